import type { TransactionSql } from 'postgres';
import type { DemoShop, DemoVariant } from '../demo.ts';
import { demoId } from '../ids.ts';
import { createRandom } from '../random.ts';
import { insertRows } from './bulk.ts';
import type { PastOrder, PastShopOrder } from './past-orders.ts';

export interface StockMove {
	kind: 'received' | 'sold_here' | 'reserved' | 'released' | 'collected' | 'missing';
	variant: string;
	shop: string;
	onHand: number;
	reserved: number;
	line: string | null;
	at: number;
}

const day = 86_400_000;

/** What an order did to the shelf, in the words of the order functions. */
function orderMoves(order: PastOrder, part: PastShopOrder): StockMove[] {
	return part.lines.flatMap((line) => {
		const { quantity, missing } = line;
		const kept = quantity - missing;
		const base = { variant: line.variant.id, shop: part.shop.id, line: line.id };
		const moves: StockMove[] = [
			{ ...base, kind: 'reserved', onHand: 0, reserved: quantity, at: order.placedAt }
		];
		const ended = part.endedAt;
		if (missing > 0) {
			const at = part.readyAt ?? order.placedAt;
			moves.push({ ...base, kind: 'missing', onHand: -missing, reserved: -missing, at });
		}
		if (ended !== null && part.state === 'collected') {
			moves.push({ ...base, kind: 'collected', onHand: -kept, reserved: -kept, at: ended });
		} else if (ended !== null) {
			moves.push({ ...base, kind: 'released', onHand: 0, reserved: -kept, at: ended });
		}
		return moves;
	});
}

/** Deliveries and sales over the counter that leave the shelf as the demo wants it. */
function shelfMoves(shop: DemoShop, variant: DemoVariant, taken: number, now: number): StockMove[] {
	const random = createRandom(`shelf ${variant.id}`);
	const base = { variant: variant.id, shop: shop.id, line: null, reserved: 0 };
	const moves: StockMove[] = [];
	const sold = variant.cents < 5000 && random.chance(0.25) ? random.int(1, 4) : 0;
	const received = variant.onHand + taken + sold;
	if (received > 0) {
		moves.push({ ...base, kind: 'received', onHand: received, at: now - random.int(62, 75) * day });
	}
	if (sold > 0) {
		const at = now - random.int(30, 50 * 24) * (day / 24);
		moves.push({ ...base, kind: 'sold_here', onHand: -sold, at });
	}
	return moves;
}

/** Every move of the demo, oldest first: their sums are the shelves and the reservations, exactly. */
export function stockMoves(
	shops: readonly DemoShop[],
	orders: readonly PastOrder[],
	now: Date
): StockMove[] {
	const fromOrders = orders.flatMap((order) =>
		order.parts.flatMap((part) => orderMoves(order, part))
	);
	const taken = new Map<string, number>();
	for (const move of fromOrders) {
		taken.set(move.variant, (taken.get(move.variant) ?? 0) - move.onHand);
	}
	const fromShelves = shops.flatMap((shop) =>
		shop.products.flatMap((product) =>
			product.variants.flatMap((variant) =>
				shelfMoves(shop, variant, taken.get(variant.id) ?? 0, now.getTime())
			)
		)
	);
	return [...fromShelves, ...fromOrders].sort((a, b) => a.at - b.at);
}

/** Writes the moves in one statement; the database adds them up. */
export async function loadStock(sql: TransactionSql, moves: readonly StockMove[]): Promise<void> {
	await insertRows(
		sql,
		'stock_moves',
		moves.map((move) => ({
			id: demoId('move', `${move.variant} ${move.kind} ${move.line ?? ''}`),
			shop_id: move.shop,
			variant_id: move.variant,
			kind: move.kind,
			on_hand_delta: move.onHand,
			reserved_delta: move.reserved,
			order_line_id: move.line,
			at: new Date(move.at).toISOString()
		}))
	);
}
