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

beforeAll(async () => {
	town = await makeTown(sql);
	shop = await makeShop(sql, town);
});

const place = (order: unknown) => placeOrder(backend, order);

describe('input that no form of ours sends', () => {
	test.each([0, -1, 1.5, 1e9, 100])('quantity %s', async (quantity) => {
		const product = await makeProduct(sql, shop);
		expect(await place(anOrder(town, [{ product, quantity }]))).toMatchObject({
			refusal: 'bad_quantity'
		});
	});
	test('nothing, lists, words, numbers, missing parts and wrong types are malformed, never a fault', async () => {
		const product = await makeProduct(sql, shop);
		const good = anOrder(town, [{ product }]);
		const line = good.shops[0]!.lines[0]!;
		const bad: unknown[] = [
			{},
			[],
			'x',
			5,
			{ ...good, id: 'zz' },
			{ ...good, id: null },
			{ ...good, town: randomUUID() },
			{ ...good, lang: 'de' },
			{ ...good, payment: 'cash' },
			{ ...good, fulfilment: 'drone' },
			{ ...good, contact: null },
			{ ...good, contact: 'Camille' },
			{ ...good, shops: {} },
			{ ...good, shops: [{ shop: shop.id, slot: 'soon', lines: [line] }] },
			{ ...good, shops: [{ shop: shop.id, slot: aSlot(), lines: [{ ...line, quantity: 'two' }] }] },
			{
				...good,
				shops: [{ shop: shop.id, slot: aSlot(), lines: [{ ...line, price_cents: 1e12 }] }]
			},
			{
				...good,
				shops: [{ shop: shop.id, slot: aSlot(), lines: [{ ...line, price_cents: null }] }]
			},
			{ ...good, shops: [good.shops[0], good.shops[0]] },
			{ ...good, shops: [{ ...good.shops[0]!, lines: [line, line] }] }
		];
		for (const order of bad)
			expect(await place(order), JSON.stringify(order)).toMatchObject({ refusal: 'malformed' });
		expect(await stockOf(sql, product)).toMatchObject({ reserved: 0 });
	});
	test('an empty basket and one that is too large', async () => {
		const product = await makeProduct(sql, shop);
		expect(await place({ ...anOrder(town, [{ product }]), shops: [] })).toMatchObject({
			refusal: 'basket_empty'
		});
		const order = anOrder(town, [{ product }]);
		order.shops[0]!.lines = Array.from({ length: 41 }, () => ({
			variant: randomUUID(),
			quantity: 1,
			price_cents: 1
		}));
		expect(await place(order)).toMatchObject({ refusal: 'basket_too_large' });
	});
	test.each([
		['name', { name: '  ' }],
		['name', { name: 'x'.repeat(81) }],
		['name', { name: 'a\u0000b'.replace('\u0000', '\u0007') }],
		['email', { email: 'camille' }],
		['email', { email: 'a b@c.fr' }],
		['phone', { phone: 'call me' }]
	])('a contact whose %s cannot be: %o', async (field, wrong) => {
		const product = await makeProduct(sql, shop);
		const order = anOrder(town, [{ product }]);
		const refused = await place({ ...order, contact: { ...order.contact, ...wrong } });
		expect(refused).toMatchObject({ refusal: 'bad_contact', problems: [{ field }] });
	});
	test('SQL and HTML in every field are text and nothing more', async () => {
		const product = await makeProduct(sql, shop);
		const name = `<img src=x onerror=alert(1)>'); drop table orders; --`;
		const order = anOrder(town, [{ product }]);
		const placed = await place({ ...order, contact: { ...order.contact, name } });
		const { data } = await backend.anon().rpc('read_order', { p_token: placed.token! });
		expect((data as { contact_name: string }).contact_name).toBe(name);
	});
	test('delivery: the postcode is checked, and it waits for online payment', async () => {
		const product = await makeProduct(sql, shop);
		const deliver = (postcode: string) => ({
			fulfilment: 'deliver',
			address: { street: '3 place d’Armes', postcode, city: 'Belfort' }
		});
		expect(await place(anOrder(town, [{ product }], deliver('75001')))).toMatchObject({
			refusal: 'postcode_outside'
		});
		expect(await place(anOrder(town, [{ product }], deliver('90000')))).toMatchObject({
			refusal: 'delivery_needs_online_payment'
		});
		expect(await place(anOrder(town, [{ product }], { payment: 'online' }))).toMatchObject({
			refusal: 'online_payment_unavailable'
		});
	});
	test('where online payment is open, a delivered basket carries one fee', async () => {
		const paying = await makeTown(sql, { online: true });
		const there = await makeShop(sql, paying);
		await sql`update public.shops set accepts_online = true where id = ${there.id}`;
		const product = await makeProduct(sql, there, { priceCents: 1000 });
		const placed = await place(
			anOrder(paying, [{ product }], {
				payment: 'online',
				fulfilment: 'deliver',
				address: { street: '3 place d’Armes', postcode: '90000', city: 'Belfort' }
			})
		);
		const { data } = await backend.anon().rpc('read_order', { p_token: placed.token! });
		expect(data).toMatchObject({ items_cents: 1000, delivery_cents: 500, total_cents: 1500 });
	});
	test('too many open orders for one e-mail', async () => {
		const product = await makeProduct(sql, shop, { stock: 50 });
		const contact = { name: 'Camille', email: 'beaucoup@example.org', phone: '' };
		for (let n = 0; n < 20; n++) {
			expect(await place(anOrder(town, [{ product }], { contact }))).toMatchObject({ ok: true });
		}
		expect(await place(anOrder(town, [{ product }], { contact }))).toMatchObject({
			refusal: 'too_many_orders'
		});
	});
});
