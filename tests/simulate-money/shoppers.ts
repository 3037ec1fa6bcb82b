/** What shoppers do with an order: pay it or not, come back, change their mind. */
import { openPayPage } from '../../src/lib/payments/pay-page.server.ts';
import { settleOrder } from '../../src/lib/payments/settle-order.server.ts';
import { callFunction } from './call.ts';
import type { ModelOrder, ModelPart } from './model/town-model.ts';
import { beginWork, ORIGIN } from './work.ts';
import type { World } from './world.ts';

/** Asks for the pay page, and is shown it if an answer comes. */
export async function askForPayPage(world: World, order: ModelOrder): Promise<void> {
	await beginWork(world, 'pay page', async (deps) => {
		const page = await openPayPage(deps, order.id, ORIGIN);
		world.trace(`pay page of ${order.id}: ${JSON.stringify(page)}`);
		if (page.ok && !order.pages.includes(page.url)) order.pages.push(page.url);
	});
}

/** Comes back from the pay page, paid or not; often before the provider's event. */
export async function comeBack(world: World, order: ModelOrder): Promise<void> {
	await beginWork(world, 'return page', (deps) => settleOrder(deps, order.id, { origin: ORIGIN }));
}

/** At the pay page: pays, is refused, leaves, or finds a page nobody should have found. */
export async function payOrNot(world: World, order: ModelOrder): Promise<void> {
	const { random, fake, trace } = world;
	const open = Object.values(fake.state.session).filter(
		({ client_reference_id: reference, status, expires_at: until }) =>
			reference === order.id && status === 'open' && until * 1000 > world.clock.now
	);
	// A page whose address was lost on the way: in a browser's history perhaps.
	const strayed = random.chance(0.5);
	const session = random.pick(open.filter(({ url }) => strayed || order.pages.includes(url ?? '')));
	if (!session) return;
	const choice = random.weighted({ pays: 6, proves: 2, is_refused: 1.5, leaves: 1 });
	trace(`order ${order.id} at ${session.id}: ${choice}`);
	if (choice === 'is_refused') fake.knobs.declineCard(session.id);
	if (choice === 'pays' || choice === 'proves') {
		if (order.pages.includes(session.url ?? '')) order.isPromised = true;
		else world.postman.strayed.add(session.id);
		fake.knobs.pay(session.id, choice === 'proves');
	}
	await fake.knobs.deliverNow();
	if (choice !== 'leaves' && random.chance(0.6)) await comeBack(world, order);
}

/** Gives up one shop's part. */
export async function cancelPart(world: World, part: ModelPart): Promise<void> {
	const { model, database, clock, trace } = world;
	const { token } = model.orders.get(part.order)!;
	const args = { p_token: token, p_shop_order: part.id };
	const call = { name: 'cancel_shop_order', args, as: 'visitor' } as const;
	const answer = (await callFunction(database, call, clock.now)) as { ok: boolean };
	const isAllowed =
		part.state === 'new' ||
		part.state === 'preparing' ||
		(part.state === 'ready' && (!part.isOnline || linesOf(part).every((one) => one.canWithdraw)));
	trace(`cancel ${part.id} (${part.state}): ${JSON.stringify(answer)}`);
	if (answer.ok !== isAllowed && part.state !== 'awaiting') {
		model.wonder('a part can be cancelled while it may be', `${part.id} ${part.state}`);
	}
	if (answer.ok) model.cancelled(part, clock.now);
}

/** Somebody who bought and fetched; rather where something was missing, for there the two meet. */
export function whoMayWithdraw({ model, random }: World): ModelPart | undefined {
	const fetched = model.parts.filter((part) => part.isOnline && part.state === 'collected');
	const short = fetched.filter((part) =>
		linesOf(part).some(({ canWithdraw, missing }) => canWithdraw && missing > 0)
	);
	return random.pick(short.length > 0 ? short : fetched);
}

/** Says which pieces of what was fetched come back; some time later the shop has them. */
export async function withdraw(world: World, part: ModelPart): Promise<void> {
	const { model, database, clock, random, trace } = world;
	const lines = linesOf(part).filter(({ canWithdraw }) => canWithdraw);
	// Rather of a line that came short: what was missing went back already.
	const short = lines.filter(({ missing }) => missing > 0);
	const line = random.pick(short.length > 0 ? short : lines);
	if (!line || part.state !== 'collected' || !part.isOnline) return;
	const left = line.quantity - line.missing - line.returned - line.announced;
	const quantity = random.chance(0.3) ? left : random.int(1, line.quantity);
	if (quantity < 1) return;
	const answer = (await callFunction(
		database,
		{
			name: 'request_withdrawal',
			args: {
				p_token: model.orders.get(part.order)!.token,
				p_shop_order: part.id,
				p_lines: [{ line: line.id, quantity }],
				p_name: 'Camille R.',
				p_email: 'camille@example.org'
			},
			as: 'visitor'
		},
		clock.now
	)) as { ok: boolean; refusal?: string };
	trace(`withdraw ${quantity} of ${line.id}: ${JSON.stringify(answer)}`);
	if (answer.refusal === 'too_late') return;
	if (answer.ok !== quantity <= left) {
		model.wonder('what is left can be given up, and no more', `${line.id} ${quantity} of ${left}`);
	}
	if (answer.ok) line.announced += quantity;
}

function linesOf({ lines }: ModelPart) {
	return [...lines.values()];
}
