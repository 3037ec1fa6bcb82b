import type { OfflineDatabase } from './offline-database.ts';
import type { Cursor, HistoryEntry, OperationResult, OutboxEntry } from './operation.ts';

/**
 * S4: writes down what became of the operations that were sent. Runs inside the caller's transaction.
 * `sent` are the numbers of the question. A result for anything else, or for an operation that has its end,
 * is an old answer arriving again, and changes nothing.
 */
export async function settleResults(
	database: OfflineDatabase,
	sent: readonly number[],
	results: OperationResult[],
	epoch: string,
	now: string
): Promise<void> {
	const entries = new Map<string, OutboxEntry>();
	for (const entry of await database.outbox.bulkGet([...sent])) {
		if (entry !== undefined) entries.set(entry.id, entry);
	}
	const settled: OutboxEntry[] = [];
	const over: HistoryEntry[] = [];
	for (const result of results) {
		const entry = entries.get(result.id);
		if (entry === undefined || entry.state === 'settled') continue;
		// Not an end: it stays where it is, and the round trip decides when to send it again.
		if (result.outcome === 'retry') continue;
		if (result.outcome === 'conflict' || result.outcome === 'refused') {
			// It had no effect: nothing to lay over the rows, but a person has to hear of it.
			over.push(inHistory(entry, { result, epoch, settled_at: now, needs_person: 1 }));
		} else {
			settled.push({ ...entry, state: 'settled', result, epoch });
		}
	}
	await database.outbox.bulkPut(settled);
	await moveToHistory(database, over);
}

/**
 * S9: lets go of the operations whose effect our rows show now. Without a revision of its own an
 * operation is released once the rows are complete (`drained`).
 */
export async function releaseShown(
	database: OfflineDatabase,
	cursor: Cursor,
	drained: boolean,
	now: string
): Promise<void> {
	const over: HistoryEntry[] = [];
	for (const entry of await settledEntries(database)) {
		const { result, epoch } = entry;
		if (result === null || epoch !== cursor.epoch) continue;
		const shown = result.revision === null ? drained : result.revision <= cursor.revision;
		if (!shown) continue;
		over.push(inHistory(entry, { result, epoch, settled_at: now, needs_person: 0 }));
	}
	await moveToHistory(database, over);
}

/**
 * S10: a database restored from a copy has forgotten what it answered since. Everything this device still
 * remembers of the time that is gone is sent again; what the copy does know is answered from its record (S3).
 */
export async function requeueForgotten(database: OfflineDatabase, cursor: Cursor): Promise<void> {
	// Of another epoch, or of a time this database has not reached again.
	const isForgotten = ({ epoch, result }: Pick<OutboxEntry, 'epoch' | 'result'>) =>
		epoch !== cursor.epoch || (result?.revision ?? 0) > cursor.revision;
	const forgotten: Pick<OutboxEntry, 'state' | 'attempts' | 'result' | 'epoch'> = {
		state: 'waiting',
		attempts: 0,
		result: null,
		epoch: null
	};
	for (const entry of await settledEntries(database)) {
		if (isForgotten(entry)) await database.outbox.update(entry.seq, forgotten);
	}
	const done = await database.history
		.filter((entry) => isForgotten(entry) && entry.result.outcome === 'applied')
		.toArray();
	await database.outbox.bulkAdd(
		done.map(({ seq, id, entity_key, operation }) => ({
			seq,
			id,
			entity_key,
			operation,
			...forgotten
		}))
	);
	await database.history.bulkDelete(done.map((entry) => entry.id));
}

function inHistory(
	{ id, seq, entity_key, operation }: OutboxEntry,
	end: Pick<HistoryEntry, 'result' | 'epoch' | 'settled_at' | 'needs_person'>
): HistoryEntry {
	return { id, seq, entity_key, operation, ...end };
}

async function moveToHistory(database: OfflineDatabase, over: HistoryEntry[]): Promise<void> {
	await database.history.bulkPut(over);
	await database.outbox.bulkDelete(over.map((entry) => entry.seq));
}

function settledEntries(database: OfflineDatabase): Promise<OutboxEntry[]> {
	return database.outbox
		.where('[state+seq]')
		.between(['settled', -Infinity], ['settled', Infinity])
		.toArray();
}
