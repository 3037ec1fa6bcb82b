/** What Stripe would not let us do with money that is there: transfers, reversals, refunds. */
import { describe, expect, it } from 'vitest';
import type Stripe from 'stripe';
import {
	activeShop,
	basket,
	openForTest,
	paidBasket,
	refusalOf,
	shopAccount
} from './fake-for-tests.ts';

async function paidTown() {
	const town = await openForTest();
	const shop = await activeShop(town);
	const charge = await paidBasket(town);
	const send = (more: object = {}) =>
		town.stripe.transfers.create({
			amount: 1000,
			currency: 'eur',
			destination: shop,
			source_transaction: charge.id,
			transfer_group: 'order-1',
			...more
		});
	return { ...town, shop, charge, intent: charge.payment_intent as string, send };
}

describe('POST /v1/transfers refuses', () => {
	it.each([
		['no amount', { amount: undefined }, { code: 'parameter_missing', param: 'amount' }],
		['nothing', { amount: 0 }, { code: 'parameter_invalid_integer', param: 'amount' }],
		['a fraction', { amount: 10.5 }, { code: 'parameter_invalid_integer', param: 'amount' }],
		['capitals', { currency: 'EUR' }, { param: 'currency' }],
		['another currency', { currency: 'usd' }, { param: 'currency' }],
		['no currency', { currency: undefined }, { code: 'parameter_missing', param: 'currency' }],
		['nobody', { destination: 'acct_0' }, { code: 'resource_missing', param: 'destination' }],
		['the past', { destination: '__proto__' }, { code: 'resource_missing' }],
		[
			'a charge that is not there',
			{ source_transaction: 'ch_0' },
			{ code: 'resource_missing', param: 'source_transaction' }
		],
		['another group', { transfer_group: 'order-2' }, { param: 'transfer_group' }],
		['more than the charge', { amount: 5299 }, { param: 'amount' }],
		['an unknown word', { shop: 'x' }, { code: 'parameter_unknown', param: 'shop' }]
	])('%s', async (_, more, expected) => {
		const { send, fake } = await paidTown();
		expect(await refusalOf(send(more))).toMatchObject({
			type: 'StripeInvalidRequestError',
			statusCode: 400,
			...expected
		});
		expect(Object.keys(fake.state.transfer)).toEqual([]);
	});

	it('more in sum than the charge, to the cent', async () => {
		const { send } = await paidTown();
		await send({ amount: 5000 });
		expect((await refusalOf(send({ amount: 299 }))).message).toContain('€50.00');
		await send({ amount: 298 });
	});

	it('a shop whose transfers are not active', async () => {
		const { send, stripe, fake, shop } = await paidTown();
		const { id } = await stripe.accounts.create(shopAccount());
		const expected = { code: 'insufficient_capabilities_for_transfer', statusCode: 400 };
		expect(await refusalOf(send({ destination: id }))).toMatchObject(expected);
		fake.knobs.setCapability(shop, false);
		expect(await refusalOf(send())).toMatchObject(expected);
	});

	it('a charge that failed', async () => {
		const { send, stripe, fake } = await paidTown();
		const { id } = await stripe.checkout.sessions.create(basket());
		fake.knobs.declineCard(id);
		const failed = Object.values(fake.state.charge).find(({ status }) => status === 'failed')!;
		const source = { source_transaction: failed.id };
		expect(await refusalOf(send(source))).toMatchObject({ param: 'source_transaction' });
	});

	it('money that is not available yet, unless its charge is named', async () => {
		const { send, wait } = await paidTown();
		const free = { source_transaction: undefined, transfer_group: undefined };
		expect(await refusalOf(send(free))).toMatchObject({ code: 'balance_insufficient' });
		await send();
		wait(3 * 86_400);
		await send(free);
	});
});

it('a transfer of a charge without a group gives it one', async () => {
	const town = await openForTest();
	const shop = await activeShop(town);
	const charge = await paidBasket(town, { payment_intent_data: {} });
	const transfer = await town.stripe.transfers.create({
		amount: 100,
		currency: 'eur',
		destination: shop,
		source_transaction: charge.id
	});
	expect(transfer.transfer_group).toBe(`group_${charge.payment_intent as string}`);
	const { data } = await town.stripe.charges.list({ transfer_group: transfer.transfer_group! });
	expect(data.map(({ id }) => id)).toEqual([charge.id]);
});

describe('POST /v1/transfers/:id/reversals refuses', () => {
	it('what is not there, nothing, more than is left, and anything once all is back', async () => {
		const { stripe, send } = await paidTown();
		const reverse = (id: string, amount?: number) =>
			stripe.transfers.createReversal(id, { amount });
		expect(await refusalOf(reverse('tr_0', 1))).toMatchObject({
			code: 'resource_missing',
			statusCode: 404
		});
		const { id } = await send();
		expect(await refusalOf(reverse(id, 0))).toMatchObject({ code: 'parameter_invalid_integer' });
		await reverse(id, 600);
		expect(await refusalOf(reverse(id, 401))).toMatchObject({ param: 'amount' });
		await reverse(id);
		expect(await stripe.transfers.retrieve(id)).toMatchObject({
			amount_reversed: 1000,
			reversed: true
		});
		expect((await refusalOf(reverse(id, 1))).message).toContain('fully reversed');
		const { data } = await stripe.transfers.listReversals(id);
		expect(data.map(({ amount }) => amount)).toEqual([400, 600]);
	});

	it('money the shop has no more', async () => {
		const { stripe, send, fake, shop } = await paidTown();
		const { id } = await send();
		fake.knobs.payOut(shop);
		const refusal = await refusalOf(stripe.transfers.createReversal(id, { amount: 1 }));
		expect(refusal).toMatchObject({ code: 'balance_insufficient', statusCode: 400 });
		await send({ amount: 500 });
		await stripe.transfers.createReversal(id, { amount: 500 });
	});
});

describe('POST /v1/refunds refuses', () => {
	it('nothing to refund, two things, what is not there, what was not paid', async () => {
		const { stripe, fake, charge, intent } = await paidTown();
		const refund = (params: Stripe.RefundCreateParams) => refusalOf(stripe.refunds.create(params));
		expect((await refund({})).message).toContain('payment_intent or charge');
		expect(await refund({ charge: charge.id, payment_intent: intent })).toMatchObject({
			code: 'parameters_exclusive'
		});
		expect(await refund({ payment_intent: 'pi_0' })).toMatchObject({
			code: 'resource_missing',
			param: 'payment_intent',
			statusCode: 400
		});
		const { id } = await stripe.checkout.sessions.create(basket());
		fake.knobs.declineCard(id);
		const open = fake.state.session[id]!.payment_intent as string;
		expect(await refund({ payment_intent: open })).toMatchObject({
			code: 'payment_intent_unexpected_state'
		});
	});

	it('more than is left, anything once all is back, and a reason of nobody’s', async () => {
		const { stripe, charge, intent } = await paidTown();
		const refund = (params: object) => stripe.refunds.create({ payment_intent: intent, ...params });
		expect(await refusalOf(refund({ amount: 5299 }))).toMatchObject({ param: 'amount' });
		expect(await refusalOf(refund({ amount: -1 }))).toMatchObject({ param: 'amount' });
		expect(await refusalOf(refund({ reason: 'changed_mind' }))).toMatchObject({ param: 'reason' });
		await refund({ amount: 333, metadata: { refund: 'r1' }, reason: 'requested_by_customer' });
		expect((await refusalOf(refund({ amount: 4966 }))).message).toContain('€49.65');
		await refund({});
		expect(await refusalOf(refund({ amount: 1 }))).toMatchObject({
			code: 'charge_already_refunded'
		});
		expect(await stripe.charges.retrieve(charge.id, { expand: ['refunds'] })).toMatchObject({
			refunded: true,
			amount_refunded: 5298,
			refunds: { data: [{ amount: 4965 }, { amount: 333, metadata: { refund: 'r1' } }] }
		});
	});
});
