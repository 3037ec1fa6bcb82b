import type { OfflineDatabase } from '$lib/offline/offline-database';
import { layTouched } from '$lib/shelf/lay-touched';
import { ShelfRows } from '$lib/shelf/read-shelf';
import type { ShelfProduct } from '$lib/shelf/shelf-rows';
import { isFinished, missingOf, type Missing } from '$lib/shelf/unfinished';
import { shelfDefaults, type ShelfOwner } from '$lib/till/product-lookup';
import { readTillShop } from '$lib/till/till-shop';
import { readQueuedPhotos } from '../product/waiting-photos';

export interface Unfinished {
	product: ShelfProduct;
	missing: Missing;
	/** Of its first variant; null while none is on sale. */
	price_cents: number | null;
}

/**
 * Reads what stands in the shop without all it should have, latest first, again and again: the shelf's rows
 * are kept between two readings.
 */
export function createUnfinishedReader() {
	const rows = new ShelfRows();
	return async (database: OfflineDatabase, owner: ShelfOwner): Promise<Unfinished[]> => {
		const [shop, waiting] = await Promise.all([
			readTillShop(database, owner.shop),
			readQueuedPhotos(database)
		]);
		const { outbox } = await rows.refresh(database);
		const touched = layTouched(rows, outbox, shelfDefaults(shop, owner));
		const prices = new Map<string, number>();
		for (const { product_id, archived, price_cents } of [
			...touched.variants.values(),
			...rows.variants.values()
		]) {
			if (!archived && !prices.has(product_id)) prices.set(product_id, price_cents);
		}
		const onTheirWay = new Set(waiting.map(({ product }) => product));
		const found: Unfinished[] = [];
		for (const row of new Map([...rows.products, ...touched.products]).values()) {
			if (row.state === 'archived') continue;
			const missing = missingOf(row, shop?.trades ?? [], onTheirWay);
			if (isFinished(missing)) continue;
			// The server names a nameless product after its trade; here nobody named it yet.
			const product = row.titled ? row : { ...row, title: owner.untitled };
			found.push({ product, missing, price_cents: prices.get(row.id) ?? null });
		}
		return found.sort((one, other) => (one.product.id < other.product.id ? 1 : -1));
	};
}
