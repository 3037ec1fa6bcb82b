import { liveQuery } from 'dexie';
import type { OfflineDatabase } from '../offline/offline-database.ts';
import type { OutboxEntry } from '../offline/operation.ts';
import type { ShelfProduct, ShelfVariant } from './shelf-rows.ts';

/**
 * The shelf's server rows in memory. Ten thousand products are read once; afterwards only what the server
 * has sent since, by its revision.
 */
export class ShelfRows {
	readonly products = new Map<string, ShelfProduct>();
	readonly variants = new Map<string, ShelfVariant>();
	#epoch: string | null = null;
	#revision = -1;

	/**
	 * Takes in what changed, and returns what waits to be laid over it: both in one transaction, so that a
	 * tap that has its end is never missing from both (S9).
	 */
	async refresh(database: OfflineDatabase): Promise<{ changed: boolean; outbox: OutboxEntry[] }> {
		const tables = [
			database.meta,
			database.outbox,
			database.rows('products'),
			database.rows('variants')
		];
		return database.transaction('r', tables, async () => ({
			changed: await this.#follow(database),
			outbox: await database.outbox.toArray()
		}));
	}

	async #follow(database: OfflineDatabase): Promise<boolean> {
		const products = database.rows<ShelfProduct>('products');
		const variants = database.rows<ShelfVariant>('variants');
		const cursor = await database.readMeta('cursor');
		const epoch = cursor?.epoch ?? null;
		const revision = cursor?.revision ?? -1;
		if (epoch === this.#epoch && revision === this.#revision) return false;
		const newer = epoch === this.#epoch && revision > this.#revision ? this.#revision : null;
		if (newer !== null) {
			await this.#take(products.where('revision').above(newer), this.products);
			await this.#take(variants.where('revision').above(newer), this.variants);
		}
		// Another epoch, or rows that were taken away: from the ground up.
		if (newer === null || (await products.count()) !== this.products.size) {
			this.products.clear();
			await this.#take(products, this.products);
		}
		if (newer === null || (await variants.count()) !== this.variants.size) {
			this.variants.clear();
			await this.#take(variants, this.variants);
		}
		this.#epoch = epoch;
		this.#revision = revision;
		return true;
	}

	async #take<T extends { id: string }>(
		from: { toArray(): PromiseLike<T[]> },
		into: Map<string, T>
	): Promise<void> {
		for (const row of await from.toArray()) into.set(row.id, row);
	}
}

/**
 * Calls back now, and whenever rows have arrived or something was tapped. A signal only: a live query cannot
 * hold the transaction that reading wants.
 */
export function watchShelf(
	database: OfflineDatabase,
	onchange: () => void,
	onerror: (error: unknown) => void
): () => void {
	const signal = liveQuery(() =>
		Promise.all([database.readMeta('cursor'), database.outbox.count()])
	);
	// In a task of its own: what is read there must not count as part of the query.
	const following = signal.subscribe({ next: () => setTimeout(onchange), error: onerror });
	return () => following.unsubscribe();
}
