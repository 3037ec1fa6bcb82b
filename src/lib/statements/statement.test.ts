import { describe, expect, it } from 'vitest';
import { lastTransfer, paidOut, settlementOf, statementSchema } from './statement.ts';
import { sampleStatement } from './statement-sample.ts';
import { accountLines, salesLines } from './statement-sums.ts';

const invoice = { number: 'B-1', net_cents: 1000, vat_bp: 2000, vat_cents: 200, total_cents: 1200 };
const credit = { ...invoice, net_cents: -1000, vat_cents: -200, total_cents: -1200 };

describe('the shape of a statement', () => {
	it('takes the sample, one whose month runs, and an operator nobody described', () => {
		expect(statementSchema.parse(sampleStatement())).toEqual(sampleStatement());
		const running = sampleStatement({ invoice: null, issued_at: null });
		expect(statementSchema.safeParse(running).success).toBe(true);
		const bare = { ...sampleStatement(), town: { id: 't', name: 'Belfort', operator: {} } };
		expect(statementSchema.parse(bare).town.operator.legal_name).toBe('');
	});

	it.each([
		['an invoice that does not add up', { invoice: { ...invoice, total_cents: 1201 } }],
		['half a cent', { closing_balance_cents: 0.5 }],
		['a month that is none', { month: '2026-13-01' }]
	])('refuses %s', (_, changes) => {
		expect(statementSchema.safeParse(sampleStatement(changes)).success).toBe(false);
	});
});

describe('what was paid out', () => {
	it('is transfers less what was taken back, and when the last came', () => {
		expect(paidOut(sampleStatement())).toBe(9_000);
		expect(lastTransfer(sampleStatement())?.id).toBe(2);
		expect(lastTransfer({ entries: [] })).toBeNull();
	});
});

describe('how much of an invoice is settled', () => {
	it.each([
		['all of it when the town owes the shop', invoice, 500, 1200, 0],
		['all of it when nobody owes anything', invoice, 0, 1200, 0],
		['but for what the shop owes', invoice, -200, 1000, 200],
		['nothing when the shop owes more than it', invoice, -5000, 0, 1200],
		['a credit note, all paid out', credit, 0, 1200, 0],
		['a credit note the town still owes', credit, 1, 1199, 1],
		['a credit note set against an older debt', credit, -700, 1200, 0],
		['one cent', { ...invoice, net_cents: 1, vat_cents: 0, total_cents: 1 }, -1, 0, 1]
	])('%s', (_, of, balance, settled_cents, due_cents) => {
		expect(settlementOf(of, balance)).toEqual({ settled_cents, due_cents });
	});
});

describe('sums that are written down', () => {
	it('add up to their results', () => {
		const sales = salesLines(sampleStatement());
		expect(sales.at(-1)).toEqual({ key: 'sold', cents: 12_000, result: true });
		expect(sum(sales.slice(0, -1))).toBe(12_000);
	});

	it('lead from one balance to the next, as the entries do', () => {
		const lines = accountLines(
			sampleStatement({ opening_balance_cents: 300, closing_balance_cents: 100 })
		);
		const at = lines.findIndex(({ key }) => key === 'net');
		expect(lines[0]).toEqual({ key: 'opening', cents: 300, result: false });
		expect(sum(lines.slice(1, at))).toBe(10_800);
		expect(300 + sum(lines.slice(at, -1))).toBe(100);
		expect(lines.at(-1)).toEqual({ key: 'owed_to_shop', cents: 100, result: true });
		const { entries, closing_balance_cents } = sampleStatement();
		expect(entries.reduce((total, { net_cents }) => total + net_cents, 0)).toBe(
			closing_balance_cents
		);
	});

	it('have no minus before nothing', () => {
		const { totals } = sampleStatement();
		const none = sampleStatement({ totals: { ...totals, refunds_cents: 0, transfers_cents: 0 } });
		const lines = [...salesLines(none), ...accountLines(none)];
		expect(lines.some(({ cents }) => Object.is(cents, -0))).toBe(false);
	});

	it('name who owes whom', () => {
		const last = (cents: number) =>
			accountLines(sampleStatement({ closing_balance_cents: cents })).at(-1)?.key;
		expect([last(1), last(0), last(-1)]).toEqual(['owed_to_shop', 'even', 'owed_by_shop']);
	});

	it('are short for a month of nothing', () => {
		const { totals } = sampleStatement();
		const nothing = Object.fromEntries(Object.keys(totals).map((key) => [key, 0])) as typeof totals;
		const month = sampleStatement({ totals: nothing, closing_balance_cents: 0 });
		expect(accountLines(month).map(({ key }) => key)).toEqual(['net', 'even']);
	});
});

function sum(lines: { cents: number }[]): number {
	return lines.reduce((total, { cents }) => total + cents, 0);
}
