import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolFieldDevice, townStaff } from '../world/field-device.ts';
import { openRound, stopEntity as stop, taking } from '../world/round.ts';
import { useBackend } from '../world/use-backend.ts';
import { stockOf } from '../world/world.ts';

/** Bringing orders home: planned by the town, told by the courier, read by the shopper. */
const backend = useBackend();
const { sql } = backend;
let round: Awaited<ReturnType<typeof openRound>>;

beforeAll(async () => {
	round = await openRound(backend);
});
afterAll(() => round.paying.close());

describe('planning', () => {
	test('what is paid and to be brought is on the list with its place, until a run has it', async () => {
		const order = await round.bought();
		const day = new Date().toISOString().slice(0, 10);
		const list = () => round.call('list_deliveries', { p_town: round.town.id, p_day: day });
		const found = (await list()).orders.find(({ id }: { id: string }) => id === order.id);
		expect(found.parts).toHaveLength(2);
		// Nobody was asked where the street is: the middle of its postcode's shops.
		expect(found.place).toMatchObject({ precision: 'postcode' });
		const kept = { p_town: round.town.id, p_order: order.id, p_lat: 47.64, p_lng: 6.86 };
		await round.call('keep_place', kept);
		const { run } = await round.plan([order.id]);
		expect((await list()).orders.map(({ id }: { id: string }) => id)).not.toContain(order.id);
		const drop = (await round.stops(run)).find(({ kind }) => kind === 'drop')!;
		expect(drop.order).toMatchObject({ place: { lat: 47.64, precision: 'exact' } });
		expect((await round.page(order.token)).delivery).toMatchObject({ state: 'planned' });
		await round.call('cancel_run', { p_run: run });
		expect((await list()).orders.map(({ id }: { id: string }) => id)).toContain(order.id);
	});

	test('the same press twice is one run; two operators planning one order at once: the second hears it', async () => {
		const order = await round.bought();
		const first = await round.plan([order.id]);
		expect((await round.plan([order.id], null, first.run)).answer).toEqual({
			ok: true,
			run: first.run
		});
		expect((await round.plan([order.id])).answer).toMatchObject({
			ok: false,
			refusal: 'not_deliverable',
			order: order.id
		});
		const [both] = [await round.bought()];
		const answers = await Promise.all([round.plan([both!.id]), round.plan([both!.id])]);
		expect(answers.map(({ answer }) => answer.ok).sort()).toEqual([false, true]);
	});

	test('a door before its shop, a stranger as courier, nonsense and others’ eyes are refused', async () => {
		const order = await round.bought();
		const day = new Date().toISOString().slice(0, 10);
		const create = (more: object, who = round.operator) =>
			round.call(
				'create_run',
				{
					p_town: round.town.id,
					p_run: randomUUID(),
					p_day: day,
					p_starts_at: new Date().toISOString(),
					p_courier: null,
					p_stops: [],
					...more
				},
				who
			);
		const planned_at = new Date().toISOString();
		const drop = { kind: 'drop', order: order.id, planned_at };
		const pickups = round.shops.map(({ id }) => ({ kind: 'pickup', shop: id, planned_at }));
		expect(await create({ p_stops: [drop, ...pickups] })).toMatchObject({
			refusal: 'door_before_shop'
		});
		expect(await create({ p_stops: [pickups[0], drop] })).toMatchObject({
			refusal: 'door_before_shop'
		});
		const whole = [...pickups, drop];
		expect(await create({ p_stops: whole, p_courier: randomUUID() })).toMatchObject({
			refusal: 'unknown_courier'
		});
		for (const p_stops of [
			[],
			{},
			[{ kind: 'drop' }],
			[...whole, drop],
			[{ ...drop, planned_at: 'x' }]
		]) {
			expect(await create({ p_stops })).toMatchObject({ refusal: 'malformed' });
		}
		for (const more of [{ p_run: null }, { p_day: null }, { p_starts_at: null }]) {
			expect(await create({ p_stops: whole, ...more })).toMatchObject({ refusal: 'malformed' });
		}
		for (const p_before of [{}, 'x', { on_date: '2026-99-99', id: order.id }]) {
			expect(await round.call('list_runs', { p_town: round.town.id, p_before })).toMatchObject({
				ok: true
			});
		}
		const reader = await townStaff(backend, round.town, 'town');
		for (const who of [round.courier, reader]) {
			expect(await create({ p_stops: whole }, who)).toMatchObject({ refusal: 'not_allowed' });
		}
		const elsewhere = await openRound(backend);
		const run = (await round.plan([order.id])).run;
		for (const name of ['read_run', 'cancel_run']) {
			expect(await elsewhere.call(name, { p_run: run })).toMatchObject({ refusal: 'not_allowed' });
		}
		const theirs = { p_town: elsewhere.town.id, p_run: run, p_stops: whole };
		expect(
			await elsewhere.call('create_run', {
				...theirs,
				p_day: day,
				p_starts_at: planned_at,
				p_courier: null
			})
		).toMatchObject({ refusal: 'malformed' });
		await elsewhere.paying.close();
	});

	test('stops change places, never a door before its shop, and not under a courier’s feet', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const stops = await round.stops(run);
		const [one, two, door] = stops.map(({ id }) => ({ id }));
		const order_run = (p_stops: object[]) => round.call('order_run', { p_run: run, p_stops });
		expect(await order_run([two!, one!, door!])).toEqual({ ok: true });
		expect((await round.stops(run)).map(({ id }) => id)).toEqual([two!.id, one!.id, door!.id]);
		expect(await order_run([two!, door!, one!])).toMatchObject({ refusal: 'door_before_shop' });
		expect(await order_run([two!, one!])).toMatchObject({ refusal: 'changed_meanwhile' });
		const phone = await round.phone();
		await phone.tap('stop.picked_up', stop(stops[1]!), taking(stops[1]!));
		expect(await order_run([one!, two!, door!])).toMatchObject({ refusal: 'changed_meanwhile' });
	});
});

describe('on the way', () => {
	test('fetched at both shops, brought home: both shops, the shopper and the shelves agree', async () => {
		const order = await round.bought();
		const before = await stockOf(sql, round.products[0]!);
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const rows = (await phone.sync([])).rows;
		expect(rows.runs!.map(({ id }) => id)).toContain(run);
		expect(await phone.tap('run.start', { table: 'runs', id: run })).toMatchObject({
			outcome: 'applied'
		});
		const door = await round.fetched(phone, run);
		expect(door.parcels.map(({ state }) => state)).toEqual(['taken', 'taken']);
		const after = await stockOf(sql, round.products[0]!);
		expect(after).toMatchObject({ on_hand: before.on_hand - 1, reserved: before.reserved - 1 });
		let page = await round.page(order.token);
		expect(page.delivery).toMatchObject({ state: 'coming' });
		expect(page.shop_orders.map(({ state }: { state: string }) => state)).toEqual([
			'collected',
			'collected'
		]);
		const delivered = phone.operation('stop.delivered', stop(door), { to: 'Camille' });
		expect((await phone.sync([delivered])).results).toMatchObject([{ outcome: 'applied' }]);
		// Twice, and said again by a second tap.
		expect((await phone.sync([delivered])).results).toMatchObject([{ outcome: 'applied' }]);
		expect(await phone.tap('stop.delivered', stop(door), { to: 'Camille' })).toMatchObject({
			outcome: 'nothing_to_do'
		});
		page = await round.page(order.token);
		expect(page.delivery).toMatchObject({ state: 'delivered', to: 'Camille' });
		expect(page.shop_orders[0].withdraw_until).not.toBeNull();
		expect(await phone.tap('run.end', { table: 'runs', id: run })).toMatchObject({
			outcome: 'applied'
		});
	});

	test('the days to withdraw begin at the door, not at the shop', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		await sql`update public.shop_orders set collected_at = now() - interval '30 days' where order_id = ${order.id}`;
		await phone.tap('stop.delivered', stop(door), { to: 'Camille' });
		const { shop_orders } = await round.page(order.token);
		const until = Date.parse(shop_orders[0].withdraw_until);
		expect(until).toBeGreaterThan(Date.now() + 14 * 86_400_000);
	});

	test('handed over at the counter first: the courier’s word changes nothing, the stock moves once', async () => {
		const order = await round.bought();
		const before = await stockOf(sql, round.products[0]!);
		const { run } = await round.plan([order.id]);
		const stops = await round.stops(run);
		const till = await round.till(0);
		const pickup = stops.find(({ shop }) => shop?.id === round.shops[0]!.id)!;
		await till.tap('order.collect', pickup.parcels[0]!.shop_order);
		const phone = await round.phone();
		await round.fetched(phone, run);
		expect(await stockOf(sql, round.products[0]!)).toMatchObject({
			on_hand: before.on_hand - 1,
			moved_on_hand: before.on_hand - 1
		});
	});

	test('a part the shop refuses leaves the courier’s list; one not given can be planned again', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const stops = await round.stops(run);
		const phone = await round.phone();
		const { cursor } = await phone.sync([]);
		const till = await round.till(0);
		const mine = stops.find(({ shop }) => shop?.id === round.shops[0]!.id)!;
		const theirs = stops.find(({ shop }) => shop?.id === round.shops[1]!.id)!;
		await till.tap('order.refuse', mine.parcels[0]!.shop_order, { reason: 'out_of_stock' });
		const news = await phone.sync([], cursor);
		expect(news.rows.run_stops!.find(({ id }) => id === mine.id)).toMatchObject({ parcels: [] });
		await phone.tap('stop.picked_up', stop(theirs), taking(theirs, false));
		await phone.tap('stop.picked_up', stop(mine), { parcels: [] });
		const door = (await round.stops(run)).find(({ kind }) => kind === 'drop')!;
		expect(door).toMatchObject({ state: 'failed', said: { reason: 'nothing_to_bring' } });
		expect((await round.page(order.token)).delivery).toMatchObject({ state: 'waiting' });
		expect((await round.plan([order.id])).answer).toMatchObject({ ok: true });
	});

	test('nobody at home: kept for the next run, fetched from no shop again, delivered then', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		const absent = { reason: 'absent', next: 'next_run', note: 'sonné deux fois' };
		expect(await phone.tap('stop.failed', stop(door), absent)).toMatchObject({
			outcome: 'applied'
		});
		expect((await round.page(order.token)).delivery).toMatchObject({
			state: 'again',
			reason: 'absent'
		});
		const next = await round.plan([order.id]);
		expect(next.answer).toMatchObject({ ok: true });
		const stops = await round.stops(next.run);
		expect(stops.map(({ kind }) => kind)).toEqual(['drop']);
		expect(await phone.tap('stop.delivered', stop(stops[0]!), { to: 'Camille' })).toMatchObject({
			outcome: 'applied'
		});
		expect((await round.page(order.token)).delivery).toMatchObject({ state: 'delivered' });
		// The first run's phone finds its old list and says it once more.
		expect(await phone.tap('stop.delivered', stop(door), { to: 'X' })).toMatchObject({
			outcome: 'conflict',
			code: 'moved_on'
		});
	});

	test('back to the shops: each has its part on the shelf again, to be fetched or given up', async () => {
		const order = await round.bought();
		const before = await stockOf(sql, round.products[0]!);
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		await phone.tap('stop.failed', stop(door), { reason: 'refused', next: 'back_to_shops' });
		const returns = (await round.stops(run)).filter(({ kind }) => kind === 'return');
		expect(returns).toHaveLength(2);
		expect(await phone.tap('run.end', { table: 'runs', id: run })).toMatchObject({
			outcome: 'conflict',
			code: 'stops_left'
		});
		for (const each of returns) {
			expect(await phone.tap('stop.returned', stop(each))).toMatchObject({ outcome: 'applied' });
		}
		expect(await stockOf(sql, round.products[0]!)).toMatchObject({
			on_hand: before.on_hand,
			reserved: before.reserved
		});
		const page = await round.page(order.token);
		expect(page.delivery).toMatchObject({ state: 'back' });
		const [part] = page.shop_orders;
		expect(part).toMatchObject({ state: 'ready', brought_back: true, can_cancel: true });
		const { data } = await backend
			.anon()
			.rpc('cancel_shop_order', { p_token: order.token, p_shop_order: part.id });
		expect(data).toEqual({ ok: true });
	});

	test('a slip of the thumb at the door is undone, also one that sent the courier back', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		await phone.tap('stop.failed', stop(door), { reason: 'absent', next: 'back_to_shops' });
		expect(await phone.tap('stop.undo', stop(door))).toMatchObject({ outcome: 'applied' });
		expect((await round.stops(run)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
			'pickup done',
			'pickup done',
			'drop todo'
		]);
		await phone.tap('stop.delivered', stop(door), { to: 'X' });
		expect(await phone.tap('stop.undo', stop(door))).toMatchObject({ outcome: 'applied' });
		expect((await round.page(order.token)).delivery).toMatchObject({ state: 'coming' });
	});

	test('the phone dies mid-run: another courier gets it, and what the first one did arrives late', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const { cursor } = await phone.sync([]);
		const stops = await round.stops(run);
		const late = phone.operation('stop.picked_up', stop(stops[0]!), taking(stops[0]!));
		const other = await townStaff(backend, round.town, 'courier');
		await round.call('assign_run', { p_run: run, p_courier: await round.staffId(other.email) });
		const gone = await phone.sync([], cursor);
		expect(gone.tombstones).toContainEqual({ table: 'runs', id: run });
		expect(gone.tombstones).toHaveLength(1 + stops.length);
		expect((await phone.sync([late])).results).toMatchObject([{ outcome: 'applied' }]);
		const stranger = await townStaff(backend, round.town, 'courier');
		const theirs = await enrolFieldDevice(other.person, round.town);
		expect((await theirs.sync([])).rows.run_stops).toHaveLength(stops.length);
		const nobodys = await enrolFieldDevice(stranger.person, round.town);
		expect((await nobodys.sync([])).rows.run_stops).toEqual([]);
		expect(await nobodys.tap('stop.picked_up', stop(stops[1]!), taking(stops[1]!))).toMatchObject({
			outcome: 'refused',
			code: 'not_your_run'
		});
		expect(await theirs.tap('stop.picked_up', stop(stops[1]!), taking(stops[1]!))).toMatchObject({
			outcome: 'applied'
		});
	});

	test.each([
		['stop.delivered', {}],
		['stop.delivered', { to: 'x'.repeat(61) }],
		['stop.delivered', { to: 'X', left_at: 'roof' }],
		['stop.delivered', { to: 'a\u0007b' }],
		['stop.failed', { reason: 'absent' }],
		['stop.failed', { reason: 'rain', next: 'next_run' }],
		['stop.returned', {}],
		['stop.picked_up', { parcels: [] }]
	])('%s with %j is refused as malformed at a door', async (kind, args) => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const door = (await round.stops(run)).find((each) => each.kind === 'drop')!;
		const phone = await round.phone();
		expect(await phone.tap(kind, stop(door), args)).toMatchObject({ code: 'malformed' });
	});
});

describe('afterwards', () => {
	test('news is mailed a minute later, once; names leave the phone after two days', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		await phone.tap('stop.delivered', stop(door), { to: 'Camille' });
		await phone.tap('run.end', { table: 'runs', id: run });
		const db = backend.service();
		const news = async () =>
			((await db.rpc('list_delivery_news')).data as { stop: string; news: string }[]).filter(
				(each) => each.stop === door.id
			);
		expect(await news()).toEqual([]);
		await sql`update public.run_stops set news_at = now() - interval '2 minutes' where id = ${door.id}`;
		expect(await news()).toMatchObject([{ news: 'delivered' }]);
		await db.rpc('record_told', { p_stop: door.id, p_news: 'delivered' });
		expect(await news()).toEqual([]);
		const { cursor } = await phone.sync([]);
		await sql`update public.runs set ended_at = now() - interval '3 days' where id = ${run}`;
		await db.rpc('forget_old_runs');
		const { tombstones } = await phone.sync([], cursor);
		expect(tombstones).toContainEqual({ table: 'run_stops', id: door.id });
		expect((await phone.sync([])).rows.runs!.map(({ id }) => id)).not.toContain(run);
	});

	test('names leave the phone of a run that nobody has ended, after two weeks', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const { cursor } = await phone.sync([]);
		await backend.service().rpc('forget_old_runs');
		expect((await phone.sync([], cursor)).tombstones).not.toContainEqual({
			table: 'runs',
			id: run
		});
		await sql`update public.runs set starts_at = now() - interval '15 days' where id = ${run}`;
		await backend.service().rpc('forget_old_runs');
		expect((await phone.sync([], cursor)).tombstones).toContainEqual({ table: 'runs', id: run });
	});
});
