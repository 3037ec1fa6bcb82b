import type { OfflineDatabase } from '../offline/offline-database.ts';
import type { HistoryEntry, OutboxEntry } from '../offline/operation.ts';
import { resolveOperation, retryAside } from '../offline/outbox.ts';
import type { ShopOrder } from './shop-order.ts';
import { readSetting, writeSetting } from './till-settings.ts';

/**
 * Something a person has to hear of: the server said no to a tap (`answer`), a tap cannot be sent at all
 * (`stuck`), or the server left a word on an order (`notice`).
 */
export type AttentionItem =
	| { kind: 'answer'; id: string; order: ShopOrder | null; entry: HistoryEntry }
	| { kind: 'stuck'; id: string; order: ShopOrder | null; entry: OutboxEntry }
	| { kind: 'notice'; id: string; order: ShopOrder; notice: string };

/** All of them, latest first. */
export async function readAttention(
	database: OfflineDatabase,
	seenNotices: readonly string[]
): Promise<AttentionItem[]> {
	const orders = database.rows<ShopOrder>('shop_orders');
	const [answers, stuck, recent] = await Promise.all([
		database.history.where('needs_person').equals(1).toArray(),
		database.outbox.filter((entry) => entry.state === 'aside').toArray(),
		orders.where('placed_at').above(daysAgo(14)).toArray()
	]);
	const entries = [...answers, ...stuck];
	const found = await orders.bulkGet(entries.map(({ operation }) => operation.entity.id));
	const items = entries.map((entry, index): AttentionItem => {
		const order = found[index] ?? null;
		return 'settled_at' in entry
			? { kind: 'answer', id: entry.id, order, entry }
			: { kind: 'stuck', id: entry.id, order, entry };
	});
	for (const order of recent) {
		if (order.attention === null) continue;
		const id = `${order.id} ${order.attention}`;
		if (!seenNotices.includes(id))
			items.push({ kind: 'notice', id, order, notice: order.attention });
	}
	return items.reverse();
}

/** A person has read it. A stuck tap is sent once more instead: it is not over. */
export async function settleAttention(
	database: OfflineDatabase,
	item: AttentionItem
): Promise<void> {
	if (item.kind === 'answer') return resolveOperation(database, item.id);
	if (item.kind === 'stuck') return retryAside(database, item.entry.seq);
	const seen = (await readSetting('seen_notices')) ?? [];
	await writeSetting('seen_notices', [...seen, item.id].slice(-200));
}

function daysAgo(days: number): string {
	return new Date(Date.now() - days * 86_400_000).toISOString();
}
