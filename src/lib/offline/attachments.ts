import type { Attachment, NewAttachment } from './attachment.ts';
import type { OfflineDatabase } from './offline-database.ts';
import { entityKey, type Author } from './operation.ts';

/** Writes attachments into the queue. Runs inside the caller's transaction, which commits all or nothing. */
export async function putAttachments(
	database: OfflineDatabase,
	author: Author,
	attachments: readonly NewAttachment[],
	dependsOn: readonly string[],
	now: Date
): Promise<void> {
	for (const { id, files, follow } of attachments) {
		const known = await database.attachments.get(id);
		if (known !== undefined) {
			// Handed over again: what was set aside gets another chance.
			if (known.state === 'aside') await retryAttachment(database, id);
			continue;
		}
		const last = await database.attachments.orderBy('place').last();
		await database.attachments.add({
			id,
			state: 'waiting',
			files: files.map(({ name }) => name),
			arrived: [],
			entity_key: entityKey(follow.entity),
			follow: { ...follow, depends_on: [...(follow.depends_on ?? []), ...dependsOn] },
			author,
			attempts: 0,
			error: null,
			place: (last?.place ?? 0) + 1,
			added_at: now.toISOString()
		});
		await database.attachment_files.bulkPut(files.map((file) => ({ attachment: id, ...file })));
	}
}

/** What is on its way or set aside, in the order it was added; without the bytes. */
export function readAttachments(database: OfflineDatabase): Promise<Attachment[]> {
	return database.attachments.orderBy('place').toArray();
}

/** One file of an attachment, to show it; null when it has left the device. */
export async function readAttachmentFile(
	database: OfflineDatabase,
	attachment: string,
	name: string
): Promise<Blob | null> {
	const file = await database.attachment_files.get([attachment, name]);
	return file === undefined ? null : new Blob([file.bytes], { type: file.type });
}

/** Sends one that was set aside once more. */
export async function retryAttachment(database: OfflineDatabase, id: string): Promise<void> {
	await database.attachments.update(id, { state: 'waiting', attempts: 0, error: null });
}

/** A person gives it up: it and its bytes leave the device. */
export function discardAttachment(database: OfflineDatabase, id: string): Promise<void> {
	const { attachments, attachment_files } = database;
	return database.transaction('rw', attachments, attachment_files, () =>
		removeAttachment(database, id)
	);
}

/** Runs inside the caller's transaction. */
export async function removeAttachment(database: OfflineDatabase, id: string): Promise<void> {
	await database.attachments.delete(id);
	await database.attachment_files.where('attachment').equals(id).delete();
}
