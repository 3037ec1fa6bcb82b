import type { NewAttachment } from './attachment.ts';
import { putAttachments } from './attachments.ts';
import type { OfflineDatabase } from './offline-database.ts';
import { withOpenDatabase } from './open-database.ts';
import {
	entityKey,
	type Author,
	type Operation,
	type OperationDraft,
	type OutboxEntry
} from './operation.ts';
import { uuidV7 } from './uuid-v7.ts';

/**
 * S1, S2, S17: records what a person did, and what is attached to it. Number, operation and files commit in
 * one transaction, and the promise resolves when the disk has them, not before: only then may a screen say
 * "saved". Rejects when the disk refuses (StorageFull, connection lost); nothing was recorded then, and the
 * screen has to say so.
 */
export async function recordOperation(
	database: OfflineDatabase,
	author: Author,
	draft: OperationDraft,
	now: Date = new Date(),
	attachments: readonly NewAttachment[] = []
): Promise<Operation> {
	// Made once: a second try after a lost connection is the same operation, and finds itself.
	const id = uuidV7(now.getTime());
	const { outbox, history, meta, attachment_files } = database;
	const files = attachments.length === 0 ? [] : [database.attachments, attachment_files];
	let tries = 0;
	return withOpenDatabase(database, () => {
		const isSecond = (tries += 1) > 1;
		const tables = [outbox, meta, ...files, ...(isSecond ? [history] : [])];
		return database.transaction('rw', tables, async () => {
			const known = isSecond
				? ((await outbox.where('id').equals(id).first()) ?? (await history.get(id)))
				: undefined;
			if (known !== undefined) return known.operation;
			const operation = await addOperation(database, author, draft, now, id);
			await putAttachments(database, author, attachments, [id], now);
			return operation;
		});
	});
}

/** Adds an operation to the outbox. Runs inside the caller's transaction over `outbox` and `meta`. */
export async function addOperation(
	database: OfflineDatabase,
	author: Author,
	draft: OperationDraft,
	now: Date,
	id: string = uuidV7(now.getTime())
): Promise<Operation> {
	// What is stored is what JSON can carry; later changes of the caller's object cannot reach it.
	const { kind, version, entity, args, base, depends_on } = JSON.parse(
		JSON.stringify(draft)
	) as OperationDraft;
	const seq = ((await database.readMeta('seq')) ?? 0) + 1;
	const operation: Operation = {
		id,
		device: author.device,
		seq,
		scope: author.scope,
		person: author.person,
		clerk: author.clerk,
		kind,
		version,
		entity,
		args,
		base,
		depends_on: depends_on ?? [],
		at: now.toISOString()
	};
	await database.outbox.add({
		seq,
		id,
		entity_key: entityKey(entity),
		state: 'waiting',
		attempts: 0,
		operation,
		result: null,
		epoch: null
	});
	await database.writeMeta('seq', seq);
	return operation;
}

/**
 * The next operations to send, oldest first, at most `limit`. S5: an operation that is resting after a
 * failure (`resting` holds its id) keeps back what came later on the same entity or depends on it, and
 * nothing else.
 */
export async function nextBatch(
	database: OfflineDatabase,
	limit: number,
	resting: ReadonlySet<string>
): Promise<OutboxEntry[]> {
	if (resting.size === 0) return waitingEntries(database).limit(limit).toArray();
	const blockedEntities = new Set<string>();
	const blockedIds = new Set<string>();
	return waitingEntries(database)
		.filter((entry) => {
			const blocked =
				resting.has(entry.id) ||
				blockedEntities.has(entry.entity_key) ||
				entry.operation.depends_on.some((id) => blockedIds.has(id));
			if (blocked) {
				blockedEntities.add(entry.entity_key);
				blockedIds.add(entry.id);
			}
			return !blocked;
		})
		.limit(limit)
		.toArray();
}

/** Operations without an outcome, in the order they were recorded. */
export function waitingEntries(database: OfflineDatabase) {
	return database.outbox
		.where('[state+seq]')
		.between(['waiting', -Infinity], ['waiting', Infinity]);
}

/** A person has seen a conflict or a refusal: it leaves the list and is forgotten with its age. */
export async function resolveOperation(database: OfflineDatabase, id: string): Promise<void> {
	await database.history.update(id, { needs_person: 0 });
}

/** Sends an operation that was set aside once more. */
export async function retryAside(database: OfflineDatabase, seq: number): Promise<void> {
	await database.outbox.update(seq, { state: 'waiting', attempts: 0 });
}
