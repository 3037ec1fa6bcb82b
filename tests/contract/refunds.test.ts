import { afterAll, describe, expect, test } from 'vitest';
import { ledgerOf, ownerOf } from '../world/paying-town.ts';
import { openSellingShop } from '../world/selling-shop.ts';
import { enrolTill } from '../world/till.ts';
import { useBackend } from '../world/use-backend.ts';
import { makeProduct } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;

const { paying, shop, owner, till, read, cancel, bought, atProvider } =
	await openSellingShop(backend);
afterAll(() => paying.close());

const delivered = {
	fulfilment: 'deliver',
	address: { street: '3 rue de la Porte', postcode: '90000', city: 'Belfort' }
};

type Bought = Awaited<ReturnType<typeof bought>>;

/** Taps at the counter: so many pieces of this order's first line are missing. */
const missing =
	({ part }: Bought) =>
	(quantity: number) =>
		till.tap('order.line_missing', part.id, { line: part.lines[0]!.id, quantity });

describe('what the shop takes back', () => {
	test('a piece is missing: 3.33 of 9.99 go back, the shop gives 3.00, the town 0.33', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 333 });
		const order = await bought([{ product, quantity: 3 }]);
		await missing(order)(1);
		// A moment to change one's mind: nothing has moved yet.
		await paying.settle(order.id);
		expect(atProvider(order.id)).toEqual({ paid: 999, refunded: 0, shops: 899 });
		await paying.settleLater(order.id);
		expect(atProvider(order.id)).toEqual({ paid: 999, refunded: 333, shops: 599 });
		expect(await ledgerOf(sql, order.id)).toMatchObject({ off: 0, commission: -67 });
		expect((await read(order.token)).paid).toMatchObject({ state: 'partially_refunded' });
		// What went back is not asked for again.
		const again = await missing(order)(0);
		expect(again).toMatchObject({ outcome: 'conflict', code: 'already_refunded' });
	});

	test('one piece went back already: two more, said and unsaid, stay where they are', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000 });
		const order = await bought([{ product, quantity: 4 }]);
		const say = missing(order);
		await say(1);
		await paying.settleLater(order.id);
		await say(3);
		expect(await say(1)).toMatchObject({ outcome: 'applied' });
		await paying.settleLater(order.id);
		expect(atProvider(order.id)).toMatchObject({ refunded: 1000 });
		expect(await say(0)).toMatchObject({ outcome: 'conflict', code: 'already_refunded' });
	});

	test('a slip after one that was unsaid, or after one that waits, has two minutes of its own', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000 });
		const order = await bought([{ product, quantity: 4 }]);
		const say = missing(order);
		const timeOf = async () => {
			const [row] =
				await sql`select settle_at > now() + interval '1 minute' as is_later from public.payments where order_id = ${order.id}`;
			return row!.is_later;
		};
		const letTimePass = () =>
			sql`update public.payments set settle_at = settle_at - interval '10 minutes' where order_id = ${order.id}`;
		await say(1);
		await letTimePass();
		await say(0);
		expect(await timeOf()).toBeNull();
		await say(2);
		expect(await timeOf()).toBe(true);
		await letTimePass();
		await say(3);
		expect(await timeOf()).toBe(true);
		await paying.settle(order.id);
		expect(atProvider(order.id)).toMatchObject({ refunded: 0 });
		expect(await say(0)).toMatchObject({ outcome: 'applied' });
		await paying.settleLater(order.id);
		expect(atProvider(order.id)).toMatchObject({ refunded: 0 });
	});

	test('said by mistake and unsaid within the moment: no money moves', async () => {
		const product = await makeProduct(sql, shop);
		const order = await bought([{ product, quantity: 2 }]);
		await missing(order)(1);
		await missing(order)(0);
		await paying.settleLater(order.id);
		expect(atProvider(order.id)).toMatchObject({ refunded: 0 });
	});

	test('refused: its part goes back, the delivery stays while another shop brings something', async () => {
		const other = await paying.openShop();
		const mine = await makeProduct(sql, shop, { priceCents: 1000 });
		const theirs = await makeProduct(sql, other, { priceCents: 2000 });
		const order = await bought([{ product: mine }, { product: theirs }], delivered);
		await till.tap('order.refuse', order.part.id, { reason: 'out_of_stock' });
		await paying.settleLater(order.id);
		expect(atProvider(order.id)).toEqual({ paid: 3500, refunded: 1000, shops: 1800 });
		expect(await ledgerOf(sql, order.id)).toMatchObject({ commission: -200, delivery: -500 });

		const { shop_orders } = await read(order.token);
		await cancel(order.token, shop_orders.find((each) => each.shop.id === other.id)!.id);
		await paying.settle(order.id);
		expect(atProvider(order.id)).toEqual({ paid: 3500, refunded: 3500, shops: 0 });
		const ledger = await ledgerOf(sql, order.id);
		expect(ledger).toMatchObject({ off: 0 });
		expect(ledger).not.toHaveProperty('delivery');
		expect(ledger).not.toHaveProperty('commission');
	});

	test('a share that was not sent yet is lowered, not reversed', async () => {
		const poor = await paying.openShop();
		const product = await makeProduct(sql, poor, { priceCents: 1000 });
		paying.fake.knobs.setCapability(poor.account, false);
		await paying.fake.knobs.settled();
		await sql`update public.shops set accepts_online = true where id = ${poor.id}`;
		const order = await paying.order([{ product, quantity: 2 }]);
		await paying.pay(order.id);
		const share = async () =>
			(await sql`select state, amount_cents from public.transfers where order_id = ${order.id}`)[0];
		expect(await share()).toMatchObject({ state: 'blocked', amount_cents: 1800 });
		const till = await enrolTill(await ownerOf(backend, poor), poor);
		const [part] = (await read(order.token)).shop_orders;
		await till.tap('order.line_missing', part!.id, { line: part!.lines[0]!.id, quantity: 1 });
		await paying.settleLater(order.id);
		expect(await share()).toMatchObject({ state: 'blocked', amount_cents: 900 });
		paying.fake.knobs.setCapability(poor.account, true);
		await paying.fake.knobs.settled();
		await paying.settle(order.id);
		expect(await share()).toMatchObject({ state: 'sent', amount_cents: 900 });
		expect(atProvider(order.id)).toEqual({ paid: 2000, refunded: 1000, shops: 900 });
	});
});

describe('when the provider says no', () => {
	test('the shopper is paid back first; a reversal that fails waits and is shown', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000 });
		const order = await bought([{ product }]);
		paying.fake.knobs.insufficientBalance.reversal = true;
		await cancel(order.token, order.part.id);
		await paying.settle(order.id);
		expect(atProvider(order.id)).toEqual({ paid: 1000, refunded: 1000, shops: 900 });
		const { data } = await owner.rpc('read_shop_account', { p_shop: shop.id });
		expect(data).toMatchObject({ ok: true, owed_back_cents: 900 });
		const statements = await owner.rpc('list_statements', { p_shop: shop.id });
		expect(statements.data.balance_cents).toBe(-900);

		paying.fake.knobs.insufficientBalance.reversal = false;
		await sql`update public.reversals set next_try_at = now() where order_id = ${order.id}`;
		await paying.settle(order.id);
		expect(atProvider(order.id)).toMatchObject({ shops: 0 });
		expect(await ledgerOf(sql, order.id)).not.toHaveProperty('shop');
	});

	test('a refund that fails days later waits for the town, and is tried once more', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000 });
		const order = await bought([{ product }]);
		await cancel(order.token, order.part.id);
		await paying.settle(order.id);
		const [refund] = await sql`select id, refund from public.refunds where order_id = ${order.id}`;
		paying.fake.knobs.failRefund(refund!.refund);
		await paying.fake.knobs.settled();
		expect((await read(order.token)).paid).toMatchObject({ state: 'paid', refunded_cents: 0 });
		await paying.settle(order.id);
		expect(atProvider(order.id)).toMatchObject({ refunded: 0 });

		const email = `ville-${Date.now()}@example.org`;
		await sql`insert into public.town_staff (town_id, email, role) values (${paying.town.id}, ${email}, 'operator')`;
		const operator = await backend.signIn(email);
		const troubles = (await operator.rpc('list_payment_troubles', { p_town: paying.town.id })).data;
		expect(troubles.payments).toMatchObject([{ token: order.token, attention: 'refund_failed' }]);
		expect((await owner.rpc('retry_refund', { p_refund: refund!.id })).data.refusal).toBe(
			'not_allowed'
		);
		expect((await operator.rpc('retry_refund', { p_refund: refund!.id })).data).toEqual({
			ok: true
		});
		await paying.settle(order.id);
		expect(atProvider(order.id)).toEqual({ paid: 1000, refunded: 1000, shops: 0 });
		expect((await read(order.token)).paid).toMatchObject({ state: 'refunded' });
		expect(await ledgerOf(sql, order.id)).toEqual(
			expect.objectContaining({ off: 0, provider_fee: expect.any(Number) })
		);
		// The old one is still listed as failed: nothing new.
		await paying.settle(order.id);
		expect((await read(order.token)).paid).toMatchObject({ state: 'refunded' });
	});

	test.each(['refunds', 'transfers', 'reversals'])(
		'%s: done, but the answer was lost: found, not done twice',
		async (kind) => {
			const product = await makeProduct(sql, shop, { priceCents: 1000 });
			const order = await paying.order([{ product }]);
			if (kind === 'transfers') paying.fake.knobs.failAfter({ path: '/v1/transfers', times: 5 });
			await paying.pay(order.id);
			const [part] = (await read(order.token)).shop_orders;
			if (kind !== 'transfers') {
				const path = kind === 'refunds' ? '/v1/refunds' : /\/reversals$/;
				paying.fake.knobs.failAfter({ path, times: 5 });
				await cancel(order.token, part!.id);
				await paying.settle(order.id);
			}
			paying.fake.knobs.clearFaults();
			for (const table of ['refunds', 'transfers', 'reversals']) {
				await sql`update ${sql(`public.${table}`)} set next_try_at = now() where order_id = ${order.id}`;
			}
			await paying.settle(order.id);
			await sql`update public.reversals set next_try_at = now() where order_id = ${order.id}`;
			await paying.settle(order.id);
			expect(atProvider(order.id)).toEqual(
				kind === 'transfers'
					? { paid: 1000, refunded: 0, shops: 900 }
					: { paid: 1000, refunded: 1000, shops: 0 }
			);
		}
	);

	test('a bank disputes: the town carries it, nothing is refunded twice; won, all is as before', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000 });
		const order = await bought([{ product }]);
		const [row] = await sql`select charge from public.payments where order_id = ${order.id}`;
		const dispute = paying.fake.knobs.openDispute(row!.charge);
		await paying.fake.knobs.settled();
		expect((await read(order.token)).paid.state).toBe('disputed');
		expect(await ledgerOf(sql, order.id)).toMatchObject({ off: 0, dispute: 1000 });
		await cancel(order.token, order.part.id);
		await paying.settle(order.id);
		expect(atProvider(order.id)).toMatchObject({ refunded: 0 });
		paying.fake.knobs.closeDispute(dispute.id, true);
		await paying.fake.knobs.settled();
		await paying.settle(order.id);
		// Won, and still owed back for the cancellation.
		expect(atProvider(order.id)).toMatchObject({ refunded: 1000, shops: 0 });
		expect(await ledgerOf(sql, order.id)).not.toHaveProperty('dispute');
	});

	test.each([
		['lost: it has gone back, by the bank', false, []],
		['won: it goes back after all', true, [1000]]
	])('a bank disputes money that came twice; %s', async (_, isWon, refunded) => {
		const product = await makeProduct(sql, shop, { priceCents: 500 });
		const order = await bought([{ product, quantity: 2 }]);
		paying.fake.knobs.failBefore({ path: 'POST /v1/refunds', times: 99 });
		const price = { currency: 'eur', unit_amount: 1000, product_data: { name: 'Commande' } };
		const metadata = { order: order.id };
		const session = await paying.deps.stripe.checkout.sessions.create({
			mode: 'payment',
			line_items: [{ quantity: 1, price_data: price }],
			client_reference_id: order.id,
			success_url: 'https://belfort.example',
			metadata,
			payment_intent_data: { transfer_group: order.id, metadata }
		});
		paying.fake.knobs.pay(session.id);
		await paying.fake.knobs.settled();
		const [own] = await sql`select charge from public.payments where order_id = ${order.id}`;
		const second = Object.values(paying.fake.state.charge).find(
			({ id, metadata: about }) => about.order === order.id && id !== own!.charge
		)!;
		const dispute = paying.fake.knobs.openDispute(second.id);
		await paying.fake.knobs.settled();
		paying.fake.knobs.clearFaults();
		// The order itself is paid, and stays so; only the town has to look.
		expect((await read(order.token)).paid.state).toBe('paid');
		expect(await ledgerOf(sql, order.id)).toMatchObject({ off: 0, dispute: 1000, stray: -1000 });
		// Giving it back is refused meanwhile, which holds back nothing of what the order itself owes.
		const retryRefunds = async () => {
			await sql`update public.refunds set next_try_at = now() where order_id = ${order.id}`;
			await paying.settle(order.id);
		};
		await retryRefunds();
		await missing(order)(1);
		await paying.settleLater(order.id);
		expect(atProvider(order.id)).toMatchObject({ refunded: 500, shops: 450 });
		paying.fake.knobs.closeDispute(dispute.id, isWon);
		await paying.fake.knobs.settled();
		await retryRefunds();
		expect(atProvider(order.id)).toMatchObject({ refunded: 500, shops: 450 });
		const back = Object.values(paying.fake.state.refund).filter(
			({ charge }) => charge === second.id
		);
		expect(back.map(({ amount }) => amount)).toEqual(refunded);
		const ledger = await ledgerOf(sql, order.id);
		expect(ledger).toMatchObject({ off: 0 });
		expect(ledger).not.toHaveProperty('dispute');
		expect(ledger).not.toHaveProperty('stray');
		const [payment] = await sql`select trouble from public.payments where order_id = ${order.id}`;
		expect(payment!.trouble).toBeNull();
	});
});
