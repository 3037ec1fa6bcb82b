import type { FactKey, ShelfProduct, Trade } from './shelf-rows.ts';

/** What a product lacks before it tells a shopper everything. */
export interface Missing {
	title: boolean;
	photo: boolean;
	/** Facts its trade needs and nobody has given yet. */
	facts: FactKey[];
}

/**
 * @param trades the shop's list; a trade that is not in it needs nothing we know of
 * @param waitingPhotos products whose picture has been taken and is still on its way
 */
export function missingOf(
	product: Pick<ShelfProduct, 'id' | 'titled' | 'photos' | 'facts' | 'category_id'>,
	trades: readonly Trade[],
	waitingPhotos: ReadonlySet<string>
): Missing {
	const needs = trades.find(({ id }) => id === product.category_id)?.needs ?? [];
	return {
		title: !product.titled,
		photo: product.photos.length === 0 && !waitingPhotos.has(product.id),
		facts: needs.filter((key) => (product.facts[key] ?? '').trim() === '')
	};
}

export function isFinished({ title, photo, facts }: Missing): boolean {
	return !title && !photo && facts.length === 0;
}
