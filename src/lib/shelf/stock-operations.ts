import type { Operation, OperationDraft } from '../offline/operation.ts';
import { piecesMoved } from './lay-variant.ts';
import type { ShelfVariant } from './shelf-rows.ts';

/** What changes or confirms stock. Kinds are never removed (S7). */
export const STOCK_KINDS = [
	'stock.sold_here',
	'stock.received',
	'stock.counted',
	'stock.undo',
	'shelf.confirm'
] as const;
export type StockKind = (typeof STOCK_KINDS)[number];

/** As many products as one confirmation names at most; a fuller shelf is several operations. */
const PRODUCTS_PER_CONFIRMATION = 400;

type Seen = Pick<ShelfVariant, 'id' | 'on_hand' | 'reserved'>;

/** Sold at the counter: pieces leave the shelf. No price, no payment: the shop's register has those. */
export function soldHere(seen: Seen, quantity: number): OperationDraft {
	return draft('stock.sold_here', seen, { quantity });
}

export function received(seen: Seen, quantity: number): OperationDraft {
	return draft('stock.received', seen, { quantity });
}

/**
 * Somebody counted. `expected` is what the tablet showed at that moment, its own waiting operations
 * included; the server applies the difference, so what others sold meanwhile stays sold.
 */
export function counted(seen: Seen, count: number): OperationDraft {
	return draft('stock.counted', seen, { counted: count, expected: seen.on_hand });
}

/**
 * Moves the pieces of an earlier stock operation of this tablet back, once. `moved` is for the eyes until
 * the server's row is here; the server looks up what really moved.
 */
export function undoStock(operation: Operation): OperationDraft {
	return {
		kind: 'stock.undo',
		version: 1,
		entity: operation.entity,
		args: { operation: operation.id, moved: piecesMoved(operation) },
		base: {},
		depends_on: [operation.id]
	};
}

/** One gesture for a shelf: the stock of these products is as the tablet shows it. */
export function confirmShelf(shop: string, products: readonly string[]): OperationDraft[] {
	const drafts: OperationDraft[] = [];
	for (let from = 0; from < products.length; from += PRODUCTS_PER_CONFIRMATION) {
		drafts.push({
			kind: 'shelf.confirm',
			version: 1,
			entity: { table: 'shops', id: shop },
			args: { products: products.slice(from, from + PRODUCTS_PER_CONFIRMATION) },
			base: {}
		});
	}
	return drafts;
}

function draft(kind: StockKind, seen: Seen, args: OperationDraft['args']): OperationDraft {
	return {
		kind,
		version: 1,
		entity: { table: 'variants', id: seen.id },
		args,
		base: { on_hand: seen.on_hand, reserved: seen.reserved }
	};
}
