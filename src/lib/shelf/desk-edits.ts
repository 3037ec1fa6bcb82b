import type { JsonObject, OperationDraft } from '../offline/operation.ts';
import type { DeskProduct, DeskVariant } from './desk-product.ts';
import type { ProductState } from './shelf-rows.ts';

/** What can be changed in the desk's table; a stock is what somebody counted. */
export type DeskField = 'title' | 'category' | 'state' | 'price' | 'stock' | 'barcode';
export type DeskValue = string | number | null;

/** One line of the table: a variant of a product. */
export interface DeskLine {
	product: DeskProduct;
	variant: DeskVariant;
}

/** What a cell holds now. */
export function valueOf({ product, variant }: DeskLine, field: DeskField): DeskValue {
	switch (field) {
		case 'title':
			return product.title;
		case 'category':
			return product.category;
		case 'state':
			return product.state;
		case 'price':
			return variant.price_cents;
		case 'stock':
			return variant.on_hand;
		case 'barcode':
			return variant.barcode;
	}
}

/** Whether a field is of the product, shared by all its variants. */
export function isOfProduct(field: DeskField): boolean {
	return field === 'title' || field === 'category' || field === 'state';
}

/** What to record for a cell's new value. `seen`: the value it is meant to replace. */
export function editDraft(
	line: DeskLine,
	field: DeskField,
	value: DeskValue,
	seen: DeskValue
): OperationDraft {
	const product = (kind: string, key: string) =>
		draft(kind, 'products', line.product.id, { [key]: value }, { [key]: seen });
	const variant = (kind: string, key: string) =>
		draft(kind, 'variants', line.variant.id, { [key]: value }, { [key]: seen });
	switch (field) {
		case 'title':
		case 'category':
			return product('product.edit', field);
		case 'state':
			return product('product.state', 'state');
		case 'price':
			return variant('variant.price', 'price_cents');
		case 'barcode':
			return variant('variant.edit', 'barcode');
		case 'stock':
			return draft(
				'stock.counted',
				'variants',
				line.variant.id,
				{ counted: value, expected: seen },
				{}
			);
	}
}

/** Moves the pieces of an earlier count back, whatever was sold since. */
export function undoCountDraft(variant: string, operation: string): OperationDraft {
	return draft('stock.undo', 'variants', variant, { operation }, {});
}

/** The line with a cell's new value. */
export function withValue(line: DeskLine, field: DeskField, value: DeskValue): DeskLine {
	const { product, variant } = line;
	switch (field) {
		case 'title':
			return { ...line, product: { ...product, title: String(value), titled: true } };
		case 'category':
			return { ...line, product: { ...product, category: String(value) } };
		case 'state':
			return { ...line, product: { ...product, state: value as ProductState } };
		case 'price':
			return { ...line, variant: { ...variant, price_cents: Number(value) } };
		case 'stock':
			return { ...line, variant: { ...variant, on_hand: Number(value) } };
		case 'barcode':
			return { ...line, variant: { ...variant, barcode: value === null ? null : String(value) } };
	}
}

function draft(
	kind: string,
	table: 'products' | 'variants',
	id: string,
	args: JsonObject,
	base: JsonObject
): OperationDraft {
	return { kind, version: 1, entity: { table, id }, args, base };
}
