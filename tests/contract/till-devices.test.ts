import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { openStaffedShop, type StaffedShop } from '../world/staffed-shop.ts';
import { enrolTill } from '../world/till.ts';
import { useBackend } from '../world/use-backend.ts';
import { makeProduct, stockOf, type Product } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let at: StaffedShop;
let product: Product;

beforeAll(async () => {
	at = await openStaffedShop(backend);
	product = await makeProduct(sql, at.shop, { stock: 500 });
});

const sale = { quantity: 1 };
async function tabletRow(device: string) {
	const [row] =
		await sql`select lost_count, lost_at is not null as lost, cloned_at is not null as cloned
		from public.devices where id = ${device}`;
	return row!;
}

describe('[S16] a tablet that lost its storage', () => {
	test('under the same id: what it had announced and never sent is counted, and the others hear it', async () => {
		const till = await enrolTill(at.owner, at.shop, 'Caisse');
		await till.sync([till.operation('stock.sold_here', product.variant, sale)], null, {
			instance: randomUUID(),
			last_seq: 4,
			waiting: 4
		});
		await till.sync([], null, { instance: randomUUID(), last_seq: 0 });
		expect(await tabletRow(till.device)).toEqual({ lost_count: 3, lost: true, cloned: false });
		const { rows } = await at.till.sync([]);
		expect(rows.devices!.find(({ id }) => id === till.device)).toMatchObject({
			name: 'Caisse',
			lost_count: 3
		});
	});
	test('under a new id: enrolling with the previous one names what is missing, once', async () => {
		const till = await enrolTill(at.owner, at.shop, 'Vitrine');
		await till.sync([till.operation('stock.sold_here', product.variant, sale)], null, {
			instance: randomUUID(),
			last_seq: 3,
			waiting: 3,
			photos_waiting: 2,
			oldest_at: '2026-11-20T10:00:00Z'
		});
		const enrol = async (previous: string | null) =>
			(
				await at.owner.rpc('enrol_device', {
					p_device: randomUUID(),
					p_shop: at.shop.id,
					p_name: 'Vitrine',
					p_previous: previous
				})
			).data;
		expect((await enrol(null)).lost).toBeNull();
		expect((await enrol(till.device)).lost).toMatchObject({
			name: 'Vitrine',
			waiting: 2,
			photos: 2
		});
		expect(await tabletRow(till.device)).toMatchObject({ lost_count: 2, lost: true });
		const elsewhere = await openStaffedShop(backend);
		expect((await enrol(elsewhere.till.device)).lost).toBeNull();
	});
	test('two first trips of the new local database at once count the loss once', async () => {
		const till = await enrolTill(at.owner, at.shop);
		await till.sync([], null, { instance: randomUUID(), last_seq: 3, waiting: 3 });
		const fresh = { instance: randomUUID(), last_seq: 0 };
		const trips = await sql.begin(async (tx) => {
			await tx`select from public.shop_revisions where shop_id = ${at.shop.id} for update`;
			const both = [till.sync([], null, fresh), till.sync([], null, fresh)];
			await expect
				.poll(async () => (await sql`select from pg_locks where not granted`).length, {
					timeout: 20_000
				})
				.toBeGreaterThan(1);
			return { both };
		});
		await Promise.all(trips.both);
		expect(await tabletRow(till.device)).toEqual({ lost_count: 3, lost: true, cloned: false });
	});
	test('a request of the lost database, delivered once more much later, changes no count', async () => {
		const till = await enrolTill(at.owner, at.shop);
		const gone = { instance: randomUUID(), last_seq: 3, waiting: 3 };
		const operation = till.operation('stock.sold_here', product.variant, sale);
		await till.sync([operation], null, gone);
		const instance = randomUUID();
		await till.sync([], null, { instance, last_seq: 0 });
		await till.sync([], null, { instance, last_seq: 2, waiting: 2 });
		await till.sync([operation], null, gone);
		await till.sync([], null, { instance, last_seq: 2, waiting: 2 });
		expect(await tabletRow(till.device)).toEqual({ lost_count: 2, lost: true, cloned: false });
	});
	test('nothing was waiting: nothing was lost', async () => {
		const till = await enrolTill(at.owner, at.shop);
		await till.sync([till.operation('stock.sold_here', product.variant, sale)], null, {
			instance: randomUUID(),
			last_seq: 1
		});
		await till.sync([], null, { instance: randomUUID(), last_seq: 0 });
		expect(await tabletRow(till.device)).toEqual({ lost_count: 0, lost: false, cloned: false });
	});
});

describe('a copied tablet', () => {
	test('two different operations of one number are both done, and the copy is noticed', async () => {
		const till = await enrolTill(at.owner, at.shop);
		const report = { instance: randomUUID(), last_seq: 1 };
		const first = till.operation('stock.sold_here', product.variant, sale);
		const before = await stockOf(sql, product);
		await till.sync([first], null, report);
		const twin = { ...first, id: randomUUID() };
		const { results } = await till.sync([twin], null, report);
		expect(results[0]).toMatchObject({ outcome: 'applied' });
		expect((await stockOf(sql, product)).on_hand).toBe(before.on_hand - 2);
		expect(await tabletRow(till.device)).toMatchObject({ cloned: true, lost_count: 0 });
	});
	test('two databases that take turns under one id are noticed too', async () => {
		const till = await enrolTill(at.owner, at.shop);
		const one = { instance: randomUUID(), last_seq: 0 };
		const other = { instance: randomUUID(), last_seq: 0 };
		await till.sync([], null, one);
		await till.sync([], null, other);
		expect(await tabletRow(till.device)).toMatchObject({ cloned: false });
		await till.sync([], null, { ...one, last_seq: 2, waiting: 2 });
		await till.sync([], null, other);
		expect(await tabletRow(till.device)).toEqual({ lost_count: 0, lost: false, cloned: true });
	});
});

describe('[S10] cursors', () => {
	test('one from the future: the database was put back to a copy, and starts a new epoch by itself', async () => {
		const own = await openStaffedShop(backend);
		const { cursor } = await own.till.sync([]);
		const ahead = { epoch: cursor.epoch, revision: cursor.revision + 5 };
		const answer = await own.till.sync([], ahead);
		expect(answer.reset).toBe(true);
		expect(answer.cursor.epoch).not.toBe(cursor.epoch);
		expect((await own.till.sync([], cursor)).reset).toBe(true);
		expect((await own.till.sync([], answer.cursor)).reset).toBe(false);
	});
	test('one from the future is noticed too when its own operations raise the revision to it', async () => {
		const own = await openStaffedShop(backend);
		const shelf = await makeProduct(sql, own.shop, { stock: 5 });
		const { cursor } = await own.till.sync([]);
		await sql`update public.shop_revisions set revision = revision - 1 where shop_id = ${own.shop.id}`;
		const operation = own.till.operation('stock.sold_here', shelf.variant, sale);
		const answer = await own.till.sync([operation], cursor);
		// Left unanswered: what the copy has forgotten comes first, in its order, after the reload.
		expect(answer.results).toEqual([]);
		expect(answer.reset).toBe(true);
		expect(answer.cursor.epoch).not.toBe(cursor.epoch);
		const again = await own.till.sync([operation], answer.cursor);
		expect(again.results[0]).toMatchObject({ outcome: 'applied' });
	});
	test('whoever puts a database back says so with one call: every shop begins a new epoch', async () => {
		// Taken back at once: other tests speak to the same database.
		const same = await sql
			.begin(async (tx) => {
				const before = await tx`select epoch from public.shop_revisions`;
				await tx`select private.begin_new_epochs()`;
				const after = await tx`select epoch from public.shop_revisions`;
				const old = new Set(before.map(({ epoch }) => epoch as string));
				throw Object.assign(new Error('enough seen'), {
					same: after.filter(({ epoch }) => old.has(epoch as string)).length
				});
			})
			.catch((error: { same: number }) => error.same);
		expect(same).toBe(0);
	});
	test('one older than the tombstones starts anew; a reload under way is not sent back to its start', async () => {
		const own = await openStaffedShop(backend);
		const old = (await own.till.sync([])).cursor;
		const gone = await makeProduct(sql, own.shop, { stock: 0 });
		await sql`delete from public.variants where id = ${gone.variant}`;
		await sql`update public.tombstones set at = now() - interval '181 days' where shop_id = ${own.shop.id}`;
		await enrolTill(own.owner, own.shop, 'Nouvelle');
		const answer = await own.till.sync([], old);
		expect(answer).toMatchObject({ reset: true, tombstones: [] });
		expect(answer.cursor).not.toHaveProperty('started');
		const underWay = { ...old, started: answer.cursor.revision };
		expect((await own.till.sync([], underWay)).reset).toBe(false);
		expect(await own.till.sync([], { ...old, started: 'soon' })).toMatchObject({
			refusal: 'malformed'
		});
	});
	test('a batch of repetitions is no news for the town', async () => {
		const operation = at.till.operation('stock.sold_here', product.variant, sale);
		const { cursor } = await at.till.sync([operation]);
		const again = await at.till.sync([operation], cursor);
		expect(again.results[0]).toMatchObject({ outcome: 'applied' });
		expect(again.cursor.revision).toBe(cursor.revision);
	});
});

describe('[S7] old and odd operations', () => {
	test('one of an app a hundred days old, without the words that came since, is done', async () => {
		const old = new Date(Date.now() - 100 * 86_400_000).toISOString();
		const operation = at.till.operation('stock.sold_here', product.variant, sale, { at: old });
		expect(operation).not.toHaveProperty('clerk');
		const answer = await at.till.sync([operation], null, { waiting: 1 });
		expect(answer.results[0]).toMatchObject({ outcome: 'applied' });
	});
	test.each([
		['a clock in 1970', { at: '1970-01-01T00:00:00.000Z' }, 'applied', null],
		['a clock that is no clock', { at: 'teatime' }, 'applied', null],
		['a number that is none', { seq: 'first' }, 'refused', 'malformed'],
		['arguments that are a list', { args: [] }, 'refused', 'malformed'],
		['a version of tomorrow', { version: 99 }, 'refused', 'unsupported_operation'],
		['a kind of tomorrow', { kind: 'stock.teleported' }, 'refused', 'unsupported_operation'],
		['for another shop', { shop: randomUUID() }, 'refused', 'other_shop'],
		['of twenty thousand letters', { args: { note: 'x'.repeat(20_001) } }, 'refused', 'malformed']
	])('%s ends in one of the five', async (_, odd, outcome, code) => {
		const operation = at.till.operation('stock.sold_here', product.variant, sale, odd);
		const { results } = await at.till.sync([operation]);
		expect(results[0]).toMatchObject({ outcome, code });
	});
});
