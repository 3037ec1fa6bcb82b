import type { JsonObject, OperationDraft } from '../offline/operation.ts';
import type {
	FactKey,
	MeasureUnit,
	ProductState,
	ShelfPhoto,
	ShelfProduct,
	ShelfVariant,
	WithdrawalException
} from './shelf-rows.ts';

/** What can be done to a product, its variants and its photos. Kinds are never removed (S7). */
export const PRODUCT_KINDS = [
	'product.create',
	'product.edit',
	'product.state',
	'variant.create',
	'variant.price',
	'variant.edit',
	'variant.archive',
	'photo.attach',
	'photo.remove'
] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** What a photo and a price make. Ids are made on the tablet, money in cents, quantity in pieces. */
export interface NewProduct {
	product: string;
	variant: string;
	price_cents: number;
	quantity: number;
	/** A photo follows in its own queue (S17). */
	photo: boolean;
	/** Keep it out of the window until that photo is there. */
	hold: boolean;
	title?: string;
	barcode?: string;
	category?: string;
}

export function createProduct({ product, ...args }: NewProduct): OperationDraft {
	return draft('product.create', 'products', product, args, {});
}

/** The words and legal facts of a product; only what is given changes. */
export interface ProductChanges {
	title?: string;
	description?: string;
	brand?: string;
	category?: string;
	vat_bp?: number;
	withdrawal_exception?: WithdrawalException | null;
	facts?: Partial<Record<FactKey, string>>;
}

/** `seen` is the product as the person saw it: a change of somebody else's meanwhile is not overwritten. */
export function editProduct(seen: ShelfProduct, changes: ProductChanges): OperationDraft {
	const { id, category_id: category, ...rest } = seen;
	const all: Record<string, unknown> = { ...rest, category };
	const base = Object.fromEntries(Object.keys(changes).map((key) => [key, all[key] ?? null]));
	return draft('product.edit', 'products', id, { ...changes }, base as JsonObject);
}

export function setProductState(
	seen: Pick<ShelfProduct, 'id' | 'state'>,
	state: Exclude<ProductState, 'draft'>
): OperationDraft {
	return draft('product.state', 'products', seen.id, { state }, { state: seen.state });
}

export interface NewVariant {
	variant: string;
	product: string;
	label: string;
	price_cents: number;
	quantity: number;
	barcode?: string;
	measure_value?: number;
	measure_unit?: MeasureUnit;
}

export function createVariant({ variant, ...args }: NewVariant): OperationDraft {
	return draft('variant.create', 'variants', variant, args, {});
}

export function setPrice(
	seen: Pick<ShelfVariant, 'id' | 'price_cents'>,
	price_cents: number
): OperationDraft {
	const base = { price_cents: seen.price_cents };
	return draft('variant.price', 'variants', seen.id, { price_cents }, base);
}

export interface VariantChanges {
	label?: string;
	barcode?: string | null;
	/** Both or neither: what is in it, for the unit price. */
	measure_value?: number | null;
	measure_unit?: MeasureUnit | null;
}

export function editVariant(seen: ShelfVariant, changes: VariantChanges): OperationDraft {
	const all: Record<string, unknown> = seen;
	const base = Object.fromEntries(Object.keys(changes).map((key) => [key, all[key] ?? null]));
	return draft('variant.edit', 'variants', seen.id, { ...changes }, base as JsonObject);
}

export function archiveVariant(
	seen: Pick<ShelfVariant, 'id' | 'archived'>,
	archived: boolean
): OperationDraft {
	return draft('variant.archive', 'variants', seen.id, { archived }, { archived: seen.archived });
}

/** The follow-up of an uploaded photo: `path` is its folder and content hash. */
export function attachPhoto(product: string, photo: ShelfPhoto): OperationDraft {
	return draft('photo.attach', 'products', product, { ...photo }, {});
}

export function removePhoto(product: string, path: string): OperationDraft {
	return draft('photo.remove', 'products', product, { path }, {});
}

function draft(
	kind: ProductKind,
	table: 'products' | 'variants',
	id: string,
	args: object,
	base: JsonObject
): OperationDraft {
	return { kind, version: 1, entity: { table, id }, args: args as JsonObject, base };
}
