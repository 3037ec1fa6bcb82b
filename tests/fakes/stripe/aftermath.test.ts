/** What happens days later: refunds that fail, disputes, money that matures and leaves. */
import { describe, expect, it } from 'vitest';
import { openForTest, paidBasket } from './fake-for-tests.ts';

describe('a refund', () => {
	it('that fails comes back to the platform and may be made again', async () => {
		const town = await openForTest();
		const { stripe, fake, taken } = town;
		const { id: charge } = await paidBasket(town);
		const refund = await stripe.refunds.create({ charge, amount: 5298 });
		await fake.knobs.deliverNow();
		taken.length = 0;
		fake.knobs.failRefund(refund.id);
		expect(
			await stripe.refunds.retrieve(refund.id, { expand: ['failure_balance_transaction'] })
		).toMatchObject({
			status: 'failed',
			failure_reason: 'expired_or_canceled_card',
			failure_balance_transaction: { amount: 5298 }
		});
		expect(await stripe.charges.retrieve(charge)).toMatchObject({
			amount_refunded: 0,
			refunded: false
		});
		await fake.knobs.deliverNow();
		expect(taken.map(({ event }) => [event.type, event.data.previous_attributes])).toEqual([
			['refund.updated', { status: 'succeeded' }],
			['refund.failed', { status: 'succeeded' }]
		]);
		await stripe.refunds.create({ charge });
		expect(() => fake.knobs.failRefund(refund.id)).toThrow('already');
	});
});

describe('a dispute', () => {
	it.each([
		[true, 'won', -104 - 2000],
		[false, 'lost', -104 - 2000 - 5298]
	])('takes the money; won: %s', async (won, status, cost) => {
		const town = await openForTest();
		const { stripe, fake, taken } = town;
		const charge = await paidBasket(town);
		const dispute = fake.knobs.openDispute(charge.id);
		expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ disputed: true });
		await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({
			code: 'charge_disputed'
		});
		expect(() => fake.knobs.openDispute(charge.id)).toThrow('cannot be disputed');
		fake.knobs.closeDispute(dispute.id, won);
		expect(await stripe.disputes.retrieve(dispute.id)).toMatchObject({ status, amount: 5298 });
		const { data } = await stripe.disputes.list({ charge: charge.id });
		expect(data.map(({ id }) => id)).toEqual([dispute.id]);
		const { available, pending } = await stripe.balance.retrieve();
		expect(available[0]!.amount + pending[0]!.amount).toBe(5298 + cost);
		await fake.knobs.deliverNow();
		const types = taken.map(({ event }) => event.type).filter((type) => type.includes('dispute'));
		expect(types).toEqual([
			'charge.dispute.created',
			'charge.dispute.funds_withdrawn',
			...(won ? ['charge.dispute.funds_reinstated'] : []),
			'charge.dispute.closed'
		]);
		expect(() => fake.knobs.closeDispute(dispute.id, won)).toThrow(status);
	});
});

describe('money', () => {
	it('is on its way for three days, then available', async () => {
		const town = await openForTest();
		const { stripe, wait } = town;
		const { balance_transaction: movement } = await paidBasket(town);
		const now = async () => {
			const { available, pending } = await stripe.balance.retrieve();
			const { status } = await stripe.balanceTransactions.retrieve(movement as string);
			return [available[0]!.amount, pending[0]!.amount, status];
		};
		expect(await now()).toEqual([0, 5194, 'pending']);
		wait(3 * 86_400);
		expect(await now()).toEqual([5194, 0, 'available']);
	});
});
