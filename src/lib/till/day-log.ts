import type { OfflineDatabase } from '../offline/offline-database.ts';
import type { HistoryEntry, Operation, OutboxEntry } from '../offline/operation.ts';
import type { ShelfProduct, ShelfVariant } from '../shelf/shelf-rows.ts';
import type { CardMark } from './order-board.ts';
import type { ShopOrder } from './shop-order.ts';

/** One thing done on this tablet today. */
export interface DayEntry {
	operation: Operation;
	mark: CardMark;
	/** Taken back by a later one of the list. */
	undone: boolean;
	/** Nothing of its kind was done to the same thing after it: taking it back goes back one step. */
	last: boolean;
	/** What it was done to, where that is known. */
	order: ShopOrder | null;
	product: ShelfProduct | null;
	variant: ShelfVariant | null;
}

/** What was recorded here since `since`, latest first. */
export async function readDayLog(database: OfflineDatabase, since: Date): Promise<DayEntry[]> {
	const from = since.toISOString();
	const [waiting, past] = await Promise.all([
		database.outbox.filter(({ operation }) => operation.at >= from).toArray(),
		database.history.where('settled_at').aboveOrEqual(from).toArray()
	]);
	const entries = dayEntries([...waiting, ...past.filter(({ operation }) => operation.at >= from)]);
	const things = await readThings(
		database,
		entries.map(({ operation }) => operation)
	);
	return entries.map((entry, index) => ({ ...entry, ...things[index]! }));
}

export interface Thing {
	order: ShopOrder | null;
	product: ShelfProduct | null;
	variant: ShelfVariant | null;
}

/** What operations were about, in their order. What was created here may be known to nobody yet. */
export async function readThings(
	database: OfflineDatabase,
	operations: readonly Pick<Operation, 'entity'>[]
): Promise<Thing[]> {
	const ids = operations.map(({ entity }) => entity.id);
	const [orders, variants] = await Promise.all([
		database.rows<ShopOrder>('shop_orders').bulkGet(ids),
		database.rows<ShelfVariant>('variants').bulkGet(ids)
	]);
	const products = await database
		.rows<ShelfProduct>('products')
		.bulkGet(ids.map((id, index) => variants[index]?.product_id ?? id));
	return operations.map((_, index) => ({
		order: orders[index] ?? null,
		product: products[index] ?? null,
		variant: variants[index] ?? null
	}));
}

/** Pure: marks and what was taken back, latest first. */
export function dayEntries(
	entries: readonly (OutboxEntry | HistoryEntry)[]
): Pick<DayEntry, 'operation' | 'mark' | 'undone' | 'last'>[] {
	const seen = new Set<string>();
	const isFirstSeen = ({ operation, entity_key }: OutboxEntry | HistoryEntry) => {
		const key = `${operation.kind} ${entity_key}`;
		return !seen.has(key) && seen.add(key).has(key);
	};
	const undone = new Set(
		entries
			.filter((entry) => entry.operation.kind === 'stock.undo' && !hasFailed(entry))
			.map(({ operation }) => String(operation.args.operation))
	);
	return [...entries]
		.sort((one, other) => other.seq - one.seq)
		.map((entry) => ({
			operation: entry.operation,
			mark: markOf(entry),
			undone: undone.has(entry.operation.id),
			last: isFirstSeen(entry)
		}));
}

function markOf(entry: OutboxEntry | HistoryEntry): CardMark {
	if ('settled_at' in entry) return entry.needs_person === 1 ? 'needs_you' : 'sent';
	if (entry.state === 'aside') return 'needs_you';
	return entry.state === 'waiting' ? 'waiting' : 'sent';
}

function hasFailed(entry: OutboxEntry | HistoryEntry): boolean {
	const outcome = entry.result?.outcome;
	return outcome === 'conflict' || outcome === 'refused';
}

export interface DaySums {
	sold: number;
	received: number;
	counted: number;
	added: number;
}

/** The day in figures: pieces sold and received, articles counted and added; what was undone left out. */
export function sumDay(
	entries: readonly Pick<DayEntry, 'operation' | 'undone' | 'mark'>[]
): DaySums {
	const sums: DaySums = { sold: 0, received: 0, counted: 0, added: 0 };
	for (const { operation, undone, mark } of entries) {
		if (undone || mark === 'needs_you') continue;
		const { kind, args } = operation;
		if (kind === 'stock.sold_here') sums.sold += Number(args.quantity);
		if (kind === 'stock.received') sums.received += Number(args.quantity);
		if (kind === 'stock.counted') sums.counted += 1;
		if (kind === 'product.create') sums.added += 1;
	}
	return sums;
}
