import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownerOf } from '../world/paying-town.ts';
import { openRound, stopEntity as stop, taking } from '../world/round.ts';
import { useBackend } from '../world/use-backend.ts';
import { stockOf } from '../world/world.ts';

/** A run told by several phones, by counters and shoppers, in any order. */
const backend = useBackend();
const { sql } = backend;
let round: Awaited<ReturnType<typeof openRound>>;

beforeAll(async () => {
	round = await openRound(backend);
});
afterAll(() => round.paying.close());

describe('two phones, and what arrives late', () => {
	test('what is on its way back to its shops is on nobody’s list, and is there again when undone', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		await phone.tap('stop.failed', stop(door), { reason: 'absent', next: 'back_to_shops' });
		expect((await round.plan([order.id])).answer).toMatchObject({ refusal: 'not_deliverable' });
		await phone.tap('stop.undo', stop(door));
		await phone.tap('stop.failed', stop(door), { reason: 'absent', next: 'next_run' });
		expect((await round.plan([order.id])).answer).toMatchObject({ ok: true });
	});

	test('told to be brought back, then handed over after all: no shop is driven to', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		await phone.tap('stop.failed', stop(door), { reason: 'absent', next: 'back_to_shops' });
		expect(await phone.tap('stop.delivered', stop(door), { to: 'Camille' })).toMatchObject({
			outcome: 'applied'
		});
		expect((await round.stops(run)).map(({ kind }) => kind)).toEqual(['pickup', 'pickup', 'drop']);
		expect((await round.page(order.token)).delivery).toMatchObject({ state: 'delivered' });
	});

	test('one part is back in its shop already: handed over late changes nothing of either', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		await phone.tap('stop.failed', stop(door), { reason: 'absent', next: 'back_to_shops' });
		const back = (await round.stops(run)).filter(({ kind }) => kind === 'return');
		await phone.tap('stop.returned', stop(back[1]!));
		expect(await phone.tap('stop.delivered', stop(door), { to: 'Camille' })).toMatchObject({
			outcome: 'conflict',
			code: 'moved_on'
		});
		const parts =
			await sql`select delivered_at from public.shop_orders where order_id = ${order.id}`;
		expect(parts.map(({ delivered_at }) => delivered_at)).toEqual([null, null]);
	});

	test('“nothing was ready” by one phone, “taken” by another: the goods are on the road, the door waits', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const stops = await round.stops(run);
		const phone = await round.phone();
		for (const each of stops.filter(({ kind }) => kind === 'pickup')) {
			await phone.tap('stop.picked_up', stop(each), taking(each, false));
		}
		const other = await round.phone();
		const before = await stockOf(sql, round.products[0]!);
		const mine = stops.find(({ shop }) => shop?.id === round.shops[0]!.id)!;
		expect(await other.tap('stop.picked_up', stop(mine), taking(mine))).toMatchObject({
			outcome: 'applied'
		});
		expect(await other.tap('stop.picked_up', stop(mine), taking(mine))).toMatchObject({
			outcome: 'nothing_to_do'
		});
		expect(await stockOf(sql, round.products[0]!)).toMatchObject({ on_hand: before.on_hand - 1 });
		const door = (await round.stops(run)).find(({ kind }) => kind === 'drop')!;
		expect(door.state).toBe('todo');
		expect((await round.page(order.token)).delivery).toMatchObject({ state: 'coming' });
		expect(await other.tap('stop.delivered', stop(door), { to: 'Camille' })).toMatchObject({
			outcome: 'applied'
		});
		const parts = await sql<
			{ id: string; state: string; delivered: boolean }[]
		>`select id, state, delivered_at is not null as delivered from public.shop_orders where order_id = ${order.id}`;
		const given = mine.parcels[0]!.shop_order;
		expect(parts.find(({ id }) => id === given)).toMatchObject({
			state: 'collected',
			delivered: true
		});
		expect(parts.find(({ id }) => id !== given)).toMatchObject({ state: 'new', delivered: false });
	});

	test('given up at the door by one phone before the other says it was fetched: kept for another run', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const stops = await round.stops(run);
		const door = stops.find(({ kind }) => kind === 'drop')!;
		const phone = await round.phone();
		await phone.tap('stop.failed', stop(door), { reason: 'absent', next: 'next_run' });
		const mine = stops.find(({ shop }) => shop?.id === round.shops[0]!.id)!;
		await phone.tap('stop.picked_up', stop(mine), taking(mine));
		const next = await round.plan([order.id]);
		expect((await round.stops(next.run)).map(({ kind }) => kind)).toEqual(['pickup', 'drop']);
	});

	test('a shop that was passed by still has its part: only what is named was handed over', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const stops = await round.stops(run);
		const [mine, theirs] = round.shops.map(({ id }) => stops.find(({ shop }) => shop?.id === id)!);
		const phone = await round.phone();
		await phone.tap('stop.picked_up', stop(mine!), taking(mine!));
		const door = (await round.stops(run)).find(({ kind }) => kind === 'drop')!;
		const before = await stockOf(sql, round.products[1]!);
		const given = { to: 'Camille', parcels: [mine!.parcels[0]!.shop_order] };
		expect(await phone.tap('stop.delivered', stop(door), given)).toMatchObject({
			outcome: 'applied'
		});
		expect(await stockOf(sql, round.products[1]!)).toMatchObject({ on_hand: before.on_hand });
		const again = await round.plan([order.id]);
		expect((await round.stops(again.run)).map(({ shop }) => shop?.id ?? 'door')).toEqual([
			theirs!.shop!.id,
			'door'
		]);
	});

	test('nothing named and nothing fetched is no hand-over', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const door = (await round.stops(run)).find(({ kind }) => kind === 'drop')!;
		const phone = await round.phone();
		expect(
			await phone.tap('stop.delivered', stop(door), { to: 'Camille', parcels: [] })
		).toMatchObject({ outcome: 'conflict', code: 'nothing_to_bring' });
		expect((await round.stops(run)).find(({ kind }) => kind === 'drop')!.state).toBe('todo');
	});

	test('the counter takes back that it gave a parcel; at the door it was there', async () => {
		const order = await round.bought();
		const before = await stockOf(sql, round.products[0]!);
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		const part = door.parcels.find(({ shop_order }) => shop_order)!;
		const shopOf = await sql<
			{ shop_id: string }[]
		>`select shop_id from public.shop_orders where id = ${part.shop_order}`;
		const index = round.shops.findIndex(({ id }) => id === shopOf[0]!.shop_id);
		const till = await round.till(index);
		expect(await till.tap('order.reopen', part.shop_order)).toMatchObject({ outcome: 'applied' });
		await phone.tap('stop.delivered', stop(door), { to: 'Camille' });
		const states = await sql`select state from public.shop_orders where order_id = ${order.id}`;
		expect(states.map(({ state }) => state)).toEqual(['collected', 'collected']);
		expect(await stockOf(sql, round.products[0]!)).toMatchObject({ on_hand: before.on_hand - 1 });
		expect(await till.tap('order.reopen', part.shop_order)).toMatchObject({
			outcome: 'conflict',
			code: 'cannot_reopen'
		});
	});

	test('given up by the shopper on the way and brought back: that is the return, counted once', async () => {
		const order = await round.bought();
		const before = await stockOf(sql, round.products[0]!);
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const door = await round.fetched(phone, run);
		const mine = (await round.stops(run)).find(({ shop }) => shop?.id === round.shops[0]!.id)!;
		const part = mine.parcels[0]!.shop_order;
		const [line] = await sql<
			{ id: string }[]
		>`select id from public.order_lines where shop_order_id = ${part}`;
		const { data: wish } = await backend.anon().rpc('request_withdrawal', {
			p_token: order.token,
			p_shop_order: part,
			p_lines: [{ line: line!.id, quantity: 1 }],
			p_name: 'Camille',
			p_email: 'camille@example.org'
		});
		expect(wish).toMatchObject({ ok: true });
		await phone.tap('stop.failed', stop(door), { reason: 'refused', next: 'back_to_shops' });
		for (const each of (await round.stops(run)).filter(({ kind }) => kind === 'return')) {
			await phone.tap('stop.returned', stop(each));
		}
		const owner = await ownerOf(backend, round.shops[0]!);
		const { data: received } = await owner.rpc('receive_return', { p_withdrawal: wish.withdrawal });
		expect(received).toMatchObject({ ok: true });
		expect(await stockOf(sql, round.products[0]!)).toMatchObject({
			on_hand: before.on_hand,
			moved_on_hand: before.on_hand,
			reserved: before.reserved - 1
		});
	});

	test('“taken: perhaps” is not taken, and does not hold up what comes after it', async () => {
		const order = await round.bought();
		const { run } = await round.plan([order.id]);
		const phone = await round.phone();
		const pickup = (await round.stops(run))[0]!;
		const shop_order = pickup.parcels[0]!.shop_order;
		const parcels = ['x', null, { shop_order: 7 }, { shop_order, taken: 'peut-être' }];
		expect(await phone.tap('stop.picked_up', stop(pickup), { parcels })).toMatchObject({
			outcome: 'applied'
		});
		expect((await round.stops(run))[0]!.parcels.map(({ state }) => state)).toEqual(['left_out']);
	});
});
