import { checkRowTables } from '../offline/housekeeping.ts';
import { OfflineDatabase, type RowTables } from '../offline/offline-database.ts';

/** Raise it with every change of the tables or indexes below. */
const VERSION = 1;

const ROW_TABLES: RowTables = { runs: '', run_stops: 'run_id', visits: '' };

/**
 * Opens the database of one enrolled device: what travels to one person, what they recorded.
 * @param onBlocked told when another tab, with an older version, keeps the tables from being brought up to date
 */
export async function openFieldDatabase(
	device: string,
	onBlocked: () => void
): Promise<OfflineDatabase> {
	const database = new OfflineDatabase(`comptoir-field-${device}`, ROW_TABLES, VERSION);
	database.on('blocked', onBlocked);
	await checkRowTables(database);
	return database;
}
