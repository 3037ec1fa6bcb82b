import type { OfflineDatabase } from '../offline/offline-database.ts';
import { layShelf, type ShelfDefaults } from '../shelf/lay-shelf.ts';
import type { ShelfProduct, ShelfVariant, TillShop } from '../shelf/shelf-rows.ts';
import { readTillShop } from './till-shop.ts';

const STANDARD_VAT_BP = 2000;

/** Whose shelf, and what stands for a title nobody has given yet, in the language of the tablet. */
export interface ShelfOwner {
	shop: string;
	untitled: string;
}

/** A product as this tablet knows it, what was done here laid over it. */
export interface KnownProduct {
	product: ShelfProduct;
	/** In their order, the archived ones last. */
	variants: ShelfVariant[];
}

export interface FoundProduct extends KnownProduct {
	/** The shop's own row, null before the first sync brought one this version can read. */
	shop: TillShop | null;
}

export async function readProduct(
	database: OfflineDatabase,
	id: string,
	owner: ShelfOwner
): Promise<FoundProduct | null> {
	const [products, variants, shop] = await Promise.all([
		database.rows<ShelfProduct>('products').where('id').equals(id).toArray(),
		database.rows<ShelfVariant>('variants').where('product_id').equals(id).toArray(),
		readTillShop(database, owner.shop)
	]);
	const known = await lay(database, products, variants, shelfDefaults(shop, owner));
	const found = known.find(({ product }) => product.id === id);
	return found === undefined ? null : { ...found, shop };
}

/** The products a barcode stands on; the one on sale first, twins of two tablets after it. */
export async function findByBarcode(
	database: OfflineDatabase,
	barcode: string,
	owner: ShelfOwner
): Promise<{ product: ShelfProduct; variant: ShelfVariant }[]> {
	const rows = database.rows<ShelfVariant>('variants');
	const outbox = await database.outbox.toArray();
	// A code given on this tablet, to a variant the server still knows without it.
	const given = outbox
		.map(({ operation }) => operation)
		.filter(({ args, entity }) => args.barcode === barcode && entity.table === 'variants')
		.map(({ entity }) => entity.id);
	const variants = new Map<string, ShelfVariant>();
	for (const row of await rows.where('barcode').equals(barcode).toArray())
		variants.set(row.id, row);
	for (const row of await rows.bulkGet(given)) if (row !== undefined) variants.set(row.id, row);
	const products = await database
		.rows<ShelfProduct>('products')
		.bulkGet([...variants.values()].map(({ product_id }) => product_id));
	const shop = await readTillShop(database, owner.shop);
	const known = await lay(
		database,
		products.filter((row) => row !== undefined),
		[...variants.values()],
		shelfDefaults(shop, owner)
	);
	return known
		.flatMap(({ product, variants: all }) =>
			all
				.filter((variant) => variant.barcode === barcode && !variant.archived)
				.map((variant) => ({ product, variant }))
		)
		.sort((one, other) => isOver(one.product) - isOver(other.product));
}

/** What a new product gets from its shop; the standard rate before the shop's own row is here. */
export function shelfDefaults(shop: TillShop | null, { untitled }: ShelfOwner): ShelfDefaults {
	return {
		trade_id: shop?.trade_id ?? '',
		vat_bp: shop?.default_vat_bp ?? STANDARD_VAT_BP,
		untitled
	};
}

async function lay(
	database: OfflineDatabase,
	products: ShelfProduct[],
	variants: ShelfVariant[],
	defaults: ShelfDefaults
): Promise<KnownProduct[]> {
	const shelf = layShelf({ products, variants }, await database.outbox.toArray(), defaults);
	const ofProduct = new Map<string, ShelfVariant[]>();
	for (const variant of shelf.variants.values()) {
		const mine = ofProduct.get(variant.product_id);
		if (mine) mine.push(variant);
		else ofProduct.set(variant.product_id, [variant]);
	}
	return [...shelf.products.values()].map((product) => ({
		// The server gives a nameless product the name of its trade; here nobody named it yet.
		product: product.titled ? product : { ...product, title: defaults.untitled },
		variants: (ofProduct.get(product.id) ?? []).sort(inOrder)
	}));
}

function inOrder(one: ShelfVariant, other: ShelfVariant): number {
	return Number(one.archived) - Number(other.archived) || one.position - other.position;
}

function isOver({ state }: ShelfProduct): number {
	return Number(state === 'archived');
}
