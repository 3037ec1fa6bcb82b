import type { OfflineDatabase } from '../offline/offline-database.ts';
import { shopRow, type TillShop } from '../shelf/shelf-rows.ts';

/** The shop's own row. Null until the server has sent it in the shape this version knows. */
export async function readTillShop(
	database: OfflineDatabase,
	id: string
): Promise<TillShop | null> {
	const parsed = shopRow.safeParse(await database.rows('shops').get(id));
	return parsed.success ? parsed.data : null;
}
