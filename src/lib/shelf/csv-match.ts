import type { WholeProduct, WholeVariant } from './desk-product.ts';
import { foldText } from './fold-text.ts';

/** A line of the shop that a line of a file may mean. */
export interface Known {
	product: WholeProduct;
	variant: WholeVariant;
}

export interface ShopIndex {
	byReference: Map<string, Known>;
	byBarcode: Map<string, Known>;
	byName: Map<string, Known>;
	productByTitle: Map<string, WholeProduct>;
}

/** How two lines are told to be of one thing: title and choice, whatever their case and accents. */
export const nameKey = (title: string, label: string) =>
	`${foldText(title).trim()}\u0000${foldText(label).trim()}`;

/** Everything the shop has, by what a file may call it. What was put away is found by its reference only. */
export function indexShop(products: readonly WholeProduct[]): ShopIndex {
	const index: ShopIndex = {
		byReference: new Map(),
		byBarcode: new Map(),
		byName: new Map(),
		productByTitle: new Map()
	};
	for (const product of products) {
		for (const variant of product.variants) {
			const known = { product, variant };
			index.byReference.set(variant.id, known);
			if (variant.barcode) index.byBarcode.set(variant.barcode, known);
			const key = nameKey(product.title, variant.label);
			if (product.state !== 'archived' && !index.byName.has(key)) index.byName.set(key, known);
		}
		const title = foldText(product.title).trim();
		if (product.state !== 'archived' && !index.productByTitle.has(title)) {
			index.productByTitle.set(title, product);
		}
	}
	return index;
}
