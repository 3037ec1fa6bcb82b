import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { enrolTill } from '../world/till.ts';
import { openStaffedShop, type StaffedShop } from '../world/staffed-shop.ts';
import { useBackend } from '../world/use-backend.ts';
import {
	anOrder,
	inviteMember,
	makeProduct,
	makeShop,
	unique,
	type Product,
	type Shop,
	type Town
} from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let town: Town;
let shop: Shop;
let till: StaffedShop['till'];

beforeAll(async () => {
	({ town, shop, till } = await openStaffedShop(backend));
});

/** An order just placed: its token and the id of the shop's part. */
async function placed(product: Product) {
	const { data } = await backend
		.anon()
		.rpc('place_order', { p_order: anOrder(town, [{ product }]) });
	expect(data).toMatchObject({ ok: true });
	const [row] = await sql<{ id: string }[]>`select s.id from public.shop_orders s
		join public.orders o on o.id = s.order_id where o.token = ${data.token}`;
	return { id: row!.id, token: data.token as string };
}

describe('[S8] [S9] what comes down', () => {
	test('every writer advances the shop’s revision: checkout, cancel, till, stock, product, hours, photo', async () => {
		const revision = async () =>
			Number(
				(await sql`select revision from public.shop_revisions where shop_id = ${shop.id}`)[0]!
					.revision
			);
		const product = await makeProduct(sql, shop);
		const writers: Record<string, () => Promise<unknown>> = {
			checkout: () => placed(product),
			cancel: async () => {
				const order = await placed(product);
				return backend
					.anon()
					.rpc('cancel_shop_order', { p_token: order.token, p_shop_order: order.id });
			},
			stock: () => sql`insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta)
				values (${shop.id}, ${product.variant}, 'received', 1)`,
			price: () => sql`update public.variants set price_cents = 600 where id = ${product.variant}`,
			title: () => sql`update public.products set title = 'Crottin' where id = ${product.id}`,
			hours: () =>
				sql`insert into public.shop_hour_exceptions (shop_id, on_date) values (${shop.id}, '2030-01-01')`,
			photo: () => sql`insert into public.photos (shop_id, product_id, path, width, height)
				values (${shop.id}, ${product.id}, 'a/b', 10, 10)`,
			shop: () => sql`update public.shops set tagline = 'Bonjour' where id = ${shop.id}`
		};
		for (const [name, write] of Object.entries(writers)) {
			const before = await revision();
			await write();
			expect(await revision(), name).toBeGreaterThan(before);
		}
	});
	test('once per transaction, whatever it writes', async () => {
		const product = await makeProduct(sql, shop);
		const [before] =
			await sql`select revision from public.shop_revisions where shop_id = ${shop.id}`;
		await placed(product);
		const [after] =
			await sql`select revision from public.shop_revisions where shop_id = ${shop.id}`;
		expect(Number(after!.revision) - Number(before!.revision)).toBe(1);
	});
	test('a writer that commits late is not skipped', async () => {
		const product = await makeProduct(sql, shop);
		const { cursor } = await till.sync([]);
		const slow = await sql.reserve();
		await slow`begin`;
		await slow`update public.products set title = 'Lent' where id = ${product.id}`;
		const during = await till.sync([], cursor);
		expect(during.rows.products).toEqual([]);
		await slow`commit`;
		slow.release();
		const after = await till.sync([], during.cursor);
		expect(after.rows.products!.map((row) => row.title)).toEqual(['Lent']);
	});
	test('nothing new: no rows, the same cursor', async () => {
		const first = await till.sync([]);
		const second = await till.sync([], first.cursor);
		expect(second.cursor).toEqual(first.cursor);
		expect(Object.values(second.rows).flat()).toEqual([]);
	});
	test('pages break between revisions and bring every row once', async () => {
		const big = await makeShop(sql, town);
		const email = `${unique('grand')}@example.org`;
		await inviteMember(sql, big, email);
		const bigTill = await enrolTill(await backend.signIn(email), big);
		for (let batch = 0; batch < 5; batch++) {
			await sql`with p as (
				insert into public.products (town_id, shop_id, category_id, slug, title)
				select ${town.id}, ${big.id}, ${town.tradeId}, ${big.slug} || '-' || ${batch}::int || '-' || n, 'Produit'
				from generate_series(1, 700) n returning id, shop_id)
				insert into public.variants (product_id, shop_id, price_cents) select id, shop_id, 100 from p`;
		}
		const seen = new Map<string, number>();
		let cursor: unknown = null;
		let pages = 0;
		for (;;) {
			const page = await bigTill.sync([], cursor);
			pages += 1;
			for (const row of page.rows.products!) seen.set(row.id, (seen.get(row.id) ?? 0) + 1);
			for (const row of [...page.rows.products!, ...page.rows.variants!]) {
				expect(row.revision).toBeLessThanOrEqual(page.cursor.revision);
			}
			cursor = page.cursor;
			if (!page.more) break;
		}
		expect(pages).toBeGreaterThan(1);
		expect(seen.size).toBe(3500);
		expect([...seen.values()].every((times) => times === 1)).toBe(true);
	});
	test('[S10] another epoch, or a cursor from the future, starts over', async () => {
		const { cursor } = await till.sync([]);
		expect(await till.sync([], { ...cursor, epoch: randomUUID() })).toMatchObject({ reset: true });
		expect(await till.sync([], { ...cursor, revision: cursor.revision + 1000 })).toMatchObject({
			reset: true
		});
	});
});
