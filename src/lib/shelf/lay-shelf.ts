import type { OutboxEntry } from '../offline/operation.ts';
import { layProduct } from './lay-product.ts';
import { layVariant } from './lay-variant.ts';
import type { ShelfProduct, ShelfVariant } from './shelf-rows.ts';

export interface Shelf {
	products: Map<string, ShelfProduct>;
	variants: Map<string, ShelfVariant>;
}

/** What a new product gets from the shop it stands in. */
export interface ShelfDefaults {
	trade_id: string;
	vat_bp: number;
	/** Stands for a title nobody has given yet, in the language of the tablet. */
	untitled: string;
}

/**
 * S11: the server's rows with this tablet's operations laid over them, oldest first. A product and its
 * first variant are one operation, so both tables are laid together. Pure; the maps given are not changed.
 */
export function layShelf(
	rows: { products: readonly ShelfProduct[]; variants: readonly ShelfVariant[] },
	entries: readonly OutboxEntry[],
	defaults: ShelfDefaults
): Shelf {
	const products = new Map(rows.products.map((row) => [row.id, row]));
	const variants = new Map(rows.variants.map((row) => [row.id, row]));
	const operations = [...entries]
		.sort((one, other) => one.seq - other.seq)
		.map(({ operation }) => operation);
	for (const operation of operations) {
		for (const row of layProduct(products, operation, defaults)) products.set(row.id, row);
		for (const row of layVariant(variants, operation)) variants.set(row.id, row);
	}
	return { products, variants };
}
