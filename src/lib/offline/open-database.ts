import { chainOf, isStorageFull, StorageFull } from './storage-error.ts';
import type { OfflineDatabase } from './offline-database.ts';

/**
 * Does `work`, and once more over a fresh connection where the browser has lost its own: WebKit ends the
 * process behind IndexedDB when memory is short, and every later call of the page fails
 * (https://bugs.webkit.org/show_bug.cgi?id=197050). `work` must be harmless when done twice.
 * @throws StorageFull when the disk is; nothing was written
 */
export async function withOpenDatabase<T>(
	database: OfflineDatabase,
	work: () => PromiseLike<T>
): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (isStorageFull(error)) throw new StorageFull(error);
		if (!isConnectionLost(error)) throw error;
		await reopen(database);
		return work();
	}
}

/** Gives the database a fresh connection. */
export async function reopen(database: OfflineDatabase): Promise<void> {
	database.close({ disableAutoOpen: false });
	await database.open();
}

/** Whether an error says that the connection is gone, and not that the work was wrong. */
export function isConnectionLost(error: unknown): boolean {
	return chainOf(error).some(
		({ name, message }) =>
			name === 'DatabaseClosedError' ||
			name === 'InvalidStateError' ||
			name === 'UnknownError' ||
			/connection to indexed database server lost/i.test(message ?? '')
	);
}
