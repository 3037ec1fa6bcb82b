import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolTill, type TillAnswer } from '../world/till.ts';
import { ledgerOf, openPayingTown, ownerOf, type PayingTown } from '../world/paying-town.ts';
import { placeOrder } from '../world/place-order.ts';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, makeProduct, makeShop, stockOf, type Wish } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let paying: PayingTown;
let shop: Awaited<ReturnType<PayingTown['openShop']>>;

beforeAll(async () => {
	paying = await openPayingTown(backend);
	shop = await paying.openShop();
});
afterAll(() => paying.close());

const home = { street: '3 rue de la Porte', postcode: '90000', city: 'Belfort' };
const delivered = { fulfilment: 'deliver', address: home };

interface Order {
	paid: Record<string, unknown>;
	shop_orders: { state: string; payment: string }[];
}
const read = async (token: string): Promise<Order> =>
	(await backend.anon().rpc('read_order', { p_token: token })).data;
const stateOf = async (order: string) =>
	(await sql`select state from public.payments where order_id = ${order}`)[0]!.state as string;
const got = (account: string) =>
	Object.values(paying.fake.state.transfer)
		.filter((transfer) => transfer.destination === account)
		.reduce((sum, transfer) => sum + transfer.amount - transfer.amount_reversed, 0);

describe('paying', () => {
	test('three shops, delivered: one payment, each its share, ten per cent and five euros kept', async () => {
		const shops = [await paying.openShop(), await paying.openShop(), await paying.openShop()];
		const products = await Promise.all(
			shops.map((each, at) => makeProduct(sql, each, { priceCents: [999, 1250, 80][at] }))
		);
		const order = await paying.order(
			products.map((product) => ({ product })),
			delivered
		);
		// Nobody prepares what is not paid; it is kept all the same.
		expect((await read(order.token)).shop_orders.map((part) => part.state)).toEqual([
			'awaiting',
			'awaiting',
			'awaiting'
		]);
		expect((await stockOf(sql, products[0]!)).reserved).toBe(1);
		await paying.pay(order.id);
		const paid = await read(order.token);
		expect(paid.paid).toMatchObject({ state: 'paid', amount_cents: 999 + 1250 + 80 + 500 });
		expect(paid.shop_orders.map((part) => part.state)).toEqual(['new', 'new', 'new']);
		expect(shops.map(({ account }) => got(account))).toEqual([899, 1125, 72]);
		const ledger = await ledgerOf(sql, order.id);
		expect(ledger).toMatchObject({ off: 0, commission: -233, delivery: -500 });
		expect(ledger).not.toHaveProperty('shop');
	});

	test('a tablet hears of an order once it is paid, and that it is', async () => {
		const product = await makeProduct(sql, shop);
		const till = await enrolTill(await ownerOf(backend, shop), shop);
		const order = await paying.order([{ product }]);
		const before = await till.sync([]);
		const ofOrder = (rows: TillAnswer['rows']) =>
			rows.shop_orders!.filter((row) => row.order_id === order.id);
		expect(ofOrder(before.rows)).toEqual([]);
		await paying.pay(order.id);
		const after = await till.sync([], before.cursor);
		expect(ofOrder(after.rows)).toMatchObject([{ state: 'new', payment: 'online' }]);
	});

	test('a mixed basket: the online part is paid, the rest is put aside, both wait for the payment', async () => {
		const later = await makeShop(sql, paying.town);
		const online = await makeProduct(sql, shop, { priceCents: 2000 });
		const aside = await makeProduct(sql, later, { priceCents: 700 });
		const order = await paying.order([{ product: online }, { product: aside }]);
		const states = async () =>
			(await read(order.token)).shop_orders.map((part) => [part.payment, part.state]).sort();
		expect(await states()).toEqual([
			['online', 'awaiting'],
			['put_aside', 'awaiting']
		]);
		await paying.pay(order.id);
		expect(await states()).toEqual([
			['online', 'new'],
			['put_aside', 'new']
		]);
		expect((await read(order.token)).paid.amount_cents).toBe(2000);
	});

	test('a courier brings only what is paid; below fifty cents no card is asked', async () => {
		const later = await makeShop(sql, paying.town);
		const aside = await makeProduct(sql, later);
		const refused = (wishes: Wish[], more: object) =>
			placeOrder(backend, anOrder(paying.town, wishes, { payment: 'online', ...more }));
		expect(await refused([{ product: aside }], delivered)).toMatchObject({
			refusal: 'online_payment_unavailable'
		});
		expect(await refused([{ product: aside }], {})).toMatchObject({
			refusal: 'online_payment_unavailable'
		});
		const cheap = await makeProduct(sql, shop, { priceCents: 49 });
		expect(await refused([{ product: cheap }], {})).toMatchObject({
			refusal: 'online_payment_too_small'
		});
	});

	test('declined, then paid; asked twice, one page; paid, no page any more', async () => {
		const product = await makeProduct(sql, shop);
		const order = await paying.order([{ product }]);
		const session = await paying.openPage(order.id);
		expect(await paying.openPage(order.id)).toBe(session);
		paying.fake.knobs.declineCard(session);
		await paying.fake.knobs.settled();
		expect(await stateOf(order.id)).toBe('open');
		await paying.pay(order.id);
		expect(await stateOf(order.id)).toBe('paid');
		await expect(paying.openPage(order.id)).rejects.toThrow('already_paid');
	});

	test('a price that changes after the page was opened changes nothing that was agreed', async () => {
		const product = await makeProduct(sql, shop, { priceCents: 1000 });
		const order = await paying.order([{ product }]);
		const session = await paying.openPage(order.id);
		await sql`update public.variants set price_cents = 5000 where id = ${product.variant}`;
		await sql`update public.towns set commission_bp = 5000 where id = ${paying.town.id}`;
		expect(paying.fake.state.session[session]!.amount_total).toBe(1000);
		await paying.pay(order.id);
		await sql`update public.towns set commission_bp = 1000 where id = ${paying.town.id}`;
		expect((await read(order.token)).paid).toMatchObject({ state: 'paid', amount_cents: 1000 });
		expect(await ledgerOf(sql, order.id)).toMatchObject({ off: 0, commission: -100 });
		// The price that counts is the shop's: what a browser says it saw must be that.
		const tampered = anOrder(paying.town, [{ product, priceCents: 1 }], { payment: 'online' });
		expect(await placeOrder(backend, tampered)).toMatchObject({ refusal: 'price_changed' });
	});

	test('the page is opened although the answer was lost, and only one is', async () => {
		const product = await makeProduct(sql, shop);
		const order = await paying.order([{ product }]);
		paying.fake.knobs.loseAnswer({ path: '/v1/checkout/sessions', times: 1 });
		await paying.openPage(order.id);
		const sessions = Object.values(paying.fake.state.session).filter(
			(session) => session.client_reference_id === order.id
		);
		expect(sessions).toHaveLength(1);
	});

	test('not paid in time: released, and money that comes too late goes back by itself', async () => {
		const product = await makeProduct(sql, shop, { stock: 3 });
		const order = await paying.order([{ product, quantity: 2 }], delivered);
		const session = await paying.openPage(order.id);
		await sql`update public.payments set expires_at = now() - interval '1 second' where order_id = ${order.id}`;
		expect(await paying.settle(order.id)).toMatchObject({ news: 'expired' });
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 3, reserved: 0 });
		expect(paying.fake.state.session[session]!.status).toBe('expired');

		// The provider's page was closed in the same moment as somebody paid on it.
		const late = await paying.order([{ product }], delivered);
		const open = await paying.openPage(late.id);
		const ended = (session: string | null) =>
			sql`select public.record_payment(${late.id}, ${sql.json({ paid: false, ended: true, session })}) as said`;
		// What was true before this page was opened ends nothing.
		expect((await ended(null))[0]!.said).toMatchObject({ state: 'open', news: null });
		expect((await ended(open))[0]!.said).toMatchObject({ state: 'expired', news: 'expired' });
		paying.fake.knobs.pay(open);
		await paying.fake.knobs.settled();
		const page = await read(late.token);
		expect(page.paid).toMatchObject({ state: 'refunded', after_expiry: true });
		expect(page.shop_orders[0]?.state).toBe('expired');
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 3, reserved: 0 });
		expect(await ledgerOf(sql, late.id)).toMatchObject({ off: 0 });
		expect(await ledgerOf(sql, late.id)).not.toHaveProperty('commission');
	});

	test('paid twice: the second goes back', async () => {
		const product = await makeProduct(sql, shop);
		const order = await paying.order([{ product }]);
		await paying.pay(order.id);
		const facts = {
			paid: true,
			payment_intent: 'pi_other',
			charge: 'ch_other',
			amount_cents: 590,
			currency: 'eur'
		};
		const [row] =
			await sql`select public.record_payment(${order.id}, ${sql.json(facts)}) as answer`;
		expect(row!.answer).toMatchObject({ news: 'stray' });
		const refunds =
			await sql`select amount_cents, stray_intent from public.refunds where order_id = ${order.id}`;
		expect(refunds).toMatchObject([{ amount_cents: 590, stray_intent: 'pi_other' }]);
		expect(await stateOf(order.id)).toBe('paid');
	});

	test('an event that comes first, twice, late or from somebody else does no harm', async () => {
		const product = await makeProduct(sql, shop);
		const order = await paying.order([{ product }]);
		const session = await paying.openPage(order.id);
		paying.fake.knobs.webhooks.duplicate = 1;
		paying.fake.knobs.webhooks.reorder = 1;
		paying.fake.knobs.pay(session);
		await Promise.all([paying.settle(order.id), paying.settle(order.id)]);
		await paying.fake.knobs.settled();
		Object.assign(paying.fake.knobs.webhooks, { duplicate: 0, reorder: 0 });
		expect(await stateOf(order.id)).toBe('paid');
		const mine = Object.values(paying.fake.state.transfer).filter(
			(transfer) => transfer.transfer_group === order.id
		);
		expect(mine).toHaveLength(1);
		const known =
			await sql`select count(*)::integer as n from public.payment_events where order_id = ${order.id}`;
		expect(known[0]!.n).toBeGreaterThan(0);
	});
});

describe('who may', () => {
	test('nobody but the server records money', async () => {
		const owner = await ownerOf(backend, shop);
		for (const who of [backend.anon(), owner]) {
			for (const [name, args] of [
				['record_payment', { p_order: shop.id, p_facts: {} }],
				['begin_payment', { p_order: shop.id }],
				['record_account', { p_shop: shop.id, p_facts: { transfers_active: true } }],
				['issue_commission_invoices', { p_month: '2026-01-01' }]
			] as const) {
				expect((await who.rpc(name, args)).error?.code, name).toBe('42501');
			}
		}
	});
});
