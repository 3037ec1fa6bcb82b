import type { Operation } from '../offline/operation.ts';
import type { ShelfDefaults } from './lay-shelf.ts';
import type { ShelfPhoto, ShelfProduct } from './shelf-rows.ts';

type Products = ReadonlyMap<string, ShelfProduct>;

/** The products an operation changes, as they are after it. Nothing for what it does not touch or know. */
export function layProduct(
	products: Products,
	operation: Operation,
	defaults: ShelfDefaults
): ShelfProduct[] {
	const { kind, args, entity, at } = operation;
	if (kind === 'shelf.confirm') return confirmed(products, args.products, at);
	const known = products.get(entity.id);
	if (kind === 'product.create') return known ? [] : [newProduct(operation, defaults)];
	if (entity.table !== 'products' || known === undefined) return [];
	if (kind === 'product.edit') return [edited(known, args)];
	if (kind === 'product.state') {
		return [{ ...known, state: args.state as ShelfProduct['state'], held: false }];
	}
	if (kind === 'photo.attach') return [withPhoto(known, args as unknown as ShelfPhoto)];
	if (kind === 'photo.remove') {
		return [showFirst({ ...known, photos: known.photos.filter(({ path }) => path !== args.path) })];
	}
	return [];
}

function newProduct({ entity, args, at }: Operation, defaults: ShelfDefaults): ShelfProduct {
	const titled = typeof args.title === 'string' && args.title.trim() !== '';
	return {
		id: entity.id,
		title: titled ? String(args.title).trim() : defaults.untitled,
		titled,
		slug: '',
		state: args.hold === true ? 'draft' : 'published',
		held: args.hold === true,
		category_id: typeof args.category === 'string' ? args.category : defaults.trade_id,
		description: '',
		brand: '',
		vat_bp: defaults.vat_bp,
		withdrawal_exception: null,
		facts: {},
		confirmed_at: at,
		photo_path: null,
		tint: null,
		photos: []
	};
}

function edited(known: ShelfProduct, args: Operation['args']): ShelfProduct {
	const { category, ...changes } = args;
	const row = { ...known, ...changes } as ShelfProduct;
	if (typeof category === 'string') row.category_id = category;
	if (typeof args.title === 'string') row.titled = true;
	return row;
}

function withPhoto(known: ShelfProduct, photo: ShelfPhoto): ShelfProduct {
	if (known.photos.some(({ path }) => path === photo.path)) return known;
	const { path, width, height, tint } = photo;
	const row = { ...known, photos: [...known.photos, { path, width, height, tint }] };
	if (row.held && row.state === 'draft') row.state = 'published';
	row.held = false;
	return showFirst(row);
}

function showFirst(row: ShelfProduct): ShelfProduct {
	const [first] = row.photos;
	return { ...row, photo_path: first?.path ?? null, tint: first?.tint ?? null };
}

function confirmed(products: Products, ids: unknown, at: string): ShelfProduct[] {
	if (!Array.isArray(ids)) return [];
	return ids.flatMap((id) => {
		const row = products.get(String(id));
		return row === undefined || (row.confirmed_at ?? '') > at ? [] : [{ ...row, confirmed_at: at }];
	});
}
