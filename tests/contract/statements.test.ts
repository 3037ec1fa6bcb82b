import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPayingTown, ownerOf, type PayingTown } from '../world/paying-town.ts';
import { placeOrder } from '../world/place-order.ts';
import { enrolTill } from '../world/till.ts';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, makeProduct, makeShop, makeTown } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let paying: PayingTown;

beforeAll(async () => {
	paying = await openPayingTown(backend);
});
afterAll(() => paying.close());

/** By the town's clock. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format();
const thisMonth = `${today.slice(0, 7)}-01`;
const partOf = async (token: string) =>
	(await backend.anon().rpc('read_order', { p_token: token })).data.shop_orders[0].id as string;

/** A shop that sold 20.00 online (gave 10.00 back) and 5.90 at the counter. */
async function aMonth() {
	const shop = await paying.openShop();
	const owner = await ownerOf(backend, shop);
	const till = await enrolTill(owner, shop);
	const dear = await makeProduct(sql, shop, { priceCents: 1000 });
	const cheap = await makeProduct(sql, shop, { priceCents: 590 });
	const order = await paying.order([{ product: dear, quantity: 2 }]);
	await paying.pay(order.id);
	const { shop_orders } = (await backend.anon().rpc('read_order', { p_token: order.token })).data;
	const line = shop_orders[0].lines[0].id;
	await till.tap('order.line_missing', shop_orders[0].id, { line, quantity: 1 });
	await paying.settleLater(order.id);
	const aside = await placeOrder(backend, anOrder(paying.town, [{ product: cheap }]));
	const part = await partOf(aside.token!);
	await till.tap('order.collect', part);
	return { shop, owner, till, part };
}
const statement = async (
	owner: Awaited<ReturnType<typeof ownerOf>>,
	shop: string,
	month = thisMonth
) => (await owner.rpc('read_statement', { p_shop: shop, p_month: month })).data;

test('a month: what was sold, what went back, ten per cent, and what the shop owes', async () => {
	const { shop, owner, till, part } = await aMonth();
	const { statement: month } = await statement(owner, shop.id);
	expect(month.totals).toEqual({
		online_gross_cents: 2000,
		counter_gross_cents: 590,
		refunds_cents: 1000,
		commission_cents: 259,
		commission_returned_cents: 100,
		transfers_cents: 1800,
		reversals_cents: 900,
		settled_cents: 0,
		net_cents: 2000 + 590 - 1000 - 259 + 100
	});
	// 5.5 % of VAT is in it; the parts add up to the whole.
	expect(month.vat).toEqual([{ vat_bp: 550, gross_cents: 1590, net_cents: 1507, vat_cents: 83 }]);
	// The commission of the put-aside is what the shop owes the town.
	expect(month).toMatchObject({
		opening_balance_cents: 0,
		closing_balance_cents: -59,
		invoice: null
	});
	const sum = month.entries.reduce(
		(cents: number, entry: { net_cents: number }) => cents + entry.net_cents,
		0
	);
	expect(sum).toBe(month.closing_balance_cents - month.opening_balance_cents);
	expect(month.entries.map((entry: { kind: string }) => entry.kind)).toEqual([
		'sale',
		'transfer',
		'refund',
		'reversal',
		'counter_sale'
	]);
	// A hand-over that is undone takes its commission back.
	await till.tap('order.reopen', part);
	expect((await statement(owner, shop.id)).statement).toMatchObject({
		closing_balance_cents: 0,
		totals: { counter_gross_cents: 0, commission_cents: 200 }
	});
});

test('nobody else’s: a stranger, a neighbour, a visitor', async () => {
	const { shop } = await aMonth();
	const neighbour = await ownerOf(backend, await makeShop(sql, paying.town));
	for (const name of ['read_statement', 'list_statements']) {
		const args =
			name === 'list_statements' ? { p_shop: shop.id } : { p_shop: shop.id, p_month: thisMonth };
		expect((await neighbour.rpc(name, args)).data).toEqual({ ok: false, refusal: 'not_allowed' });
		expect((await backend.anon().rpc(name, args)).error?.code).toBe('42501');
	}
});

test('the past is closed once, numbered without gaps, by however many at once, and never changes', async () => {
	const town = await makeTown(sql);
	const shops = await Promise.all([makeShop(sql, town), makeShop(sql, town), makeShop(sql, town)]);
	for (const [at, shop] of shops.entries()) {
		const product = await makeProduct(sql, shop, { priceCents: 1000 * (at + 1) });
		const till = await enrolTill(await ownerOf(backend, shop), shop);
		const placed = await placeOrder(backend, anOrder(town, [{ product }]));
		await till.tap('order.collect', await partOf(placed.token!));
	}
	const issue = async (month: string) =>
		(await backend.service().rpc('issue_commission_invoices', { p_month: month })).data;
	// The month runs: nothing is closed.
	await issue(thisMonth);
	const invoices = () =>
		sql`select number, total_cents, net_cents, vat_cents from public.commission_invoices
			where town_id = ${town.id} order by number`;
	expect(await invoices()).toEqual([]);
	// As if it had been last month: entries cannot be moved by hand, their guard is put aside.
	const last = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 2, 15));
	await sql.begin(async (tx) => {
		await tx`alter table public.ledger_entries disable trigger guard_ledger`;
		await tx`update public.ledger_entries set at = ${last} where town_id = ${town.id}`;
		await tx`alter table public.ledger_entries enable trigger guard_ledger`;
	});
	await Promise.all([1, 2, 3].map(() => issue(last.toISOString().slice(0, 10))));
	const closed = await invoices();
	expect(closed.map(({ number }) => number)).toEqual([1, 2, 3]);
	expect(closed.map(({ total_cents }) => total_cents).sort()).toEqual([100, 200, 300]);
	expect(
		closed.every(({ net_cents, vat_cents, total_cents }) => net_cents + vat_cents === total_cents)
	).toBe(true);
	await issue(last.toISOString().slice(0, 10));
	expect(await invoices()).toHaveLength(3);
	await expect(
		sql`update public.commission_invoices set net_cents = 0 where town_id = ${town.id}`
	).rejects.toThrow(/append_only/);
	await expect(sql`delete from public.ledger_entries where town_id = ${town.id}`).rejects.toThrow(
		/append_only/
	);
});

test('a booking that does not balance is not written', async () => {
	const { shop } = await aMonth();
	await expect(sql`
		insert into public.ledger_entries (txn, town_id, order_id, kind, account, amount_cents)
		select gen_random_uuid(), town_id, order_id, 'sale', 'cash', 100 from public.ledger_entries
		where shop_id = ${shop.id} limit 1`).rejects.toThrow(/booking_not_balanced/);
});

test('the yearly report counts what was paid here, by quarter, not what was put aside', async () => {
	const { shop } = await aMonth();
	const email = `ville-${Date.now()}@example.org`;
	await sql`insert into public.town_staff (town_id, email, role) values (${paying.town.id}, ${email}, 'operator')`;
	const operator = await backend.signIn(email);
	const year = new Date().getFullYear();
	const { data } = await operator.rpc('read_dac7', { p_town: paying.town.id, p_year: year });
	const seller = data.sellers.find((each: { id: string }) => each.id === shop.id);
	expect(seller.quarters[Math.floor(new Date().getMonth() / 3)]).toEqual({
		gross_cents: 1000,
		sales: 1,
		fees_cents: 100
	});
	const stranger = await ownerOf(backend, shop);
	expect(
		(await stranger.rpc('read_dac7', { p_town: paying.town.id, p_year: year })).data.refusal
	).toBe('not_allowed');
});
