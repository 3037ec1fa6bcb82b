import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { OfflineDatabase } from '../../src/lib/offline/offline-database.ts';
import { recordOperation } from '../../src/lib/offline/outbox.ts';
import { ShelfRows, watchShelf } from '../../src/lib/shelf/read-shelf.ts';
import { soldHere } from '../../src/lib/shelf/stock-operations.ts';
import { aProduct, aVariant } from './shelf-builder.ts';

let count = 0;

async function openShelf() {
	const tables = { products: 'revision', variants: 'product_id, barcode, revision' };
	const database = new OfflineDatabase(`shelf-${(count += 1)}`, tables, 1);
	async function arrive(revision: number, epoch = 'one') {
		await database.rows('products').put({ ...aProduct(), revision });
		await database.rows('variants').put({ ...aVariant({ on_hand: revision }), revision });
		await database.writeMeta('cursor', { epoch, revision });
	}
	return { database, arrive, rows: new ShelfRows() };
}

it('[S9] follows the rows by their revision, and says when nothing is new', async () => {
	const { database, arrive, rows } = await openShelf();
	expect((await rows.refresh(database)).changed).toBe(false);
	await arrive(1);
	expect((await rows.refresh(database)).changed).toBe(true);
	expect((await rows.refresh(database)).changed).toBe(false);
	await arrive(2);
	await rows.refresh(database);
	expect(rows.variants.get('variant-1')?.on_hand).toBe(2);
});

it('[S10] forgets what was taken away, and starts over in another epoch', async () => {
	const { database, arrive, rows } = await openShelf();
	await arrive(1);
	await database.rows('variants').put({ ...aVariant({ id: 'gone' }), revision: 1 });
	await rows.refresh(database);
	expect(rows.variants.size).toBe(2);
	await database.rows('variants').delete('gone');
	await database.writeMeta('cursor', { epoch: 'one', revision: 2 });
	await rows.refresh(database);
	expect([...rows.variants.keys()]).toEqual(['variant-1']);
	await database.rows('products').clear();
	await database.rows('variants').clear();
	await database.writeMeta('cursor', { epoch: 'two', revision: 2 });
	await rows.refresh(database);
	expect(rows.products.size + rows.variants.size).toBe(0);
});

it('[S11] whoever follows the shelf hears of a tap that no server has seen', async () => {
	const { database, arrive, rows } = await openShelf();
	await arrive(1);
	const seen: number[] = [];
	const look = async () => seen.push((await rows.refresh(database)).outbox.length);
	const unwatch = watchShelf(
		database,
		() => void look(),
		(error) => expect.unreachable(String(error))
	);
	await expect.poll(() => seen.at(-1)).toBe(0);
	const author = { device: 'tablet', scope: 'shop-1', person: 'someone', clerk: null };
	await recordOperation(database, author, soldHere(aVariant(), 1));
	await expect.poll(() => seen.at(-1)).toBe(1);
	unwatch();
});
