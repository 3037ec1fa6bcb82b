import type { OfflineDatabase } from './offline-database.ts';
import { waitingEntries } from './outbox.ts';
import { uuidV7 } from './uuid-v7.ts';
import { MAX_ASIDE_REPORTED, type SyncRequest } from './wire-protocol.ts';

/** S16: how this device is doing, so that its people can be warned of what only it knows. */
export async function reportDevice(
	database: OfflineDatabase,
	now: Date
): Promise<Omit<SyncRequest, 'operations' | 'cursor'>> {
	const aside = await database.outbox
		.where('[state+seq]')
		.between(['aside', -Infinity], ['aside', Infinity])
		.limit(MAX_ASIDE_REPORTED)
		.toArray();
	return {
		waiting: await waitingEntries(database).count(),
		oldest_at: (await waitingEntries(database).first())?.operation.at ?? null,
		last_seq: (await database.readMeta('seq')) ?? 0,
		instance: await instanceOf(database, now),
		device_now: now.toISOString(),
		attachments_waiting: await database.attachments.count(),
		aside: aside.map(({ id, seq, operation: { kind, at } }) => ({ id, seq, kind, at }))
	};
}

/** The name of this local database: made at its first trip, gone with it. */
async function instanceOf(database: OfflineDatabase, now: Date): Promise<string> {
	const known = await database.readMeta('instance');
	if (known !== null) return known;
	return database.transaction('rw', database.meta, async () => {
		const made = (await database.readMeta('instance')) ?? uuidV7(now.getTime());
		await database.writeMeta('instance', made);
		return made;
	});
}
