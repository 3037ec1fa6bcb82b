/** What shops do at their counters: taps of a tablet, and goods that come back. */
import { callFunction } from './call.ts';
import { afterTap, type Tap } from './model/counter-rules.ts';
import type { ModelPart } from './model/town-model.ts';
import { comeBack, withdraw } from './shoppers.ts';
import { uuidFrom, type ShopOfRun } from './town.ts';
import type { World } from './world.ts';

const TAPS: Partial<Record<Tap | 'missing' | 'unsaid', number>> = {
	'order.accept': 2,
	'order.ready': 2,
	'order.refuse': 1,
	'order.collect': 5,
	'order.reopen': 1,
	missing: 2.5,
	unsaid: 2
};

/** A slip of the finger has two minutes. */
const SLIP_MS = 2 * 60_000;

/** One tap on one part. */
export async function tapSomething(world: World, part: ModelPart): Promise<void> {
	const { random } = world;
	// Nobody sees on a tablet what is not paid.
	if (part.state === 'awaiting' || part.state === 'expired') return;
	const tap = random.weighted(TAPS);
	if (tap === 'missing' || tap === 'unsaid') await sayMissing(world, part, tap);
	else await tapOnce(world, part, tap);
}

async function tapOnce(world: World, part: ModelPart, tap: Tap): Promise<void> {
	const { model } = world;
	const next = afterTap(tap, part.state);
	const { outcome, code } = await sendTap(world, part, tap, tapArguments(tap));
	if (code === 'cannot_reopen') return;
	const expected = next === null ? 'conflict' : next === part.state ? 'nothing_to_do' : 'applied';
	if (outcome !== expected) {
		model.wonder(`a tap does what it says`, `${tap} on ${part.state}: ${outcome}, not ${expected}`);
	}
	if (outcome === 'applied' && next !== null) applyTap(world, part, tap, next);
}

function tapArguments(tap: Tap): Record<string, unknown> {
	return tap === 'order.refuse' ? { reason: 'other' } : {};
}

function applyTap({ model }: World, part: ModelPart, tap: Tap, next: ModelPart['state']): void {
	const wasOver = part.state === 'cancelled' || part.state === 'refused';
	if (tap === 'order.collect') model.handOver(part, 1, !wasOver);
	if (tap === 'order.reopen') model.handOver(part, -1, true);
	if (tap === 'order.refuse') model.release(part);
	model.changed(part, next);
}

/** A slip of the finger, seen a moment later, while somebody looks after the order. */
async function takeBack(world: World, part: ModelPart, slip: string, pieces: number) {
	await comeBack(world, world.model.orders.get(part.order)!);
	for (let steps = world.random.int(0, 8); steps > 0; steps -= 1) await world.gate.step();
	if (part.state !== 'refused') await sayMissing(world, part, 'unsaid', { line: slip, pieces });
}

/** What there is of an order is fetched, and some of that is given up: what was missing went back already. */
async function fetchShort(world: World, part: ModelPart): Promise<void> {
	await tapOnce(world, part, 'order.collect');
	await withdraw(world, part);
}

async function sayMissing(
	world: World,
	part: ModelPart,
	tap: 'missing' | 'unsaid',
	slip?: { line: string; pieces: number }
): Promise<void> {
	const { random, model, clock } = world;
	const line = slip ? part.lines.get(slip.line)! : random.pick([...part.lines.values()])!;
	const most = line.quantity - line.returned;
	const missing =
		tap === 'unsaid'
			? Math.max(0, line.missing - (slip?.pieces ?? random.int(1, 5)))
			: random.int(Math.min(line.missing + 1, most), most);
	const more = missing - line.missing;
	const { outcome, code } = await sendTap(world, part, 'order.line_missing', {
		line: line.id,
		quantity: missing
	});
	const isOpen = ['new', 'preparing', 'ready'].includes(part.state);
	if (outcome !== 'applied') {
		const isExpected =
			!isOpen || more === 0 || (code === 'already_refunded' && more < 0 && !isFreshSlip());
		if (!isExpected) {
			model.wonder(
				'a slip can be undone for two minutes',
				`${line.id} ${more}: ${outcome} ${code}`
			);
		}
		return;
	}
	model.saidMissing(part, line, missing, clock.now);
	if (more <= 0) return;
	const isSlip = random.chance(0.4);
	if (isSlip) await takeBack(world, part, line.id, more);
	if (!isSlip && random.chance(0.4)) await fetchShort(world, part);

	/** Said a moment ago, and nothing else moved money of this order meanwhile. */
	function isFreshSlip(): boolean {
		const order = model.orders.get(part.order)!;
		const others = [...order.parts.values()].some(
			(one) =>
				one.state === 'refused' || [...one.lines.values()].some((l) => l !== line && l.saidAt > 0)
		);
		const isFirst = line.leastKept === line.quantity - line.missing;
		return clock.now - line.saidAt < SLIP_MS && order.owesSince === Infinity && !others && isFirst;
	}
}

async function sendTap(
	world: World,
	part: ModelPart,
	kind: string,
	args: Record<string, unknown>
): Promise<{ outcome: string; code: string | null }> {
	const { random, database, clock, town, trace } = world;
	const shop = town.shops.find(({ id }) => id === part.shop)!;
	shop.seq += 1;
	const operation = {
		id: uuidFrom(random),
		device: shop.device,
		seq: shop.seq,
		shop: shop.id,
		person: null,
		kind,
		version: 1,
		entity: { table: 'shop_orders', id: part.id },
		args,
		base: {},
		depends_on: [],
		at: clock.date().toISOString()
	};
	const p_args = {
		p_device: shop.device,
		p_operations: [operation],
		p_cursor: shop.cursor,
		p_report: {}
	};
	const call = { name: 'till_sync', args: p_args, as: { person: town.person.id } };
	const answer = (await callFunction(database, call, clock.now)) as {
		results: { outcome: string; code: string | null }[];
		cursor: ShopOfRun['cursor'];
	};
	shop.cursor = answer.cursor;
	const result = answer.results[0]!;
	trace(`${kind} ${JSON.stringify(args)} on ${part.id} (${part.state}): ${JSON.stringify(result)}`);
	return result;
}

/** The shop has goods back that somebody had given up. */
export async function receiveReturn(world: World): Promise<void> {
	const { random, database, clock, town, model, trace } = world;
	const waiting = await database.sql<{ id: string; part: string; lines: Returned[] }[]>`
		select id, shop_order_id as part, lines from public.withdrawals where state = 'requested' order by id`;
	const withdrawal = random.pick(waiting);
	if (!withdrawal) return;
	const args = { p_withdrawal: withdrawal.id };
	const call = { name: 'receive_return', args, as: { person: town.person.id } };
	const answer = (await callFunction(database, call, clock.now)) as { ok: boolean };
	trace(`return ${withdrawal.id}: ${JSON.stringify(answer)}`);
	if (!answer.ok) {
		model.wonder('goods that were announced are taken back', JSON.stringify(answer));
		return;
	}
	const part = model.parts.find(({ id }) => id === withdrawal.part)!;
	for (const { line, quantity } of withdrawal.lines) {
		model.returned(part, part.lines.get(line)!, quantity, clock.now);
	}
}

interface Returned {
	line: string;
	quantity: number;
}
