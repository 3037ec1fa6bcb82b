import { layOver } from '../offline/laid-rows.ts';
import type { OfflineDatabase } from '../offline/offline-database.ts';
import type { HistoryEntry, OutboxEntry } from '../offline/operation.ts';
import { layOrder } from './lay-order.ts';
import { OPEN_STATES, type ShopOrder } from './shop-order.ts';

/** How far the last tap on a card has come; null when nothing was tapped on it here. */
export type CardMark = 'waiting' | 'sent' | 'needs_you' | null;

export interface OrderCard {
	order: ShopOrder;
	mark: CardMark;
	/** Device time it was handed over on this tablet, ISO. */
	handed_at: string | null;
}

export interface OrderBoard {
	fresh: OrderCard[];
	preparing: OrderCard[];
	ready: OrderCard[];
	/** Today's orders that are over, latest first. */
	done: OrderCard[];
}

/** Everything the orders screen shows, from the tablet's own database. */
export async function readOrderBoard(
	database: OfflineDatabase,
	startOfDay: Date
): Promise<OrderBoard> {
	const orders = database.rows<ShopOrder>('shop_orders');
	const since = startOfDay.toISOString();
	const [open, placed, collected, outbox] = await Promise.all([
		orders
			.where('state')
			.anyOf([...OPEN_STATES])
			.toArray(),
		orders.where('placed_at').aboveOrEqual(since).toArray(),
		orders.where('collected_at').aboveOrEqual(since).toArray(),
		database.outbox.toArray()
	]);
	const touched = await orders.bulkGet(outbox.map(({ operation }) => operation.entity.id));
	const rows = new Map<string, ShopOrder>();
	for (const row of [...open, ...placed, ...collected, ...touched]) {
		if (row !== undefined) rows.set(row.id, row);
	}
	const keys = [...rows.keys()].map((id) => `shop_orders/${id}`);
	const history = await database.history.where('entity_key').anyOf(keys).toArray();
	return arrangeBoard([...rows.values()], outbox, history);
}

/** The cards in their columns; pure. */
export function arrangeBoard(
	rows: readonly ShopOrder[],
	outbox: readonly OutboxEntry[],
	history: readonly HistoryEntry[]
): OrderBoard {
	// Grouped once: a tablet that comes out of a month without network holds ten thousand taps.
	const waiting = byEntity(outbox);
	const settled = byEntity(history);
	const cards = layOver('shop_orders', rows, outbox, layOrder).map((order): OrderCard => {
		const key = `shop_orders/${order.id}`;
		const mine = waiting.get(key) ?? [];
		const past = settled.get(key) ?? [];
		return { order, mark: markOf(mine, past), handed_at: handedAt(order, [...past, ...mine]) };
	});
	const inState = (state: ShopOrder['state']) => cards.filter(({ order }) => order.state === state);
	return {
		fresh: inState('new').sort(by(({ order }) => order.placed_at)),
		preparing: inState('preparing').sort(by(({ order }) => order.slot_starts_at)),
		ready: inState('ready').sort(by(({ order }) => order.slot_starts_at)),
		done: [...inState('collected'), ...inState('refused'), ...inState('cancelled')]
			.sort(by(({ order }) => order.collected_at ?? order.placed_at))
			.reverse()
	};
}

/** Map.groupBy would do, but shops keep tablets longer than browsers have known it. */
function byEntity<T extends { entity_key: string }>(entries: readonly T[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const entry of entries) {
		const group = groups.get(entry.entity_key);
		if (group) group.push(entry);
		else groups.set(entry.entity_key, [entry]);
	}
	return groups;
}

function markOf(outbox: readonly OutboxEntry[], history: readonly HistoryEntry[]): CardMark {
	if (history.some((entry) => entry.needs_person === 1)) return 'needs_you';
	if (outbox.some((entry) => entry.state === 'aside')) return 'needs_you';
	if (outbox.some((entry) => entry.state === 'waiting')) return 'waiting';
	return outbox.length + history.length > 0 ? 'sent' : null;
}

function handedAt(
	order: ShopOrder,
	entries: readonly (OutboxEntry | HistoryEntry)[]
): string | null {
	if (order.state !== 'collected') return null;
	const taps = entries.filter(({ operation }) => operation.kind === 'order.collect');
	return taps.sort((one, other) => one.seq - other.seq).at(-1)?.operation.at ?? null;
}

/** Oldest first; by moment, as the two clocks write their offsets differently. */
function by(moment: (card: OrderCard) => string) {
	return (one: OrderCard, other: OrderCard) => Date.parse(moment(one)) - Date.parse(moment(other));
}
