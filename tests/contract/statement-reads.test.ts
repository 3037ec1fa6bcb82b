import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMyShop } from '../../src/lib/shops/my-shop-queries.ts';
import { commissionInvoicePdf } from '../../src/lib/statements/commission-invoice.server.ts';
import type { Statement } from '../../src/lib/statements/statement.ts';
import {
	listStatements,
	readDac7,
	readStatement
} from '../../src/lib/statements/statement-queries.ts';
import { accountLines } from '../../src/lib/statements/statement-sums.ts';
import { placeOrder } from '../world/place-order.ts';
import { openStaffedShop, type StaffedShop } from '../world/staffed-shop.ts';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, makeProduct, unique } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let open: StaffedShop;
let shopOrder: { id: string; order: string };

/** First day of the month `ahead` of this one, in the town. */
function month(ahead = 0): string {
	const [year = 0, number = 1] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' })
		.format(new Date())
		.split('-')
		.map(Number);
	return new Date(Date.UTC(year, number - 1 + ahead, 1)).toISOString().slice(0, 10);
}

async function statementOf(at: string): Promise<Statement> {
	const answer = await readStatement(open.owner, open.shop.id, at);
	if (!answer.ok) throw new Error(answer.refusal);
	const { statement } = answer;
	// What every statement promises, whatever happened in the month.
	const moved = statement.entries.reduce((sum, { net_cents }) => sum + net_cents, 0);
	expect(statement.opening_balance_cents + moved).toBe(statement.closing_balance_cents);
	const lines = accountLines(statement);
	const results = lines.filter(({ result }) => result).map(({ cents }) => cents);
	const counted = lines.filter(({ result }) => !result).reduce((sum, { cents }) => sum + cents, 0);
	expect(counted).toBe(results.at(-1));
	expect(statement.vat.reduce((sum, { gross_cents }) => sum + gross_cents, 0)).toBe(
		statement.entries.reduce((sum, { gross_cents }) => sum + gross_cents, 0)
	);
	return statement;
}

/** Books an online sale (or, negative, a refund) in the middle of a month, as its own functions would. */
async function book(at: string, goods: number, commission: number) {
	const { id, order } = shopOrder;
	const kind = goods > 0 ? 'sale' : 'refund';
	const sides = [
		{ account: 'shop', part: 'goods', vat_bp: 550, amount: -goods },
		{ account: 'shop', part: 'commission', vat_bp: null, amount: commission },
		{ account: 'commission', part: null, vat_bp: null, amount: -commission },
		{ account: 'cash', part: null, vat_bp: null, amount: goods }
	];
	await sql`insert into public.ledger_entries (txn, town_id, order_id, shop_order_id, shop_id, kind, account,
			part, vat_bp, amount_cents, at)
		select ${randomUUID()}, ${open.town.id}, ${order}, ${id}, ${open.shop.id}, ${kind}, s.account, s.part,
			s.vat_bp, s.amount, ${`${at.slice(0, 7)}-15T12:00:00Z`}
		from jsonb_to_recordset(${sql.json(sides)}) s (account text, part text, vat_bp integer, amount integer)`;
}

beforeAll(async () => {
	open = await openStaffedShop(backend);
	const product = await makeProduct(sql, open.shop, { stock: 20, priceCents: 999 });
	const placed = await placeOrder(backend, anOrder(open.town, [{ product, quantity: 2 }]));
	const [row] = await sql<{ id: string; order: string }[]>`
		select p.id, p.order_id as order from public.shop_orders p join public.orders o on o.id = p.order_id
		where o.token = ${placed.token!}`;
	shopOrder = row!;
});

describe('a statement, out of the ledger', () => {
	test('a shop that sold nothing has an empty month, and none on its list', async () => {
		expect(await statementOf(month())).toMatchObject({ entries: [], closing_balance_cents: 0 });
		expect(await listStatements(open.owner, open.shop.id)).toMatchObject({ ok: true, months: [] });
	});

	test('what is collected owes commission; undone, it owes nothing', async () => {
		await open.till.tap('order.collect', shopOrder.id, { how: 'tap' });
		const collected = await statementOf(month());
		expect(collected.totals).toMatchObject({ counter_gross_cents: 1998, commission_cents: 200 });
		expect(collected.closing_balance_cents).toBe(-200);
		expect(collected.entries.map(({ kind }) => kind)).toEqual(['counter_sale']);
		await open.till.tap('order.reopen', shopOrder.id);
		const undone = await statementOf(month());
		expect(undone.closing_balance_cents).toBe(0);
		expect(undone.totals).toMatchObject({ counter_gross_cents: 0, commission_cents: 0 });
		expect(undone.entries.map(({ net_cents }) => net_cents)).toEqual([-200, 200]);
	});

	test('a month that is over has its invoice, one of refunds its credit note', async () => {
		await book(month(-2), 12_000, 1_200);
		await book(month(-1), -9_000, -900);
		for (const ahead of [-2, -1])
			await sql`select public.issue_commission_invoices(${month(ahead)})`;
		const earned = await statementOf(month(-2));
		expect(earned.invoice).toMatchObject({ net_cents: 1000, vat_cents: 200, total_cents: 1200 });
		expect(earned.closing_balance_cents).toBe(10_800);
		const returned = await statementOf(month(-1));
		expect(returned.invoice).toMatchObject({ net_cents: -750, vat_cents: -150, total_cents: -900 });
		expect(returned.opening_balance_cents).toBe(10_800);
		for (const statement of [earned, returned]) {
			expect((await commissionInvoicePdf(statement))!.byteLength).toBeGreaterThan(10_000);
		}
		const list = await listStatements(open.owner, open.shop.id);
		expect(list.ok && list.months.map(({ month }) => month)).toEqual([
			month(),
			month(-1),
			month(-2)
		]);
		expect(list.ok && list.months.map(({ invoice }) => invoice !== null)).toEqual([
			false,
			true,
			true
		]);
	});

	test('nobody reads another shop’s', async () => {
		const stranger = await backend.signIn(`${unique('autre')}@example.org`);
		const refused = { ok: false, refusal: 'not_allowed' };
		expect(await readStatement(stranger, open.shop.id, month())).toEqual(refused);
		expect(await listStatements(stranger, open.shop.id)).toEqual(refused);
		expect(await readDac7(open.owner, open.town.id, 2026)).toEqual(refused);
		expect(await readMyShop(stranger, open.town.id, open.shop.slug)).toBeNull();
	});

	test('the town’s operator reads them all, and the year of its sellers', async () => {
		const email = `${unique('ville')}@example.org`;
		await sql`insert into public.town_staff (town_id, email, role) values (${open.town.id}, ${email}, 'operator')`;
		const operator = await backend.signIn(email);
		expect(await readMyShop(operator, open.town.id, open.shop.slug)).toMatchObject({
			id: open.shop.id
		});
		expect(await readStatement(operator, open.shop.id, month())).toMatchObject({ ok: true });
		const year = Number(month(-2).slice(0, 4));
		const answer = await readDac7(operator, open.town.id, year);
		const [seller] = answer.ok ? answer.sellers : [];
		const sold = seller!.quarters.reduce((sum, { sales }) => sum + sales, 0);
		expect(sold).toBe(1);
	});

	test('an address that is no shop’s finds none', async () => {
		for (const slug of ['', 'x'.repeat(300), "a'--", '../..', open.shop.slug.toUpperCase()]) {
			expect(await readMyShop(open.owner, open.town.id, slug)).toBeNull();
		}
	});
});
