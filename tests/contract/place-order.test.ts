import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeOrder } from '../world/place-order.ts';
import { useBackend } from '../world/use-backend.ts';
import {
	aSlot,
	anOrder,
	makeProduct,
	makeShop,
	makeTown,
	stockOf,
	type Shop,
	type Town
} from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let town: Town;
let shop: Shop;
let other: Shop;

beforeAll(async () => {
	town = await makeTown(sql);
	shop = await makeShop(sql, town);
	other = await makeShop(sql, town);
});

const place = (order: unknown) => placeOrder(backend, order);

describe('a basket over two shops', () => {
	test('becomes one order with a part, a code and a slot per shop, and holds the stock', async () => {
		const cheese = await makeProduct(sql, shop, { stock: 5, priceCents: 590 });
		const book = await makeProduct(sql, other, { stock: 2, priceCents: 1250, title: 'Un livre' });
		const placed = await place(
			anOrder(town, [{ product: cheese, quantity: 2 }, { product: book }])
		);
		expect(placed).toMatchObject({ ok: true });

		const { data } = await backend.anon().rpc('read_order', { p_token: placed.token! });
		const order = data as {
			items_cents: number;
			total_cents: number;
			shop_orders: { code: string; state: string }[];
		};
		expect(order).toMatchObject({ items_cents: 2430, total_cents: 2430, delivery_cents: 0 });
		expect(order.shop_orders).toHaveLength(2);
		for (const part of order.shop_orders) {
			expect(part.state).toBe('new');
			expect(part.code).toMatch(/^[2346789BCDFGHJKMNPQRTVWX]{4}$/);
		}
		expect(await stockOf(sql, cheese)).toEqual({
			on_hand: 5,
			reserved: 2,
			moved_on_hand: 5,
			moved_reserved: 2
		});
	});

	test('freezes title, price, VAT and commission: a later change of the product rewrites nothing', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 999 });
		const placed = await place(anOrder(town, [{ product, quantity: 3 }]));
		await sql`update public.variants set price_cents = 1 where id = ${product.variant}`;
		await sql`update public.products set title = 'Autre', vat_bp = 2000 where id = ${product.id}`;
		await sql`update public.towns set commission_bp = 5000 where id = ${town.id}`;
		const [line] =
			await sql`select l.* from public.order_lines l join public.shop_orders s on s.id = l.shop_order_id
			join public.orders o on o.id = s.order_id where o.token = ${placed.token!}`;
		await sql`update public.towns set commission_bp = 1000 where id = ${town.id}`;
		// 3 × 9.99 € = 29.97 €; 10 % is 2.997 €, rounded half up to 3.00 €.
		expect(line).toMatchObject({
			title: 'Fromage de chèvre',
			unit_price_cents: 999,
			total_cents: 2997,
			vat_bp: 550,
			commission_cents: 300
		});
	});

	test('is all or nothing: one line that fails leaves no trace of the others', async () => {
		const there = await makeProduct(sql, shop, { stock: 5 });
		const gone = await makeProduct(sql, other, { stock: 0 });
		const order = anOrder(town, [{ product: there }, { product: gone }]);
		expect(await place(order)).toMatchObject({
			ok: false,
			refusal: 'out_of_stock',
			problems: [{ variant: gone.variant, left: 0 }]
		});
		expect(await stockOf(sql, there)).toMatchObject({ reserved: 0, moved_reserved: 0 });
		expect(await sql`select from public.orders where id = ${order.id}`).toHaveLength(0);
	});

	test('the same id again gives the same order; with another content it is refused', async () => {
		const product = await makeProduct(sql, shop, { stock: 5 });
		const order = anOrder(town, [{ product }]);
		const first = await place(order);
		expect(await place(order)).toEqual(first);
		expect(await place({ ...order, lang: 'en' })).toMatchObject({ refusal: 'order_id_reused' });
		expect(await stockOf(sql, product)).toMatchObject({ reserved: 1 });
	});
});

describe('what the shop can no longer do is said, line by line', () => {
	test('stock gone: which line and what is left', async () => {
		const product = await makeProduct(sql, shop, { stock: 2 });
		expect(await place(anOrder(town, [{ product, quantity: 3 }]))).toMatchObject({
			refusal: 'out_of_stock',
			problems: [{ variant: product.variant, shop: shop.id, left: 2 }]
		});
	});
	test('price changed: what was seen and what it is', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 590 });
		expect(await place(anOrder(town, [{ product, priceCents: 490 }]))).toMatchObject({
			refusal: 'price_changed',
			problems: [{ seen_cents: 490, now_cents: 590 }]
		});
	});
	test.each(['paused', 'closed', 'draft'])('a shop that is %s takes no order', async (state) => {
		const closed = await makeShop(sql, town, { state });
		const product = await makeProduct(sql, closed);
		expect(await place(anOrder(town, [{ product }]))).toMatchObject({
			refusal: 'shop_unavailable'
		});
	});
	test('a slot in the past, off the grid, outside hours or too far: the next moments are offered', async () => {
		const product = await makeProduct(sql, shop);
		const offGrid = new Date(Date.parse(aSlot()) + 7 * 60_000).toISOString();
		for (const slot of ['2020-01-01T10:00:00Z', offGrid, aSlot(24 * 400)]) {
			const refused = await place(anOrder(town, [{ product, slot }]));
			expect(refused).toMatchObject({ refusal: 'slot_unavailable' });
			expect(refused.problems![0]!.next!.length).toBeGreaterThan(0);
		}
	});
	test('a slot that is full: the next moments are offered', async () => {
		const small = await makeShop(sql, town, { capacity: 1 });
		const product = await makeProduct(sql, small);
		expect(await place(anOrder(town, [{ product }]))).toMatchObject({ ok: true });
		expect(await place(anOrder(town, [{ product }]))).toMatchObject({ refusal: 'slot_full' });
	});
	test('a product that is archived, of another shop, of another town or unknown', async () => {
		const product = await makeProduct(sql, shop);
		const archived = await makeProduct(sql, shop);
		await sql`update public.products set state = 'archived' where id = ${archived.id}`;
		expect(await place(anOrder(town, [{ product: archived }]))).toMatchObject({
			refusal: 'unknown_product'
		});
		const elsewhere = { ...product, shop: other };
		expect(await place(anOrder(town, [{ product: elsewhere }]))).toMatchObject({
			refusal: 'unknown_product'
		});
		const unknown = { ...product, variant: randomUUID() };
		expect(await place(anOrder(town, [{ product: unknown }]))).toMatchObject({
			refusal: 'unknown_product'
		});
		const farTown = await makeTown(sql);
		expect(await place(anOrder(farTown, [{ product }]))).toMatchObject({
			refusal: 'shop_unavailable'
		});
	});
});

describe('cancelling', () => {
	test('gives the pieces back once, and says so the second time', async () => {
		const product = await makeProduct(sql, shop, { stock: 3 });
		const placed = await place(anOrder(town, [{ product, quantity: 2 }]));
		const { data } = await backend.anon().rpc('read_order', { p_token: placed.token! });
		const part = (data as { shop_orders: { id: string }[] }).shop_orders[0]!.id;
		const cancel = async (token: string) =>
			(await backend.anon().rpc('cancel_shop_order', { p_token: token, p_shop_order: part })).data;
		expect(await cancel('not-the-token')).toMatchObject({ ok: false, refusal: 'not_found' });
		expect(await cancel(placed.token!)).toEqual({ ok: true });
		expect(await cancel(placed.token!)).toMatchObject({ refusal: 'already_cancelled' });
		expect(await stockOf(sql, product)).toEqual({
			on_hand: 3,
			reserved: 0,
			moved_on_hand: 3,
			moved_reserved: 0
		});
	});
});
