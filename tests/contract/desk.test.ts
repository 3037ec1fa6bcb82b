import { randomUUID } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeOrder } from '../world/place-order.ts';
import { openStaffedShop, type StaffedShop } from '../world/staffed-shop.ts';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, inviteMember, makeProduct, makeShop, stockOf, unique } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let at: StaffedShop;

beforeAll(async () => {
	at = await openStaffedShop(backend);
});

/** An operation as the desk's page seals it. */
const said = (shop: string, kind: string, entity: string, args: object, base: object = {}) => ({
	id: randomUUID(),
	seq: 0,
	shop,
	kind,
	version: 1,
	entity: { table: 'products', id: entity },
	args,
	base
});
const apply = async (who: SupabaseClient, shop: string, ...operations: object[]) =>
	(await who.rpc('desk_apply', { p_shop: shop, p_operations: operations })).data;
const eventsOf = (shop: string) =>
	sql`select kind, role, detail from public.shop_events where shop_id = ${shop} order by at`;

async function townPerson(town: string, role = 'operator') {
	const email = `${unique('ville')}@example.org`;
	await sql`insert into public.town_staff (town_id, email, role) values (${town}, ${email}, ${role})`;
	return backend.signIn(email);
}

describe('who may', () => {
	const calls: [string, Record<string, unknown>][] = [
		['desk_apply', { p_operations: [] }],
		['list_desk_products', {}],
		['export_products', {}],
		['read_desk_shop', {}],
		['save_shop_page', { p_page: { tagline: 'Pris' } }],
		['set_shop_front', { p_photo: {} }],
		['save_shop_hours', { p_hours: [] }],
		['add_closure', { p_from: '2031-01-01', p_to: '2031-01-02' }],
		['remove_closure', { p_from: '2031-01-01', p_to: '2031-01-02' }],
		['list_desk_orders', {}],
		['read_desk_figures', {}]
	];
	test.each(calls)(
		'%s: not a stranger, a neighbour, a removed member, the town unasked',
		async (name, args) => {
			const email = `${unique('parti')}@example.org`;
			await inviteMember(sql, at.shop, email, 'staff');
			const removed = await backend.signIn(email);
			await sql`update public.members set removed_at = now() where email = ${email}`;
			const neighbour = (await openStaffedShop(backend)).owner;
			const others = [
				removed,
				neighbour,
				await townPerson(at.town.id),
				await townPerson(at.town.id, 'courier')
			];
			for (const who of others) {
				const { data } = await who.rpc(name, { p_shop: at.shop.id, ...args });
				expect(data).toMatchObject({ ok: false, refusal: 'not_allowed' });
			}
			expect((await backend.anon().rpc(name, { p_shop: at.shop.id, ...args })).error?.code).toBe(
				'42501'
			);
			const { data } = await at.owner.rpc(name, { p_shop: at.shop.id, ...args });
			expect(data.refusal).not.toBe('not_allowed');
			const unknown = await at.owner.rpc(name, { p_shop: randomUUID(), ...args });
			expect(unknown.data).toMatchObject({ refusal: 'not_allowed' });
		}
	);

	test('the town with the owner’s consent may, and the shop reads who it was', async () => {
		const shop = await openStaffedShop(backend);
		const product = await makeProduct(sql, shop.shop);
		const animator = await townPerson(shop.town.id, 'animator');
		const price = () =>
			said(
				shop.shop.id,
				'variant.price',
				product.variant,
				{ price_cents: 700 },
				{ price_cents: 590 }
			);
		expect(await apply(animator, shop.shop.id, price())).toMatchObject({ refusal: 'not_allowed' });
		await sql`update public.shops set help_until = now() + interval '1 hour' where id = ${shop.shop.id}`;
		expect((await apply(animator, shop.shop.id, price())).results[0].outcome).toBe('applied');
		expect(await eventsOf(shop.shop.id)).toEqual([
			{ kind: 'products.edited', role: 'animator', detail: { 'variant.price': 1 } }
		]);
		await sql`update public.shops set help_until = now() - interval '1 second' where id = ${shop.shop.id}`;
		expect(await apply(animator, shop.shop.id, price())).toMatchObject({ refusal: 'not_allowed' });
	});
});

describe('products', () => {
	test('one rule for counter and desk: applied once, in conflict after a tablet, undone', async () => {
		const product = await makeProduct(sql, at.shop, { stock: 10 });
		const price = said(
			at.shop.id,
			'variant.price',
			product.variant,
			{ price_cents: 650 },
			{ price_cents: 590 }
		);
		const count = said(at.shop.id, 'stock.counted', product.variant, { counted: 4, expected: 10 });
		const first = await apply(at.owner, at.shop.id, price, count);
		expect(first.results.map((r: { outcome: string }) => r.outcome)).toEqual([
			'applied',
			'applied'
		]);
		expect(await apply(at.owner, at.shop.id, price, count)).toEqual(first);
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 4, moved_on_hand: 4 });
		await at.till.tap(
			'variant.price',
			product.variant,
			{ price_cents: 800 },
			{ base: { price_cents: 650 } }
		);
		const late = said(
			at.shop.id,
			'variant.price',
			product.variant,
			{ price_cents: 700 },
			{ price_cents: 650 }
		);
		expect((await apply(at.owner, at.shop.id, late)).results[0]).toMatchObject({
			outcome: 'conflict',
			code: 'price_changed',
			detail: { now: 800, yours: 700 }
		});
		const undo = said(at.shop.id, 'stock.undo', product.variant, { operation: count.id });
		expect((await apply(at.owner, at.shop.id, undo)).results[0].outcome).toBe('applied');
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 10, moved_on_hand: 10 });
	});

	test('what is not the desk’s is refused whole: orders, other shops, too much, nothing', async () => {
		const product = await makeProduct(sql, at.shop);
		const other = await makeProduct(sql, await makeShop(sql, at.town));
		const price = (variant: string, shop = at.shop.id) =>
			said(shop, 'variant.price', variant, { price_cents: 1 }, { price_cents: 590 });
		for (const bad of [
			[said(at.shop.id, 'order.collect', randomUUID(), {})],
			[said(at.shop.id, 'clerk.create', randomUUID(), {})],
			[{ kind: null }],
			[],
			Array.from({ length: 501 }, () => price(product.variant))
		]) {
			expect(await apply(at.owner, at.shop.id, ...bad)).toEqual({
				ok: false,
				refusal: 'malformed'
			});
		}
		const answer = await apply(
			at.owner,
			at.shop.id,
			price(other.variant),
			price(product.variant, other.shop.id)
		);
		expect(answer.results).toMatchObject([
			{ outcome: 'refused', code: 'unknown_variant' },
			{ outcome: 'refused', code: 'other_shop' }
		]);
	});

	test('the list is paged by id and holds every product once, the export all that is known', async () => {
		const { shop, owner } = await openStaffedShop(backend);
		await sql`insert into public.products (town_id, shop_id, category_id, slug, title)
			select ${shop.town.id}, ${shop.id}, ${shop.town.tradeId}, 'p-' || n || '-' || ${shop.slug}, 'Article ' || n
			from generate_series(1, 1203) n`;
		const seen: string[] = [];
		let after: string | null = null;
		do {
			const answer = await owner.rpc('list_desk_products', { p_shop: shop.id, p_after: after });
			const data = answer.data as { products: { id: string }[]; next: string | null };
			seen.push(...data.products.map(({ id }) => id));
			after = data.next;
		} while (after);
		expect(new Set(seen).size).toBe(1203);
		expect(seen).toHaveLength(1203);
		const { data } = await owner.rpc('export_products', { p_shop: shop.id });
		expect(data.products).toHaveLength(250);
		expect(data.products[0]).toMatchObject({
			description: '',
			facts: {},
			photos: [],
			variants: []
		});
	});
});

describe('page and hours', () => {
	test('what is wrong is named, what is right is kept and noted', async () => {
		const { shop, owner } = await openStaffedShop(backend);
		const save = async (p_page: unknown, who = owner) =>
			(await who.rpc('save_shop_page', { p_shop: shop.id, p_page })).data;
		for (const [field, value] of Object.entries({
			name: ' ',
			tagline: 'x'.repeat(141),
			postcode: '9000',
			phone: 'appelez-moi',
			email: 'sans arobase',
			slot_minutes: 17,
			slot_capacity: 0,
			preparation_minutes: '60',
			state: 'open'
		})) {
			expect(await save({ [field]: value }), field).toEqual({
				ok: false,
				refusal: 'malformed',
				field
			});
		}
		expect(await save({ name: ' Chez Paul ', slot_minutes: 60 })).toEqual({
			ok: true,
			changed: ['name', 'slot_minutes']
		});
		expect(await save({ name: 'Chez Paul' })).toEqual({ ok: true, changed: [] });
		const email = `${unique('vendeuse')}@example.org`;
		await inviteMember(sql, shop, email, 'staff');
		const staff = await backend.signIn(email);
		expect(await save({ legal_name: 'Paul SARL' }, staff)).toEqual({
			ok: false,
			refusal: 'owner_only'
		});
		expect(await save({ legal_name: 'Paul SARL' })).toMatchObject({ ok: true });
		expect(await save({ register_number: '123 456 789' })).toEqual({
			ok: false,
			refusal: 'malformed',
			field: 'register_number'
		});
		for (const register_number of ['732 829 320 00074', '']) {
			expect(await save({ register_number })).toMatchObject({ ok: true });
		}
		// Unchanged, they do not stand in the way of the rest.
		expect(await save({ legal_name: 'Paul SARL', tagline: 'Frais' }, staff)).toMatchObject({
			ok: true
		});
		expect(await eventsOf(shop.id)).toHaveLength(5);
	});

	test('hours: intervals that overlap or end before they begin are refused', async () => {
		const { shop, owner } = await openStaffedShop(backend);
		const save = async (...p_hours: [number, string, string][]) =>
			(
				await owner.rpc('save_shop_hours', {
					p_shop: shop.id,
					p_hours: p_hours.map(([weekday, opens, closes]) => ({ weekday, opens, closes }))
				})
			).data;
		expect(await save([1, '09:00', '12:00'], [1, '11:00', '18:00'])).toMatchObject({
			refusal: 'overlap'
		});
		for (const bad of [
			[1, '12:00', '09:00'],
			[0, '09:00', '10:00'],
			[1, '9h', '10:00'],
			[1, '25:00', '26:00']
		] as const) {
			expect(await save([...bad]), String(bad)).toMatchObject({ refusal: 'malformed' });
		}
		expect(await save([1, '09:00', '12:00'], [1, '12:00', '24:00'])).toMatchObject({ ok: true });
		const { data } = await owner.rpc('read_desk_shop', { p_shop: shop.id });
		expect(data.shop.hours).toEqual([
			{ weekday: 1, opens: '09:00', closes: '12:00' },
			{ weekday: 1, opens: '12:00', closes: '24:00' }
		]);
	});

	test('a closure flags the orders of its days and can be taken back', async () => {
		const { shop, owner } = await openStaffedShop(backend);
		const product = await makeProduct(sql, shop);
		await placeOrder(backend, anOrder(shop.town, [{ product }]));
		const [part] =
			await sql`select id, to_char((slot_starts_at at time zone 'Europe/Paris')::date, 'YYYY-MM-DD') as day
			from public.shop_orders where shop_id = ${shop.id}`;
		const close = async (p_from: string, p_to: string) =>
			(await owner.rpc('add_closure', { p_shop: shop.id, p_from, p_to, p_note: 'Congés' })).data;
		expect(await close('2020-01-01', '2020-01-02')).toMatchObject({ refusal: 'past' });
		expect(await close('2031-01-02', '2031-01-01')).toMatchObject({ refusal: 'malformed' });
		expect(await close(part!.day, '2031-01-01')).toMatchObject({ refusal: 'too_long' });
		expect(await close(part!.day, part!.day)).toEqual({ ok: true, orders: 1 });
		const [row] = await sql`select attention from public.shop_orders where id = ${part!.id}`;
		expect(row!.attention).toBe('closed_that_day');
		const { data } = await owner.rpc('read_desk_shop', { p_shop: shop.id });
		expect(data.shop.exceptions).toEqual([
			{ on_date: part!.day, opens: null, closes: null, note: 'Congés' }
		]);
		await owner.rpc('remove_closure', { p_shop: shop.id, p_from: part!.day, p_to: part!.day });
		expect((await owner.rpc('read_desk_shop', { p_shop: shop.id })).data.shop.exceptions).toEqual(
			[]
		);
	});

	test('a front photo must lie in the shop’s own folder', async () => {
		const { shop, owner } = await openStaffedShop(backend);
		const set = async (folder: string) =>
			(
				await owner.rpc('set_shop_front', {
					p_shop: shop.id,
					p_photo: {
						path: `shops/${folder}/${'a'.repeat(64)}`,
						width: 9,
						height: 9,
						tint: '#ffffff'
					}
				})
			).data;
		expect(await set(at.shop.id)).toMatchObject({ refusal: 'malformed' });
		expect(await set(shop.id)).toEqual({ ok: true });
		expect(await set(shop.id)).toEqual({ ok: true });
		expect(await sql`select from public.photos where shop_id = ${shop.id}`).toHaveLength(1);
	});
});

describe('orders and figures', () => {
	test('orders are found by code, name and article, filtered by state and day', async () => {
		const { shop, owner, town, till } = await openStaffedShop(backend);
		const comte = await makeProduct(sql, shop, { title: 'Comté 18 mois' });
		await placeOrder(backend, anOrder(town, [{ product: comte, quantity: 2 }]));
		await placeOrder(
			backend,
			anOrder(town, [{ product: await makeProduct(sql, shop, { title: 'Chèvre 100%' }) }])
		);
		const find = async (p_filter: object) =>
			(await owner.rpc('list_desk_orders', { p_shop: shop.id, p_filter })).data.orders;
		const [newest, first] = await find({});
		expect(first.articles).toEqual([{ title: 'Comté 18 mois', label: '', quantity: 2 }]);
		await till.tap('order.accept', first.id);
		const ids = async (filter: object) => (await find(filter)).map(({ id }: { id: string }) => id);
		expect(await ids({ q: 'comte' })).toEqual([first.id]);
		expect(await ids({ q: '100%' })).toEqual([newest.id]);
		expect(await ids({ q: '%' })).toEqual([newest.id]);
		expect(await ids({ q: first.code.toLowerCase() })).toEqual([first.id]);
		expect(await ids({ q: 'CAMILLE' })).toHaveLength(2);
		expect(await ids({ state: 'preparing' })).toEqual([first.id]);
		expect(await ids({ to: '2020-01-01' })).toEqual([]);
		expect(await ids({ from: 'demain' })).toHaveLength(2);
		const { data } = await owner.rpc('read_desk_figures', { p_shop: shop.id });
		expect(data.weeks.this).toMatchObject({ orders: 2, cents: 3 * 590, visits: 0 });
		expect(data.days).toHaveLength(14);
		expect(data.selling[0]).toMatchObject({ title: 'Comté 18 mois', pieces: 2, cents: 1180 });
		await till.tap('order.collect', first.id);
		const after = (await owner.rpc('read_desk_figures', { p_shop: shop.id })).data;
		expect(after.weeks.this).toMatchObject({ visits: 1, put_asides: 1 });
	});

	test('fifty orders a page, none twice', async () => {
		const { shop, owner } = await openStaffedShop(backend);
		await sql`with o as (
			insert into public.orders (id, town_id, payload_hash, lang, contact_name, contact_email, fulfilment, payment, items_cents)
			select gen_random_uuid(), ${shop.town.id}, ''::bytea, 'fr', 'N ' || n, 'n@example.org', 'collect', 'put_aside', 0
			from generate_series(1, 120) n returning id)
			insert into public.shop_orders (order_id, shop_id, code, slot_starts_at, slot_ends_at, items_cents, state, ended_at)
			select id, ${shop.id}, '2222', now(), now() + interval '1 hour', 0, 'collected', now() from o`;
		const seen: string[] = [];
		let after: string | null = null;
		do {
			const answer = await owner.rpc('list_desk_orders', {
				p_shop: shop.id,
				p_after: after
			});
			const data = answer.data as { orders: { id: string }[]; next: string | null };
			seen.push(...data.orders.map(({ id }) => id));
			after = data.next;
		} while (after);
		expect(new Set(seen).size).toBe(120);
		expect(seen).toHaveLength(120);
	});
});
