import { checkRowTables } from '../offline/housekeeping.ts';
import { OfflineDatabase } from '../offline/offline-database.ts';

/** Raise it with every change of the tables or indexes below. */
const VERSION = 2;

const ROW_TABLES = {
	shops: '',
	shop_orders: 'state, code, placed_at, collected_at',
	products: 'revision',
	variants: 'product_id, barcode, revision',
	clerks: '',
	devices: '',
	reviews: ''
};

/** What the database of one enrolled tablet is called. */
export const tillDatabaseName = (device: string) => `comptoir-till-${device}`;

/**
 * Opens the database of one enrolled tablet. Each enrolment has its own: a tablet that moves to another
 * shop keeps what still waits for the first one, under that device's own numbers (S15).
 * @param onBlocked told when another tab, with an older version, keeps the tables from being brought up to date
 */
export async function openTillDatabase(
	device: string,
	onBlocked: () => void = () => {}
): Promise<OfflineDatabase> {
	const database = new OfflineDatabase(tillDatabaseName(device), ROW_TABLES, VERSION);
	database.on('blocked', onBlocked);
	await checkRowTables(database);
	return database;
}
