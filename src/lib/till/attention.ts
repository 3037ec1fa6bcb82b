import type { Attachment } from '../offline/attachment.ts';
import { readAttachments, retryAttachment } from '../offline/attachments.ts';
import type { OfflineDatabase } from '../offline/offline-database.ts';
import type {
	HistoryEntry,
	JsonObject,
	OperationResult,
	OutboxEntry
} from '../offline/operation.ts';
import { resolveOperation, retryAside } from '../offline/outbox.ts';
import type { ShelfVariant } from '../shelf/shelf-rows.ts';
import { readThings, type Thing } from './day-log.ts';
import { OPEN_STATES, type ShopOrder } from './shop-order.ts';
import { readSetting, writeSetting } from './till-settings.ts';

/** A tablet of the shop, as far as the others have to know of it. */
export interface TabletRow {
	id: string;
	name: string;
	lost_count: number;
	lost_at: string | null;
	cloned_at: string | null;
	aside_count: number;
	revoked: boolean;
}

/** What somebody did who was no longer part of the shop when it arrived (S15). `id` is the operation's. */
export interface ReviewRow {
	id: string;
	person_name: string;
	kind: string;
	entity: { table: string; id: string };
	args: JsonObject;
	at: string;
	done: boolean;
}

/**
 * Something a person has to hear of: the server said no to a tap (`answer`), a tap cannot be sent at all
 * (`stuck`), a photo was refused or is damaged (`photo`), the server left a word on an order (`notice`), a
 * tablet is in trouble, or a former colleague's tap waits for the owner (`review`).
 */
export type AttentionItem =
	| ({
			kind: 'answer';
			id: string;
			entry: HistoryEntry;
			/** Who carries the barcode already. */
			twin: ShelfVariant | null;
	  } & Thing)
	| ({ kind: 'stuck'; id: string; entry: OutboxEntry } & Thing)
	| ({ kind: 'photo'; id: string; attachment: Attachment } & Thing)
	| { kind: 'notice'; id: string; notice: string; order: ShopOrder; variants: ShelfVariant[] }
	| { kind: 'lost' | 'cloned' | 'aside'; id: string; tablet: TabletRow }
	| ({ kind: 'review'; id: string; review: ReviewRow } & Thing);

/** Notices that are over once somebody has dealt with the order itself. */
const OVER_WITH_THE_ORDER = ['stock_short', 'closed_that_day'];
const NOTICE_DAYS = 14;

/** All of them, latest first. `own` is this tablet: its stuck taps are listed one by one. */
export async function readAttention(
	database: OfflineDatabase,
	own: string
): Promise<AttentionItem[]> {
	const [notices, taps, photos, tablets, reviews] = await Promise.all([
		readNotices(database),
		readTaps(database),
		readPhotos(database),
		database.rows<TabletRow>('devices').toArray(),
		readReviews(database)
	]);
	return [...tabletItems(tablets, own), ...reviews, ...notices, ...taps, ...photos];
}

/** Photos that are not sent any more until a person says so (S17). */
async function readPhotos(database: OfflineDatabase): Promise<AttentionItem[]> {
	const aside = (await readAttachments(database)).filter(({ state }) => state === 'aside');
	const things = await readThings(
		database,
		aside.map(({ follow }) => follow)
	);
	return aside.map((attachment, index) => ({
		kind: 'photo',
		id: `photo ${attachment.id}`,
		attachment,
		...things[index]!
	}));
}

async function readTaps(database: OfflineDatabase): Promise<AttentionItem[]> {
	const [answers, stuck] = await Promise.all([
		database.history.where('needs_person').equals(1).toArray(),
		database.outbox
			.where('[state+seq]')
			.between(['aside', -Infinity], ['aside', Infinity])
			.toArray()
	]);
	const entries = [...answers, ...stuck].sort((one, other) => other.seq - one.seq);
	const things = await readThings(
		database,
		entries.map(({ operation }) => operation)
	);
	const twins = await database
		.rows<ShelfVariant>('variants')
		.bulkGet(entries.map(({ result }) => String(result?.detail.variant)));
	return entries.map((entry, index): AttentionItem => {
		const thing = things[index]!;
		const twin = twins[index] ?? null;
		return 'settled_at' in entry
			? { kind: 'answer', id: entry.id, entry, twin, ...thing }
			: { kind: 'stuck', id: entry.id, entry, ...thing };
	});
}

async function readNotices(database: OfflineDatabase): Promise<AttentionItem[]> {
	const since = new Date(Date.now() - NOTICE_DAYS * 86_400_000).toISOString();
	const orders = database.rows<ShopOrder>('shop_orders');
	const [recent, open] = await Promise.all([
		orders.where('placed_at').above(since).toArray(),
		orders
			.where('state')
			.anyOf([...OPEN_STATES])
			.toArray()
	]);
	const all = new Map([...recent, ...open].map((order) => [order.id, order]));
	const items: AttentionItem[] = [];
	for (const order of all.values()) {
		const notice = order.attention;
		if (notice === null) continue;
		if (OVER_WITH_THE_ORDER.includes(notice) && !OPEN_STATES.includes(order.state)) continue;
		const ids = order.lines.map(({ variant_id }) => String(variant_id));
		const found = await database.rows<ShelfVariant>('variants').bulkGet(ids);
		const variants = found.flatMap((variant) => variant ?? []);
		items.push({ kind: 'notice', id: `${order.id} ${notice}`, notice, order, variants });
	}
	return items.reverse();
}

async function readReviews(database: OfflineDatabase): Promise<AttentionItem[]> {
	const open = await database
		.rows<ReviewRow>('reviews')
		.filter(({ done }) => !done)
		.toArray();
	// Answered here already: on its way.
	const keys = open.map(({ id }) => `operations/${id}`);
	const answered = new Set(
		(await database.outbox.where('entity_key').anyOf(keys).toArray()).map(
			({ operation }) => operation.entity.id
		)
	);
	const waiting = open.filter(({ id }) => !answered.has(id));
	const things = await readThings(database, waiting);
	return waiting.map((review, index) => ({
		kind: 'review',
		id: `review ${review.id}`,
		review,
		...things[index]!
	}));
}

/** Pure: what the shop's tablets have to tell. */
export function tabletItems(tablets: readonly TabletRow[], own: string): AttentionItem[] {
	return tablets.flatMap((tablet): AttentionItem[] => {
		const { id, lost_count, lost_at, cloned_at, aside_count, revoked } = tablet;
		const items: AttentionItem[] = [];
		if (lost_count > 0) items.push({ kind: 'lost', id: `${id} lost ${lost_at}`, tablet });
		if (revoked) return items;
		if (cloned_at !== null) items.push({ kind: 'cloned', id: `${id} cloned ${cloned_at}`, tablet });
		if (aside_count > 0 && id !== own) {
			items.push({ kind: 'aside', id: `${id} aside ${aside_count}`, tablet });
		}
		return items;
	});
}

/** A person has answered. What is a row of the server's is remembered as read on this tablet. */
export async function settleAttention(
	database: OfflineDatabase,
	item: AttentionItem
): Promise<void> {
	if (item.kind === 'answer') return resolveOperation(database, item.id);
	if (item.kind === 'stuck') return retryAside(database, item.entry.seq);
	if (item.kind === 'photo') return retryAttachment(database, item.attachment.id);
	// Its own operation says what became of it; refused, it comes back.
	if (item.kind === 'review') return;
	const seen = (await readSetting('seen_notices')) ?? [];
	await writeSetting('seen_notices', [...seen, item.id].slice(-200));
}

/**
 * A person gives up a tap that cannot be sent: it leaves the outbox, and its record stays in the history of
 * this tablet as long as everything else there.
 */
export async function giveUp(
	database: OfflineDatabase,
	{ seq }: Pick<OutboxEntry, 'seq'>,
	now: Date
): Promise<void> {
	await database.transaction('rw', database.outbox, database.history, async () => {
		const entry = await database.outbox.get(seq);
		// Sent again meanwhile, from another tab: it is not ours to give up.
		if (entry?.state !== 'aside') return;
		const { id, entity_key, operation } = entry;
		const result: OperationResult = {
			id,
			outcome: 'refused',
			code: 'given_up',
			detail: {},
			revision: null
		};
		const settled_at = now.toISOString();
		const past = { id, seq, entity_key, operation, result, settled_at };
		await database.history.put({ ...past, epoch: '', needs_person: 0 });
		await database.outbox.delete(seq);
	});
}
