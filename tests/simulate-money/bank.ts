/** What banks, the provider and the town's operator do about money, each in their own time. */
import { callFunction } from './call.ts';
import { amountOf } from './model/town-model.ts';
import type { World } from './world.ts';

/** A card's owner asks their bank for the money back, whichever of their payments it sees. */
export async function openDispute({ fake, random, trace }: World): Promise<void> {
	const charges = Object.values(fake.state.charge).filter(
		({ status, payment_intent: intent, disputed, amount, amount_refunded: refunded }) =>
			status === 'succeeded' && intent !== null && !disputed && amount > refunded
	);
	const charge = random.pick(charges);
	if (!charge) return;
	const { id, amount } = fake.knobs.openDispute(charge.id, charge.amount - charge.amount_refunded);
	trace(`dispute ${id} of ${amount} on ${charge.id}`);
	await fake.knobs.deliverNow();
}

/** The bank decides. */
export async function closeDispute({ fake, random, trace }: World): Promise<boolean> {
	const open = Object.values(fake.state.dispute).filter(
		({ status }) => status === 'needs_response'
	);
	const dispute = random.pick(open);
	if (!dispute) return false;
	const isWon = random.chance(0.5);
	fake.knobs.closeDispute(dispute.id, isWon);
	trace(`dispute ${dispute.id} ${isWon ? 'won' : 'lost'}`);
	await fake.knobs.deliverNow();
	return true;
}

/** Days later a card turns out to be gone. */
export async function failRefund({ fake, random, trace }: World): Promise<void> {
	const refunds = Object.values(fake.state.refund).filter(
		({ id, status }) => id.startsWith('re_') && status === 'succeeded'
	);
	const refund = random.pick(refunds);
	if (!refund) return;
	fake.knobs.failRefund(refund.id);
	trace(`refund ${refund.id} fails`);
	await fake.knobs.deliverNow();
}

/** The provider wants papers of a shop, or has them. */
export async function turnAccount({ fake, random, town, trace }: World): Promise<void> {
	const { account } = random.pick(town.shops)!;
	if (!account) return;
	const isActive = fake.state.account[account]!.capabilities?.transfers === 'active';
	fake.knobs.setCapability(account, !isActive);
	trace(`account ${account} ${isActive ? 'closed' : 'opened'}`);
	await fake.knobs.deliverNow();
}

/** Every shop may receive again. */
export async function openAccounts({ fake, town }: World): Promise<void> {
	for (const { account } of town.shops) if (account) fake.knobs.setCapability(account, true);
	await fake.knobs.deliverNow();
}

/** The operator sees refunds that failed and says: try once more. */
export async function retryRefund(world: World): Promise<void> {
	const { random, database, clock, town, trace } = world;
	const failed = await database.sql<{ id: string }[]>`
		select id from public.refunds where state = 'failed' order by id`;
	const refund = random.pick(failed);
	if (!refund) return;
	const args = { p_refund: refund.id };
	const call = { name: 'retry_refund', args, as: { person: town.person.id } };
	const answer = await callFunction(database, call, clock.now);
	trace(`retry ${refund.id}: ${JSON.stringify(answer)}`);
}

/** The town changes what it keeps of a sale; what was ordered before keeps its rate. */
export async function changeCommission({ database, random, town, trace }: World): Promise<void> {
	town.commissionBp = random.pick([0, 1000, 733, 10_000])!;
	trace(`commission ${town.commissionBp}`);
	await database.sql`update public.towns set commission_bp = ${town.commissionBp}`;
}

/** Somebody of the town makes a pay page by hand, of another sum, and it is paid. */
export async function payByHand(world: World): Promise<void> {
	const { fake, random, model, postman, stripe, trace } = world;
	const orders = [...model.orders.values()].filter((order) => amountOf(order) > 0);
	const order = random.pick(orders);
	if (!order) return;
	const amount = Math.max(50, amountOf(order) + random.pick([-100, -1, 1, 100])!);
	if (amount === amountOf(order)) return;
	const metadata = { order: order.id };
	const price = { currency: 'eur', unit_amount: amount, product_data: { name: 'Commande' } };
	const making = stripe.checkout.sessions.create({
		mode: 'payment',
		line_items: [{ quantity: 1, price_data: price }],
		client_reference_id: order.id,
		success_url: 'https://belfort.example',
		metadata,
		payment_intent_data: { transfer_group: order.id, metadata }
	});
	// A provider that is ill is ill for the town too: no page then.
	const session = await making.catch(() => null);
	if (!session) return;
	postman.strayed.add(session.id);
	trace(`order ${order.id}: ${amount} paid by hand at ${session.id}`);
	fake.knobs.pay(session.id);
	await fake.knobs.deliverNow();
}
