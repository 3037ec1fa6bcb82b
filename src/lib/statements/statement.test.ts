import { describe, expect, it } from 'vitest';
import { lastTransfer, paidOut, settlementOf, statementSchema } from './statement.ts';
import { sampleStatement } from './statement-sample.ts';
import { accountLines, salesLines } from './statement-sums.ts';

const invoice = { number: 'B-1', net_cents: 1000, vat_bp: 2000, vat_cents: 200, total_cents: 1200 };
const credit = { ...invoice, net_cents: -1000, vat_cents: -200, total_cents: -1200 };

describe('the shape of a statement', () => {
	it('takes the sample, and one whose month runs', () => {
		expect(statementSchema.parse(sampleStatement())).toEqual(sampleStatement());
		const running = sampleStatement({ invoice: null, issued_at: null });
		expect(statementSchema.safeParse(running).success).toBe(true);
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

	it('lead from one balance to the next', () => {
		const lines = accountLines(sampleStatement());
		const net = lines.findIndex(({ key }) => key === 'net');
		const [opening = 0] = lines.filter(({ key }) => key === 'opening').map(({ cents }) => cents);
		expect(opening + sum(lines.filter(({ key }, i) => i < net && key !== 'opening'))).toBe(8_800);
		expect(opening + sum(lines.slice(net, -1))).toBe(lines.at(-1)?.cents);
		expect(lines.at(-1)).toEqual({ key: 'owed_by_shop', cents: -200, result: true });
	});

	it('say a dispute as what is left over', () => {
		const { totals } = sampleStatement();
		const disputed = sampleStatement({ totals: { ...totals, net_cents: totals.net_cents - 450 } });
		expect(accountLines(disputed)).toContainEqual({ key: 'other', cents: -450, result: false });
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
