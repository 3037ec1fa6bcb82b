import { beforeAll, expect, test } from 'vitest';
import { townDaysJob } from '../../src/lib/towns/town-days-job.server.ts';
import { placeOrder } from '../world/place-order.ts';
import { enrolTill } from '../world/till.ts';
import { signInTownRole } from '../world/town-people.ts';
import { useBackend } from '../world/use-backend.ts';
import {
	anOrder,
	inviteMember,
	makeProduct,
	makeShop,
	makeTown,
	unique,
	type Product,
	type Shop,
	type Town
} from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
type Client = Awaited<ReturnType<typeof backend.signIn>>;
let town: Town;
let shop: Shop;
let product: Product;
let owner: Client;
let hall: Client;
let till: Awaited<ReturnType<typeof enrolTill>>;

beforeAll(async () => {
	town = await makeTown(sql);
	shop = await makeShop(sql, town);
	product = await makeProduct(sql, shop, { priceCents: 590, stock: 50 });
	const email = `${unique('lea')}@example.org`;
	await inviteMember(sql, shop, email);
	owner = await backend.signIn(email);
	hall = await signInTownRole(backend, town, 'town');
	till = await enrolTill(owner, shop);
});

const day = (ahead: number) =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(
		Date.now() + ahead * 86_400_000
	);
const results = async (by = 'week', from = day(-20), to = day(0), who = hall) =>
	(await who.rpc('read_results', { p_town: town.id, p_from: from, p_to: to, p_by: by })).data;
async function order() {
	const { token } = await placeOrder(backend, anOrder(town, [{ product }]));
	const [part] = await sql<{ id: string }[]>`select p.id from public.shop_orders p
		join public.orders o on o.id = p.order_id where o.token = ${token!}`;
	return part!.id;
}
const sumOf = (answer: { periods: Record<string, number>[] }, key: string) =>
	answer.periods.reduce((sum, period) => sum + period[key]!, 0);

test('today as it stands: orders, sales as booked, visits once fetched', async () => {
	const [fetched] = [await order(), await order()];
	let now = await results();
	expect([sumOf(now, 'orders'), sumOf(now, 'put_asides'), sumOf(now, 'sales_cents')]).toEqual([
		2, 0, 0
	]);
	await till.tap('order.collect', fetched);
	now = await results();
	expect([sumOf(now, 'orders'), sumOf(now, 'put_asides'), sumOf(now, 'sales_cents')]).toEqual([
		2, 1, 590
	]);
	expect(now.shops).toMatchObject([{ slug: shop.slug, visits: 1 }]);
	// Undone: nobody came after all.
	await till.tap('order.reopen', fetched);
	now = await results();
	expect([sumOf(now, 'put_asides'), sumOf(now, 'sales_cents')]).toEqual([0, 0]);
	await till.tap('order.collect', fetched);
	// Alive: something confirmed on the shelf, and a tablet that spoke.
	expect(now.periods.at(-1)).toMatchObject({ open_shops: 1, alive_shops: 0 });
	await sql`update public.products set confirmed_at = now() where id = ${product.id}`;
	expect((await results()).periods.at(-1)).toMatchObject({ open_shops: 1, alive_shops: 1 });
});

test('a day that is over is counted once and stays, by job, even when the server slept', async () => {
	// Three days ago, by the books too (they are moved as their owner; nobody else could).
	await sql.begin(async (tx) => {
		await tx`alter table public.ledger_entries disable trigger guard_ledger`;
		await tx`update public.ledger_entries set at = at - interval '3 days' where town_id = ${town.id}`;
		await tx`alter table public.ledger_entries enable trigger guard_ledger`;
		await tx`update public.shop_orders set placed_at = placed_at - interval '3 days',
			collected_at = collected_at - interval '3 days' where shop_id = ${shop.id}`;
	});
	await order();
	const job = townDaysJob(backend.service());
	let days = 1;
	while (days > 0) days = (await job.run()).days!;
	const kept =
		await sql`select day::text, orders, sales_cents, put_asides, pickups from public.town_days where town_id = ${town.id}`;
	expect(kept).toEqual([{ day: day(-3), orders: 2, sales_cents: 590, put_asides: 1, pickups: 0 }]);
	const counted =
		await sql`select day::text, alive_shops from public.town_day_shops where town_id = ${town.id} order by day`;
	expect(counted.map((row) => [row.day, row.alive_shops])).toEqual([
		[day(-3), null],
		[day(-2), null],
		[day(-1), 1]
	]);
	const now = await results();
	expect([sumOf(now, 'orders'), sumOf(now, 'put_asides')]).toEqual([3, 1]);
	// Asked again, and what happens to old orders later: the day stays as it was told.
	await sql`update public.shop_orders set placed_at = placed_at - interval '1 day' where shop_id = ${shop.id} and state = 'collected'`;
	const again = await backend.service().rpc('keep_town_day', { p_town: town.id, p_day: day(-3) });
	expect(again.data).toEqual({ ok: true, kept: 0 });
	expect(
		(await backend.service().rpc('keep_town_day', { p_town: town.id, p_day: day(0) })).data
	).toMatchObject({ refusal: 'not_over' });
	const month = await results('month', day(-40));
	expect(sumOf(month, 'orders')).toBe(3);
	for (const { starts_on } of month.periods) expect(starts_on).toMatch(/-01$/);
});

test('every week of the span is there, also those in which nothing happened', async () => {
	const { periods } = await results('week', day(-70), day(-30));
	expect(periods.length).toBeGreaterThanOrEqual(6);
	expect(periods.every(({ orders }: { orders: number }) => orders === 0)).toBe(true);
});

test('a delivery brings nobody through the door', async () => {
	const home = await order();
	await sql`update public.orders o set fulfilment = 'deliver', address = '{}' from public.shop_orders p where p.id = ${home} and o.id = p.order_id`;
	const before = sumOf(await results(), 'put_asides');
	await till.tap('order.collect', home);
	expect(sumOf(await results(), 'put_asides')).toBe(before);
});

test('the town hall sees results and nothing else; a courier and a shop not even those', async () => {
	for (const table of [
		'shops',
		'shop_orders',
		'members',
		'ledger_entries',
		'towns',
		'orders',
		'shop_events'
	]) {
		expect((await hall.from(table).select('*').limit(1)).data).toEqual([]);
	}
	const denied = { ok: false, refusal: 'not_allowed' };
	for (const [name, args] of [
		['read_town_overview', { p_town: town.id }],
		['read_town_health', { p_town: town.id }],
		['read_town_settings', { p_town: town.id }],
		['list_commission_debts', { p_town: town.id }],
		['list_payment_troubles', { p_town: town.id }],
		['read_dac7', { p_town: town.id, p_year: 2026 }],
		['read_statement', { p_shop: shop.id, p_month: '2026-01-01' }],
		['list_jobs', {}]
	] as const) {
		expect((await hall.rpc(name, args)).data, name).toEqual(denied);
	}
	const others = [
		owner,
		await signInTownRole(backend, town, 'courier'),
		await signInTownRole(backend, await makeTown(sql), 'town')
	];
	for (const other of others) {
		expect(await results('week', day(-7), day(0), other)).toEqual(denied);
		const span = { p_town: town.id, p_from: day(-7), p_to: day(0) };
		expect((await other.rpc('read_search_misses', span)).data).toEqual(denied);
	}
	expect(await results('day')).toEqual({ ok: false, refusal: 'malformed' });
	expect(await results('week', day(0), day(-1))).toEqual({ ok: false, refusal: 'malformed' });
	expect(await results('week', day(-2000))).toEqual({ ok: false, refusal: 'malformed' });
	// No name, no address, no moment: what comes out is figures of shops.
	const text = JSON.stringify(await results());
	expect(text).not.toMatch(/Camille|@|T\d\d:/);
});

test('searched and not found: folded, counted, rare words only as a sum', async () => {
	const record = async (misses: unknown[]) =>
		(await backend.service().rpc('record_search_misses', { p_misses: misses })).data;
	const miss = (term: string, count = 1, trade = '') => ({ town: town.id, trade, term, count });
	expect(
		await record([
			miss('Épices', 2),
			miss('epices'),
			miss('tondeuse', 2),
			miss('raclette', 4, town.tradeSlug)
		])
	).toEqual({ ok: true, recorded: 3 });
	expect(
		await record([
			miss('lea@lion.example', 9),
			miss('06 39 98 00 00', 9),
			miss('x', 9),
			miss('y'.repeat(61), 9)
		])
	).toEqual({ ok: true, recorded: 0 });
	expect(
		await record([
			{ town: '00000000-0000-7000-8000-000000000000', trade: '', term: 'perdu', count: 3 }
		])
	).toEqual({ ok: true, recorded: 0 });
	const span = { p_town: town.id, p_from: day(-7), p_to: day(0) };
	expect((await hall.rpc('read_search_misses', span)).data).toEqual({
		ok: true,
		terms: [
			{ term: 'raclette', count: 4 },
			{ term: 'epices', count: 3 }
		],
		rare: 2
	});
	expect((await owner.rpc('read_shop_search_misses', { p_shop: shop.id })).data).toEqual({
		ok: true,
		trade: { terms: [{ term: 'raclette', count: 4 }], rare: 0 },
		town: { terms: [{ term: 'epices', count: 3 }], rare: 2 }
	});
	expect((await hall.rpc('read_shop_search_misses', { p_shop: shop.id })).data).toMatchObject({
		refusal: 'not_allowed'
	});
});
