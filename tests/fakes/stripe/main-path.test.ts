/** The whole life of an order's money, seen through the real SDK. */
import { describe, expect, it } from 'vitest';
import type Stripe from 'stripe';
import { activeShop, basket, openForTest, shopAccount, WEBHOOK_SECRET } from './fake-for-tests.ts';

describe('one order, two shops', () => {
	it('is paid, shared, partly refunded and partly taken back, and every cent is somewhere', async () => {
		const town = await openForTest();
		const { fake, stripe } = town;
		const [books, tea] = [await activeShop(town), await activeShop(town)];

		const session = await stripe.checkout.sessions.create(basket());
		expect(session).toMatchObject({
			object: 'checkout.session',
			status: 'open',
			payment_status: 'unpaid',
			amount_total: 5298,
			payment_intent: null,
			client_reference_id: 'order-1'
		});
		fake.knobs.pay(session.id);

		const paid = await stripe.checkout.sessions.retrieve(session.id, {
			expand: ['payment_intent.latest_charge.balance_transaction', 'line_items']
		});
		expect(paid.payment_status).toBe('paid');
		const intent = paid.payment_intent as Stripe.PaymentIntent;
		const charge = intent.latest_charge as Stripe.Charge;
		const { fee, net } = charge.balance_transaction as Stripe.BalanceTransaction;
		expect(intent).toMatchObject({ transfer_group: 'order-1', metadata: { order: 'order-1' } });
		expect([fee, net]).toEqual([104, 5194]);
		expect(paid.line_items!.data.map((line) => [line.description, line.amount_total])).toEqual([
			['Le Petit Prince', 1798],
			['Théière en fonte', 3000],
			['Livraison', 500]
		]);

		const send = (destination: string, amount: number) =>
			stripe.transfers.create({
				amount,
				currency: 'eur',
				destination,
				source_transaction: charge.id,
				transfer_group: 'order-1'
			});
		const transfer = await send(books, 1618);
		await send(tea, 2700);
		const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 899 });
		expect(refund).toMatchObject({ status: 'succeeded', charge: charge.id, amount: 899 });
		const reversal = await stripe.transfers.createReversal(transfer.id, { amount: 809 });
		expect(reversal.transfer).toBe(transfer.id);

		const again = await stripe.transfers.retrieve(transfer.id);
		expect(again).toMatchObject({ amount_reversed: 809, reversed: false });
		expect(again.reversals.data.map(({ id }) => id)).toEqual([reversal.id]);
		const pending = async (account?: string) => {
			const balance = await stripe.balance.retrieve({}, { stripeAccount: account });
			return balance.available[0]!.amount + balance.pending[0]!.amount;
		};
		expect(await pending(books)).toBe(809);
		expect(await pending(tea)).toBe(2700);
		expect(await pending()).toBe(5194 - 1618 - 2700 - 899 + 809);
	});

	it('tells of it in signed envelopes that the SDK trusts', async () => {
		const { fake, stripe, taken } = await openForTest();
		const account = await stripe.accounts.create(shopAccount());
		const session = await stripe.checkout.sessions.create(basket());
		fake.knobs.pay(session.id);
		await fake.knobs.deliverNow();
		const events = taken.map(({ payload, signature }) =>
			stripe.webhooks.constructEvent(payload, signature, WEBHOOK_SECRET)
		);
		expect(events.map(({ type }) => type)).toEqual([
			'account.updated',
			'payment_intent.created',
			'charge.succeeded',
			'payment_intent.succeeded',
			'checkout.session.completed'
		]);
		expect(events[0]!.account).toBe(account.id);
		expect(events.at(-1)!.data.object).toMatchObject({ id: session.id, payment_status: 'paid' });
	});
});
