/** Pages of lists, what they can be asked for, and objects put where their ids stand. */
import { describe, expect, it } from 'vitest';
import type Stripe from 'stripe';
import { activeShop, basket, openForTest, paidBasket, refusalOf } from './fake-for-tests.ts';

async function twelveTransfers() {
	const town = await openForTest();
	const shop = await activeShop(town);
	const charge = await paidBasket(town);
	for (let at = 1; at <= 12; at += 1) {
		await town.stripe.transfers.create({
			amount: at,
			currency: 'eur',
			destination: shop,
			source_transaction: charge.id
		});
	}
	return { ...town, shop, charge };
}

describe('a list', () => {
	it('comes newest first, ten at a time, forward and backward', async () => {
		const { stripe } = await twelveTransfers();
		const amounts = ({ data }: Stripe.ApiList<Stripe.Transfer>) => data.map(({ amount }) => amount);
		const first = await stripe.transfers.list();
		expect(amounts(first)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
		expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/transfers' });
		const second = await stripe.transfers.list({ starting_after: first.data.at(-1)!.id });
		expect([amounts(second), second.has_more]).toEqual([[2, 1], false]);
		const back = await stripe.transfers.list({ ending_before: second.data[0]!.id, limit: 3 });
		expect([amounts(back), back.has_more]).toEqual([[5, 4, 3], true]);
	});

	it('is walked through by the SDK', async () => {
		const { stripe } = await twelveTransfers();
		const amounts: number[] = [];
		for await (const { amount } of stripe.transfers.list({ limit: 5 })) amounts.push(amount);
		expect(amounts).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
	});

	it('refuses limits and places that are none', async () => {
		const { stripe } = await openForTest();
		const list = (params: Stripe.TransferListParams) => refusalOf(stripe.transfers.list(params));
		expect(await list({ limit: 0 })).toMatchObject({ param: 'limit' });
		expect(await list({ limit: 101 })).toMatchObject({ param: 'limit' });
		expect(await list({ starting_after: 'tr_0' })).toMatchObject({ code: 'resource_missing' });
		expect(await list({ starting_after: 'a', ending_before: 'b' })).toMatchObject({
			code: 'parameters_exclusive'
		});
	});

	it('finds by group, payment, shop, charge and state, and nothing that is not asked for', async () => {
		const town = await openForTest();
		const { stripe } = town;
		const [shop, other] = [await activeShop(town), await activeShop(town)];
		const one = await paidBasket(town);
		const two = await paidBasket(town, { payment_intent_data: { transfer_group: 'order-2' } });
		const transfer = await stripe.transfers.create({
			amount: 100,
			currency: 'eur',
			destination: shop,
			source_transaction: one.id
		});
		const refund = await stripe.refunds.create({ charge: two.id, amount: 10 });
		const ids = async (list: Promise<Stripe.ApiList<{ id: string }>>) =>
			(await list).data.map(({ id }) => id);
		const intent = (charge: Stripe.Charge) => ({ payment_intent: charge.payment_intent as string });

		expect(await ids(stripe.charges.list({ transfer_group: 'order-2' }))).toEqual([two.id]);
		expect(await ids(stripe.charges.list(intent(one)))).toEqual([one.id]);
		expect(await ids(stripe.transfers.list({ transfer_group: 'order-1' }))).toEqual([transfer.id]);
		expect(await ids(stripe.transfers.list({ transfer_group: 'order-2' }))).toEqual([]);
		expect(await ids(stripe.transfers.list({ destination: other }))).toEqual([]);
		expect(await ids(stripe.refunds.list(intent(two)))).toEqual([refund.id]);
		expect(await ids(stripe.refunds.list(intent(one)))).toEqual([]);
		const sessions = stripe.checkout.sessions;
		const [session] = (await sessions.list(intent(one))).data;
		expect(session).toMatchObject({ client_reference_id: 'order-1', status: 'complete' });
		const open = await sessions.create(basket());
		expect(await ids(sessions.list({ status: 'open' }))).toEqual([open.id]);
		const types = async (params: Stripe.BalanceTransactionListParams) =>
			(await stripe.balanceTransactions.list(params)).data.map(({ type }) => type);
		expect(await types({})).toEqual(['refund', 'transfer', 'charge', 'charge']);
		expect(await types({ source: one.id })).toEqual(['charge']);
		expect((await sessions.listLineItems(open.id)).data.map(({ quantity }) => quantity)).toEqual([
			2, 1, 1
		]);
		expect((await stripe.paymentIntents.list({ limit: 1 })).data).toMatchObject([
			{ id: two.payment_intent, latest_charge: two.id }
		]);
	});
});

describe('expand', () => {
	it('goes through lists and through objects', async () => {
		const { stripe, charge } = await twelveTransfers();
		const { data } = await stripe.transfers.list({
			limit: 1,
			expand: ['data.source_transaction.balance_transaction', 'data.destination_payment']
		});
		expect(data[0]).toMatchObject({
			source_transaction: { id: charge.id, balance_transaction: { amount: 5298, type: 'charge' } },
			destination_payment: { object: 'charge', amount: 12 }
		});
		const movement = await stripe.balanceTransactions.retrieve(
			charge.balance_transaction as string,
			{ expand: ['source.payment_intent'] }
		);
		expect(movement.source).toMatchObject({ id: charge.id, payment_intent: { amount: 5298 } });
	});

	it('shows what a shop received to the shop only', async () => {
		const { stripe, shop } = await twelveTransfers();
		const { data } = await stripe.transfers.list({ limit: 1 });
		const received = data[0]!.destination_payment as string;
		expect(await refusalOf(stripe.charges.retrieve(received))).toMatchObject({ statusCode: 404 });
		const asShop = { stripeAccount: shop };
		const expand = ['balance_transaction', 'source_transfer'];
		expect(await stripe.charges.retrieve(received, { expand }, asShop)).toMatchObject({
			amount: 12,
			balance_transaction: { type: 'payment', net: 12 },
			source_transfer: { id: data[0]!.id }
		});
		const types = (await stripe.balanceTransactions.list({ limit: 100 }, asShop)).data;
		expect(new Set(types.map(({ type }) => type))).toEqual(new Set(['payment']));
	});

	it('leaves what is not there yet empty', async () => {
		const { stripe } = await openForTest();
		const { id } = await stripe.checkout.sessions.create(basket());
		const expand = ['payment_intent.latest_charge.balance_transaction'];
		expect((await stripe.checkout.sessions.retrieve(id, { expand })).payment_intent).toBeNull();
		const wrong = (path: string) =>
			refusalOf(stripe.checkout.sessions.retrieve(id, { expand: [path] }));
		expect(await wrong('url')).toMatchObject({
			param: 'expand',
			message: 'This property cannot be expanded (url).'
		});
		expect((await wrong('a.b.c.d.e')).message).toContain('more than 4 levels');
	});

	it('never changes what is kept', async () => {
		const { stripe, charge, fake } = await twelveTransfers();
		await stripe.charges.retrieve(charge.id, { expand: ['payment_intent', 'refunds'] });
		expect(fake.state.charge[charge.id]).toEqual(charge);
	});
});
