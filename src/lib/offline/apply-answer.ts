import type { OfflineDatabase } from './offline-database.ts';
import type { Cursor } from './operation.ts';
import { releaseShown, requeueForgotten, settleResults } from './settle-results.ts';
import type { SyncAnswer } from './wire-protocol.ts';

/** What we ask the server to continue from: a reload in progress, else our rows. */
export async function askedCursor(database: OfflineDatabase): Promise<Cursor | null> {
	return (await database.readMeta('reload')) ?? (await database.readMeta('cursor'));
}

/** What an answer answers: where the rows stood, and the numbers of the operations that were sent. */
export interface SyncQuestion {
	asked: Cursor | null;
	sent: readonly number[];
}

/**
 * S9: takes one answer in, in one transaction: results, rows, tombstones and the cursor that says we have
 * them. Killed half-way, nothing of it happened and the same question is asked again.
 * When the database has moved on since (another tab was faster), the rows are an old story and are left out;
 * the results still count, each by its id (S13), unless a restored database has begun a new epoch (S10).
 */
export function applyAnswer(
	database: OfflineDatabase,
	{ asked, sent }: SyncQuestion,
	answer: SyncAnswer,
	now: string
): Promise<void> {
	const tables = [
		database.outbox,
		database.history,
		database.staged,
		database.meta,
		...database.rowTableNames.map((name) => database.rows(name))
	];
	return database.transaction('rw', tables, async () => {
		const standing = await askedCursor(database);
		const isCurrent = sameCursor(asked, standing);
		// Results of a time that our rows have left say nothing of the database there is now (S10): the
		// operations stay waiting, and are asked for again.
		if (isCurrent || standing?.epoch === answer.cursor.epoch) {
			await settleResults(database, sent, answer.results, answer.cursor.epoch, now);
		}
		if (isCurrent) {
			if (answer.reset || asked === null) {
				await beginReload(database);
				await reload(database, answer);
			} else if ((await database.readMeta('reload')) !== null) {
				await reload(database, answer);
			} else {
				await takeRows(database, answer);
				await database.writeMeta('cursor', answer.cursor);
			}
			const cursor = await database.readMeta('cursor');
			if (cursor !== null) await releaseShown(database, cursor, !answer.more, now);
		}
		await database.writeMeta('last_sync_at', now);
		await database.meta.delete('failure');
	});
}

/** True when taking the answer in would change nothing but the time of the last sync. */
export function isQuiet(asked: Cursor | null, answer: SyncAnswer): boolean {
	return (
		answer.results.length === 0 &&
		answer.tombstones.length === 0 &&
		!answer.reset &&
		sameCursor(asked, answer.cursor) &&
		Object.values(answer.rows).every((rows) => rows.length === 0)
	);
}

async function takeRows(database: OfflineDatabase, answer: SyncAnswer): Promise<void> {
	for (const name of database.rowTableNames) {
		await database.rows(name).bulkPut(answer.rows[name] ?? []);
	}
	for (const { table, id } of answer.tombstones) {
		if (database.rowTableNames.includes(table)) await database.rows(table).delete(id);
	}
}

/**
 * Where the rows of a reload grow: in their own tables as long as no complete set was ever there, as on a
 * tablet's first day, which spares writing everything twice; else beside the old rows (S10).
 */
async function beginReload(database: OfflineDatabase): Promise<void> {
	await database.staged.clear();
	if ((await database.readMeta('filling')) === true) {
		for (const name of database.rowTableNames) await database.rows(name).clear();
		return;
	}
	for (const name of database.rowTableNames) {
		if ((await database.rows(name).count()) > 0) return;
	}
	await database.writeMeta('filling', true);
}

/** S10: takes in one page of a reload; the last one makes its rows the tablet's. */
async function reload(database: OfflineDatabase, answer: SyncAnswer): Promise<void> {
	const isFilling = (await database.readMeta('filling')) === true;
	await (isFilling ? takeRows(database, answer) : stage(database, answer));
	if (answer.more) {
		await database.writeMeta('reload', answer.cursor);
		return;
	}
	if (!isFilling) await swapStaged(database);
	await database.meta.bulkDelete(['reload', 'filling']);
	await database.writeMeta('cursor', answer.cursor);
	await requeueForgotten(database, answer.cursor);
}

async function stage(database: OfflineDatabase, answer: SyncAnswer): Promise<void> {
	for (const table of database.rowTableNames) {
		const rows = answer.rows[table] ?? [];
		await database.staged.bulkPut(rows.map((row) => ({ table, id: row.id, row })));
	}
	await database.staged.bulkDelete(answer.tombstones.map(({ table, id }) => [table, id]));
}

async function swapStaged(database: OfflineDatabase): Promise<void> {
	for (const name of database.rowTableNames) {
		const fresh = await database.staged
			.where('[table+id]')
			.between([name, ''], [name, '\uffff'])
			.toArray();
		await database.rows(name).clear();
		await database.rows(name).bulkAdd(fresh.map(({ row }) => row));
	}
	await database.staged.clear();
}

function sameCursor(one: Cursor | null, other: Cursor | null): boolean {
	return one?.epoch === other?.epoch && one?.revision === other?.revision;
}
