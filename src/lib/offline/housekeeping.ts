import type { OfflineDatabase } from './offline-database.ts';

const KEPT_DAYS = 30;

/** Forgets what is over and was seen, after 30 days of the device's clock. Returns how many went. */
export function forgetOldHistory(database: OfflineDatabase, now: Date): Promise<number> {
	const horizon = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
	return database.history
		.where('settled_at')
		.below(horizon)
		.and((entry) => entry.needs_person === 0)
		.delete();
}

/**
 * Row tables are part of what a cursor promises. When an update of the application brings another one,
 * our cursor would skip its rows for ever: drop it, and the next trip reloads everything beside the old
 * rows. The outbox is not touched.
 */
export async function checkRowTables(database: OfflineDatabase): Promise<void> {
	const tables = database.rowTableNames.join(' ');
	// Nearly every start ends here, without a transaction that writes.
	if ((await database.readMeta('tables')) === tables) return;
	await database.transaction('rw', database.meta, async () => {
		const known = await database.readMeta('tables');
		if (known !== null) await database.meta.bulkDelete(['cursor', 'reload']);
		await database.writeMeta('tables', tables);
	});
}
