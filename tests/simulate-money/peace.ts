/** The weather clears up, everything is let through, and all has to come to rest. */
import { closeDispute, openAccounts, retryRefund } from './bank.ts';
import { receiveReturn } from './counter.ts';
import { learnStates } from './learn-states.ts';
import { lookForJobs } from './nodes.ts';
import { clearUp } from './weather.ts';
import type { World } from './world.ts';

const HOUR = 3_600_000;
/** Longer than any rest between two tries; several of them see every payment compared once. */
const ROUND_MS = 8 * HOUR;
const LEAST_ROUNDS = 4;
const MOST_ROUNDS = 40;

export async function makePeace(world: World): Promise<void> {
	world.trace('— peace —');
	clearUp(world.weather);
	world.fake.knobs.clearFaults();
	await world.gate.drain();
	await openAccounts(world);
	while (await closeDispute(world)) continue;
	await learnStates(world);
	while (await hasReturns(world)) await receiveReturn(world);
	for (let round = 1; round <= MOST_ROUNDS; round += 1) {
		await passRound(world, ROUND_MS);
		const waits = await waitingFor(world);
		if (round >= LEAST_ROUNDS && waits.length === 0) break;
		if (round === MOST_ROUNDS) {
			world.findings.push({
				guilt: 'stuck',
				invariant: 'everything comes to rest',
				detail: JSON.stringify(waits)
			});
		}
	}
	await passRound(world, untilNextMonth(world.clock.now) + 36 * HOUR);
	await learnStates(world);
}

async function passRound(world: World, length: number): Promise<void> {
	const { postman, gate, clock, fake, database } = world;
	clock.advance(length);
	world.trace(`— ${clock.date().toISOString()}`);
	fake.knobs.expireDue();
	await fake.knobs.deliverNow();
	postman.hurry();
	while (await postman.bring(world)) await gate.drain();
	const [failed] = await database.sql<{ count: number }[]>`
		select count(*)::integer from public.refunds where state = 'failed'`;
	for (let at = 0; at < failed!.count; at += 1) await retryRefund(world);
	await lookForJobs(world);
	await gate.drain();
}

async function hasReturns({ database }: World): Promise<boolean> {
	const rows = await database.sql`select from public.withdrawals where state = 'requested' limit 1`;
	return rows.length > 0;
}

function untilNextMonth(now: number): number {
	const date = new Date(now);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) - now;
}

/** What is not at its end yet. A refund of what a bank took back for good can never be made. */
async function waitingFor({ database, postman }: World): Promise<unknown[]> {
	const rows = await database.sql`
		select 'payment' as what, m.order_id::text as id, m.state from public.payments m
			where m.state in ('created', 'open') or m.settle_at is not null
		union all
		select 'transfer', t.shop_order_id::text, t.state || ' ' || coalesce(t.last_error, '') from public.transfers t
			where t.state in ('due', 'sending', 'blocked')
		union all
		select 'refund', f.id::text, f.state || ' ' || coalesce(f.last_error, '') from public.refunds f
			where f.state in ('due', 'sending') or f.state = 'failed' and not exists (
				select from public.disputes d where d.order_id = f.order_id and d.state = 'lost')
		union all
		select 'reversal', r.refund_id::text, r.state || ' ' || coalesce(r.last_error, '')
			from public.reversals r join public.refunds f on f.id = r.refund_id
			where r.state <> 'done' and f.state in ('sent', 'succeeded')`;
	return postman.isEmpty ? rows : [...rows, { what: 'event' }];
}
