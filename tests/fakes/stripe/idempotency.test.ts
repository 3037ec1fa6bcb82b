/** The same request twice is one request; faults on the way do not change that. */
import { describe, expect, it } from 'vitest';
import type Stripe from 'stripe';
import {
	activeShop,
	basket,
	openForTest,
	paidBasket,
	refusalOf,
	sdkFor,
	shopAccount
} from './fake-for-tests.ts';

const once = { idempotencyKey: 'order:1:checkout:1' };

describe('an idempotency key', () => {
	it('answers again what it answered, and says so', async () => {
		const { stripe, fake } = await openForTest();
		const first = await stripe.checkout.sessions.create(basket(), once);
		const again = await stripe.checkout.sessions.create(basket(), once);
		expect(again).toEqual(first);
		expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
		expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
		expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
		expect(Object.keys(fake.state.session)).toHaveLength(1);
	});

	it('minds neither the order of the parameters nor the fields left out', async () => {
		const { stripe } = await openForTest();
		const { metadata, ...rest } = basket();
		const first = await stripe.checkout.sessions.create({ metadata, ...rest }, once);
		const again = await stripe.checkout.sessions.create({ ...rest, metadata }, once);
		expect(again.id).toBe(first.id);
	});

	it('refuses other parameters and another address', async () => {
		const town = await openForTest();
		const { stripe } = town;
		await stripe.checkout.sessions.create(basket(), once);
		const mismatch = { type: 'StripeIdempotencyError', statusCode: 400 };
		const other = stripe.checkout.sessions.create(basket({ client_reference_id: 'order-2' }), once);
		expect(await refusalOf(other)).toMatchObject(mismatch);
		const elsewhere = stripe.refunds.create({ payment_intent: 'pi_0' }, once);
		expect(await refusalOf(elsewhere)).toMatchObject(mismatch);
	});

	it('keeps a refusal of the work itself for a day, not one of the parameters', async () => {
		const town = await openForTest();
		const { stripe, fake, wait } = town;
		const { id: shop } = await stripe.accounts.create(shopAccount());
		const { id: charge } = await paidBasket(town);
		const send = (amount: number, idempotencyKey: string) =>
			stripe.transfers.create(
				{ amount, currency: 'eur', destination: shop, source_transaction: charge },
				{ idempotencyKey }
			);
		const closed = { code: 'insufficient_capabilities_for_transfer' };
		expect(await refusalOf(send(100, 'k1'))).toMatchObject(closed);
		expect(await refusalOf(send(1.5, 'k2'))).toMatchObject({ code: 'parameter_invalid_integer' });
		fake.knobs.setCapability(shop, true);
		wait(86_000);
		expect(await refusalOf(send(100, 'k1'))).toMatchObject(closed);
		await send(1, 'k2');
		wait(500);
		await send(100, 'k1');
		expect(Object.values(fake.state.transfer).map(({ amount }) => amount)).toEqual([1, 100]);
	});

	it('refuses a second request while the first is under way', async () => {
		const { stripe, fake } = await openForTest();
		const letIn = fake.knobs.holdRequests('POST /v1/checkout/sessions');
		const make = (options: Stripe.RequestOptions) =>
			stripe.checkout.sessions.create(basket(), options).then(
				({ id }) => id,
				({ code, statusCode }: Stripe.errors.StripeError) => [code, statusCode]
			);
		const [one, two] = [make(once), make(once)];
		const other = make({ idempotencyKey: 'another' });
		// Whichever came first waits at the door; the other one is refused at once.
		expect(await Promise.race([one, two])).toEqual(['idempotency_key_in_use', 409]);
		letIn();
		const made = (await Promise.all([one, two])).filter((result) => typeof result === 'string');
		expect(made).toHaveLength(1);
		expect(await other).not.toBe(made[0]);
		expect(await make(once)).toBe(made[0]);
	});
});

describe('when things go wrong on the way', () => {
	it('failBefore: nothing is done, and the same key may try again', async () => {
		const { stripe, fake } = await openForTest();
		fake.knobs.failBefore({ path: '/v1/checkout/sessions' });
		const call = () => stripe.checkout.sessions.create(basket(), once);
		expect(await refusalOf(call())).toMatchObject({ type: 'StripeAPIError', statusCode: 500 });
		expect(Object.keys(fake.state.session)).toHaveLength(0);
		await call();
		expect(Object.keys(fake.state.session)).toHaveLength(1);
	});

	it('failAfter: it is done, the key says 500 for ever, and a list finds it', async () => {
		const { stripe, fake } = await openForTest();
		fake.knobs.failAfter({ path: '/v1/checkout/sessions' });
		const call = () => stripe.checkout.sessions.create(basket(), once);
		expect(await refusalOf(call())).toMatchObject({ statusCode: 500 });
		expect(await refusalOf(call())).toMatchObject({ statusCode: 500 });
		const { data } = await stripe.checkout.sessions.list();
		expect(data.map(({ client_reference_id: order }) => order)).toEqual(['order-1']);
	});

	it('loseAnswer: it is done, and the SDK’s own second try hears of it', async () => {
		const { fake } = await openForTest();
		const stripe = sdkFor(fake, { maxNetworkRetries: 2 });
		fake.knobs.loseAnswer({ path: /^POST .*sessions$/, times: 2 });
		const session = await stripe.checkout.sessions.create(basket());
		expect(session.lastResponse.headers['idempotent-replayed']).toBe('true');
		expect(Object.keys(fake.state.session)).toEqual([session.id]);
	});

	it('fails n times, or by chance, and only where it was told', async () => {
		const { stripe, fake } = await openForTest();
		fake.knobs.failBefore({ path: 'GET /v1/balance', times: 2 });
		expect(await refusalOf(stripe.balance.retrieve())).toMatchObject({ statusCode: 500 });
		await stripe.accounts.list();
		expect(await refusalOf(stripe.balance.retrieve())).toMatchObject({ statusCode: 500 });
		await stripe.balance.retrieve();

		let chance = 0.9;
		const lucky = await openForTest({ random: () => chance });
		lucky.fake.knobs.failBefore({ path: '/v1/balance', probability: 0.2 });
		await lucky.stripe.balance.retrieve();
		chance = 0.1;
		expect(await refusalOf(lucky.stripe.balance.retrieve())).toMatchObject({ statusCode: 500 });
		expect(await refusalOf(lucky.stripe.balance.retrieve())).toMatchObject({ statusCode: 500 });
		lucky.fake.knobs.clearFaults();
		await lucky.stripe.balance.retrieve();
	});

	it('is short of money where it is told to be', async () => {
		const town = await openForTest();
		const { stripe, fake } = town;
		const shop = await activeShop(town);
		const { id, payment_intent: intent } = await paidBasket(town);
		const send = () =>
			stripe.transfers.create({
				amount: 1000,
				currency: 'eur',
				destination: shop,
				source_transaction: id
			});
		const short = { code: 'balance_insufficient', statusCode: 400 };
		const transfer = await send();
		Object.assign(fake.knobs.insufficientBalance, { transfer: true, reversal: true, refund: true });
		expect(await refusalOf(send())).toMatchObject(short);
		expect(await refusalOf(stripe.transfers.createReversal(transfer.id))).toMatchObject(short);
		const refund = () => stripe.refunds.create({ payment_intent: intent as string });
		expect(await refusalOf(refund())).toMatchObject(short);
		fake.knobs.clearFaults();
		await send();
		await stripe.transfers.createReversal(transfer.id);
		await refund();
	});
});
