import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { placeOrder } from '../world/place-order.ts';
import { enrolTill } from '../world/till.ts';
import { signInTownRole } from '../world/town-people.ts';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, inviteMember, makeProduct, makeShop, makeTown, unique } from '../world/world.ts';

/** A shop pays its commission on put-asides to the town itself: booked, undone, never forgotten. */
const backend = useBackend();
const { sql } = backend;

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format();

/** A shop that sold 20.00 at its counter and owes 2.00. */
async function anOwingShop() {
	const town = await makeTown(sql);
	const shop = await makeShop(sql, town);
	const product = await makeProduct(sql, shop, { priceCents: 1000 });
	const email = `${unique('lea')}@example.org`;
	await inviteMember(sql, shop, email);
	const owner = await backend.signIn(email);
	const operator = await signInTownRole(backend, town, 'operator');
	const { token } = await placeOrder(backend, anOrder(town, [{ product, quantity: 2 }]));
	const [part] = await sql<{ id: string }[]>`select p.id from public.shop_orders p
		join public.orders o on o.id = p.order_id where o.token = ${token!}`;
	await (await enrolTill(owner, shop)).tap('order.collect', part!.id);
	await sql`update public.shop_health set refreshed_at = '-infinity' where shop_id = ${shop.id}`;
	await backend.service().rpc('refresh_shop_health', { p_limit: 2000 });
	const pay = async (more: Record<string, unknown> = {}, who = operator) =>
		(
			await who.rpc('record_commission_paid', {
				p_id: randomUUID(),
				p_shop: shop.id,
				p_amount_cents: 200,
				p_paid_on: today,
				p_reference: 'virement 42',
				...more
			})
		).data;
	const statement = async () =>
		(await owner.rpc('read_statement', { p_shop: shop.id, p_month: `${today.slice(0, 7)}-01` }))
			.data.statement;
	const debts = async () => (await operator.rpc('list_commission_debts', { p_town: town.id })).data;
	return { town, shop, owner, operator, pay, statement, debts };
}

test('a payment settles what is owed, and the statement says so', async () => {
	const { shop, pay, statement, debts, owner } = await anOwingShop();
	expect((await debts()).debts).toMatchObject([{ slug: shop.slug, owed_cents: 200 }]);
	expect((await statement()).closing_balance_cents).toBe(-200);
	expect(await pay()).toEqual({ ok: true });
	const month = await statement();
	expect(month).toMatchObject({
		closing_balance_cents: 0,
		totals: { settled_cents: 200, commission_cents: 200 }
	});
	expect(month.entries.at(-1)).toMatchObject({
		kind: 'commission_paid',
		order_code: null,
		shop_order: null,
		net_cents: 200,
		gross_cents: 0
	});
	expect(await debts()).toMatchObject({
		debts: [],
		payments: [{ amount_cents: 200, reference: 'virement 42', undone: false }]
	});
	const { data: events } = await owner.from('shop_events').select('kind, detail');
	expect(events).toEqual([
		{
			kind: 'commission.paid',
			detail: { amount_cents: 200, paid_on: today, reference: 'virement 42' }
		}
	]);
	// The books: the town's bank has what the shop no longer owes.
	const sides = await sql`select account, part, amount_cents from public.ledger_entries
		where shop_id = ${shop.id} and kind = 'commission_paid' order by id`;
	expect(sides).toEqual([
		{ account: 'bank', part: null, amount_cents: 200 },
		{ account: 'shop', part: 'settlement', amount_cents: -200 }
	]);
});

test('a share on its way to the shop’s account pays no commission, and one coming back owes none', async () => {
	const { town, shop, debts, pay } = await anOwingShop();
	for (const cents of [5000, -9000]) {
		const txn = randomUUID();
		await sql`insert into public.ledger_entries (txn, order_id, town_id, shop_id, kind, account, part, amount_cents)
			select ${txn}, o.id, ${town.id}, s.shop, 'transfer', s.account, s.part, s.cents
			from (select order_id as id from public.shop_orders where shop_id = ${shop.id}) o
				cross join (values ('shop', 'settlement', ${-cents}::integer, ${shop.id}::uuid), ('cash', null, ${cents}, null)) s (account, part, cents, shop)`;
		expect((await debts()).debts).toMatchObject([{ owed_cents: 200 }]);
	}
	expect(await pay({ p_amount_cents: 201 })).toMatchObject({ refusal: 'more_than_owed' });
	expect(await pay()).toEqual({ ok: true });
});

test('pressed twice is paid once; another one under the same id is refused', async () => {
	const { pay, statement } = await anOwingShop();
	const p_id = randomUUID();
	const answers = await Promise.all([1, 2, 3].map(() => pay({ p_id, p_amount_cents: 150 })));
	expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
	expect((await statement()).closing_balance_cents).toBe(-50);
	expect(await pay({ p_id, p_amount_cents: 50 })).toEqual({ ok: false, refusal: 'id_reused' });
});

test('never more than owed unless somebody says so', async () => {
	const { pay, statement } = await anOwingShop();
	expect(await pay({ p_amount_cents: 201 })).toEqual({
		ok: false,
		refusal: 'more_than_owed',
		owed_cents: 200
	});
	expect(await pay({ p_amount_cents: 201, p_more_than_owed: true })).toEqual({ ok: true });
	expect((await statement()).closing_balance_cents).toBe(1);
	for (const wrong of [
		{ p_amount_cents: 0 },
		{ p_amount_cents: -5 },
		{ p_paid_on: '2099-01-01' },
		{ p_paid_on: '1999-01-01' },
		{ p_reference: 'x'.repeat(81) },
		{ p_id: null }
	]) {
		expect(await pay(wrong)).toEqual({ ok: false, refusal: 'malformed' });
	}
});

test('two operators at once cannot both settle the same debt', async () => {
	const { pay, statement } = await anOwingShop();
	const answers = await Promise.all([pay(), pay(), pay()]);
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	expect((await statement()).closing_balance_cents).toBe(0);
});

test('undone by a booking the other way round: both stay, once', async () => {
	const { pay, statement, debts, operator, shop } = await anOwingShop();
	const p_id = randomUUID();
	await pay({ p_id });
	const undo = async (who = operator) => (await who.rpc('undo_commission_paid', { p_id })).data;
	const answers = await Promise.all([undo(), undo()]);
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'nothing_to_do' });
	const month = await statement();
	expect(month).toMatchObject({ closing_balance_cents: -200, totals: { settled_cents: 0 } });
	expect(month.entries.map(({ kind }: { kind: string }) => kind)).toEqual([
		'counter_sale',
		'commission_paid',
		'commission_unpaid'
	]);
	expect(await debts()).toMatchObject({
		debts: [{ owed_cents: 200 }],
		payments: [{ undone: true }]
	});
	const [sum] =
		await sql`select sum(amount_cents)::integer as sum from public.ledger_entries where shop_id = ${shop.id}`;
	expect(sum!.sum).toBe(-200 + 200);
});

test('only the operator: not the shop, the animator, nor another town’s', async () => {
	const { town, shop, owner, pay, operator } = await anOwingShop();
	const p_id = randomUUID();
	expect(await pay({ p_id })).toEqual({ ok: true });
	const denied = { ok: false, refusal: 'not_allowed' };
	for (const who of [
		owner,
		await signInTownRole(backend, town, 'animator'),
		await signInTownRole(backend, await makeTown(sql), 'operator')
	]) {
		expect(await pay({}, who)).toEqual(denied);
		expect((await who.rpc('undo_commission_paid', { p_id })).data).toEqual(denied);
		expect((await who.rpc('list_commission_debts', { p_town: town.id })).data).toEqual(denied);
	}
	expect((await operator.rpc('undo_commission_paid', { p_id: randomUUID() })).data).toEqual(denied);
	expect(shop.id).toBeTruthy();
});
