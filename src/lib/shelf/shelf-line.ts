import { foldText } from './fold-text.ts';
import { availableOf, type ShelfProduct, type ShelfVariant } from './shelf-rows.ts';

/** What one line of the stock screen is about: a variant, the product it belongs to, and how to find it. */
export interface ShelfLine {
	product: ShelfProduct;
	variant: ShelfVariant;
	available: number;
	/** The title, folded: what lines are sorted by. */
	name: string;
	/** Everything a person may search by, folded. */
	text: string;
	/** Milliseconds; -Infinity when nobody ever confirmed. */
	confirmed: number;
}

export function shelfLine(product: ShelfProduct, variant: ShelfVariant): ShelfLine {
	const { title, brand, confirmed_at } = product;
	const name = foldText(title);
	return {
		product,
		variant,
		available: availableOf(variant),
		name,
		text: `${name} ${foldText(`${variant.label} ${brand}`)} ${variant.barcode ?? ''}`,
		confirmed: confirmed_at === null ? -Infinity : Date.parse(confirmed_at)
	};
}

/** By name, then as the variants stand in the window. */
export function byName(one: ShelfLine, other: ShelfLine): number {
	return (
		compare(one.name, other.name) ||
		compare(one.product.id, other.product.id) ||
		one.variant.position - other.variant.position ||
		compare(one.variant.id, other.variant.id)
	);
}

/** `localeCompare` takes a second for ten thousand names; folded text needs no locale. */
function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** "Comté 24 mois, 300 g". */
export function lineName({ product, variant }: Pick<ShelfLine, 'product' | 'variant'>): string {
	return variant.label === '' ? product.title : `${product.title}, ${variant.label}`;
}
