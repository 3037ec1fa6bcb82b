import type { SupabaseClient } from '@supabase/supabase-js';
import type { Sql } from 'postgres';
import { buildDemo } from './demo.ts';
import { loadAccounts } from './load/accounts.ts';
import { loadCategories, loadProducts, loadTown } from './load/catalogue.ts';
import { refreshConfirmations } from './load/confirmations.ts';
import { loadOrders } from './load/orders.ts';
import { bookCounterSales } from './load/ledger.ts';
import { OrderHistory } from './load/past-orders.ts';
import { loadPictures } from './load/pictures.ts';
import { loadShops } from './load/shops.ts';
import { readOpenings } from './load/slots.ts';
import { loadStock, stockMoves } from './load/stock.ts';
import { belfort } from './town.ts';

interface SeedOptions {
	/** The database's owner: the seed writes past row level security. */
	sql: Sql;
	/** A client with the secret key, for the bucket `photos`. */
	storage: SupabaseClient;
	/** Everything dated hangs from here; the same moment gives the same town. */
	now: Date;
	/** Told one line per step. */
	progress: (line: string) => void;
}

/**
 * Builds the demo town once; where it exists, only its confirmations are dated anew. Pictures go first and
 * may be stored twice; the rows are one transaction, so a seed that was cut off leaves no half town.
 */
export async function seedDemo({ sql, storage, now, progress }: SeedOptions): Promise<void> {
	const known = await sql`select from public.towns where slug = ${belfort.slug}`;
	const shops = buildDemo(now);
	if (known.length > 0) {
		await refreshConfirmations(sql, shops);
		return;
	}
	await loadPictures(storage, shops, progress);
	const productCount = shops.reduce((sum, shop) => sum + shop.products.length, 0);
	progress(`${shops.length} shops, ${productCount} products`);
	await sql.begin(async (tx) => {
		const categories = await loadCategories(tx);
		const townId = await loadTown(tx);
		await loadShops(tx, townId, shops, categories);
		await loadAccounts(tx, shops);
		await loadProducts(tx, townId, shops, categories);
		const orders = new OrderHistory(shops, await readOpenings(tx, townId, now), now).write();
		progress(`${orders.length} past orders`);
		await loadOrders(tx, townId, orders);
		await bookCounterSales(tx, townId);
		await loadStock(tx, stockMoves(shops, orders, now));
	});
	// Fresh statistics, or the first searches are planned for empty tables.
	await sql`analyze`;
}
