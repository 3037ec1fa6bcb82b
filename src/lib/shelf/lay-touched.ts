import type { OutboxEntry } from '../offline/operation.ts';
import { layShelf, type Shelf, type ShelfDefaults } from './lay-shelf.ts';
import type { ShelfProduct, ShelfVariant } from './shelf-rows.ts';

/**
 * The products and variants that this tablet's operations change, as they are after them; nothing else. A
 * shelf of ten thousand is not copied for one tap.
 */
export function layTouched(
	rows: {
		products: ReadonlyMap<string, ShelfProduct>;
		variants: ReadonlyMap<string, ShelfVariant>;
	},
	entries: readonly OutboxEntry[],
	defaults: ShelfDefaults
): Shelf {
	const ids = new Set<string>();
	for (const { operation } of entries) {
		ids.add(operation.entity.id);
		if (operation.kind !== 'shelf.confirm' || !Array.isArray(operation.args.products)) continue;
		for (const id of operation.args.products) ids.add(String(id));
	}
	return layShelf(
		{ products: pick(rows.products, ids), variants: pick(rows.variants, ids) },
		entries,
		defaults
	);
}

function pick<T>(rows: ReadonlyMap<string, T>, ids: ReadonlySet<string>): T[] {
	const found: T[] = [];
	for (const id of ids) {
		const row = rows.get(id);
		if (row !== undefined) found.push(row);
	}
	return found;
}
