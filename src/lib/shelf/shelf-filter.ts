import { readBarcode } from './barcode.ts';
import { foldText } from './fold-text.ts';
import { isSure, type SureFor } from './shelf-sure.ts';
import type { ShelfLine } from './shelf-line.ts';

export const SHELF_FILTERS = [
	'to_confirm',
	'low',
	'no_photo',
	'untitled',
	'paused',
	'archived'
] as const;
export type ShelfFilter = (typeof SHELF_FILTERS)[number];

/** From so many left on, somebody should think of ordering. */
export const RUNNING_LOW = 2;

export interface ShelfView {
	/** null: everything that is not put away. */
	filter: ShelfFilter | null;
	/** Trade id, null for all. */
	trade: string | null;
	/** What was typed or scanned. */
	query: string;
}

interface Clock {
	days: SureFor;
	/** Milliseconds. */
	now: number;
}

/** Whether a line belongs under a filter. What is put away is found under "archived" only. */
export function isUnder(
	{ product, variant, available }: ShelfLine,
	filter: ShelfFilter | null,
	isLineSure: () => boolean
): boolean {
	const isAway = product.state === 'archived' || variant.archived;
	if (filter === 'archived') return isAway;
	if (isAway) return false;
	if (filter === null) return true;
	if (filter === 'paused') return product.state === 'paused';
	if (filter === 'no_photo') return product.photos.length === 0;
	if (filter === 'untitled') return !product.titled;
	if (product.state !== 'published') return false;
	return filter === 'low' ? available <= RUNNING_LOW : available > 0 && !isLineSure();
}

/** The lines of a view, in their order. Each word typed must be there, accents or not. */
export function filterShelf(
	lines: readonly ShelfLine[],
	{ filter, trade, query }: ShelfView,
	{ days, now }: Clock
): ShelfLine[] {
	const words = foldText(query).split(/\s+/).filter(Boolean);
	const barcode = readBarcode(query);
	return lines.filter((line) => {
		if (trade !== null && line.product.category_id !== trade) return false;
		if (!isUnder(line, filter, () => isSure(line, days, now))) return false;
		if (barcode !== null) return sameBarcode(line.variant.barcode, barcode);
		return words.every((word) => line.text.includes(word));
	});
}

/** How many lines stand under each filter. */
export function countFilters(
	lines: readonly ShelfLine[],
	{ days, now }: Clock
): Record<ShelfFilter, number> {
	const counts = Object.fromEntries(SHELF_FILTERS.map((name) => [name, 0])) as Record<
		ShelfFilter,
		number
	>;
	for (const line of lines) {
		for (const name of SHELF_FILTERS) {
			if (isUnder(line, name, () => isSure(line, days, now))) counts[name] += 1;
		}
	}
	return counts;
}

/** The line that carries a scanned barcode, if any is on a shelf. */
export function lineByBarcode(lines: readonly ShelfLine[], barcode: string): ShelfLine | null {
	const found = lines.filter(({ variant }) => sameBarcode(variant.barcode, barcode));
	return found.find((line) => isUnder(line, null, () => true)) ?? found[0] ?? null;
}

function sameBarcode(stored: string | null, barcode: string): boolean {
	return stored !== null && (stored === barcode || readBarcode(stored) === barcode);
}
