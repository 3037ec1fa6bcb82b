import { checkRowTables } from '../offline/housekeeping.ts';
import { OfflineDatabase } from '../offline/offline-database.ts';

/** Raise it with every change of the tables or indexes below. */
const VERSION = 1;

const ROW_TABLES = {
	shops: '',
	shop_orders: 'state, code, placed_at, collected_at',
	products: '',
	variants: 'product_id, barcode'
};

/**
 * Opens the database of one enrolled tablet. Each enrolment has its own: a tablet that moves to another
 * shop keeps what still waits for the first one, under that device's own numbers (S15).
 */
export async function openTillDatabase(device: string): Promise<OfflineDatabase> {
	const database = new OfflineDatabase(`comptoir-till-${device}`, ROW_TABLES, VERSION);
	await checkRowTables(database);
	return database;
}
