import type { Statement } from './statement.ts';

export type SalesKey = 'online' | 'counter' | 'refunds' | 'sold';
export type AccountKey =
	| 'opening'
	| 'online'
	| 'refunds'
	| 'commission'
	| 'returned'
	| 'counter'
	| 'net'
	| 'taken'
	| 'transfers'
	| 'reversals'
	| 'settled'
	| 'owed_to_shop'
	| 'owed_by_shop'
	| 'even';

/** One line of a sum that is written down: its sign is how it counts. `result` adds up what is above. */
export type SumLine<Key> = { key: Key; cents: number; result: boolean };

type Sums = Pick<Statement, 'totals' | 'opening_balance_cents' | 'closing_balance_cents'>;

// Written `0 - x`: a plain minus makes −0 of nothing, and that is shown with its sign.

/** What shoppers bought, wherever they paid. */
export function salesLines({ totals }: Pick<Statement, 'totals'>): SumLine<SalesKey>[] {
	const { online_gross_cents, counter_gross_cents, refunds_cents } = totals;
	return [
		{ key: 'online', cents: online_gross_cents, result: false },
		{ key: 'counter', cents: counter_gross_cents, result: false },
		{ key: 'refunds', cents: 0 - refunds_cents, result: false },
		{ key: 'sold', cents: soldCents(totals), result: true }
	];
}

/** Sales less refunds. */
export function soldCents(totals: Statement['totals']): number {
	return totals.online_gross_cents + totals.counter_gross_cents - totals.refunds_cents;
}

/** Commission earned less commission given back. */
export function commissionCents(totals: Statement['totals']): number {
	return totals.commission_cents - totals.commission_returned_cents;
}

/** From the balance at the start of the month to the one at its end. Lines of nothing are left out. */
export function accountLines(statement: Sums): SumLine<AccountKey>[] {
	const { totals, opening_balance_cents, closing_balance_cents } = statement;
	const lines: SumLine<AccountKey>[] = [
		{ key: 'opening', cents: opening_balance_cents, result: false },
		{ key: 'online', cents: totals.online_gross_cents, result: false },
		{ key: 'counter', cents: totals.counter_gross_cents, result: false },
		{ key: 'refunds', cents: 0 - totals.refunds_cents, result: false },
		{ key: 'commission', cents: 0 - totals.commission_cents, result: false },
		{ key: 'returned', cents: totals.commission_returned_cents, result: false },
		{ key: 'net', cents: totals.net_cents, result: true },
		{ key: 'taken', cents: 0 - totals.counter_gross_cents, result: false },
		{ key: 'transfers', cents: 0 - totals.transfers_cents, result: false },
		{ key: 'reversals', cents: totals.reversals_cents, result: false },
		{ key: 'settled', cents: totals.settled_cents, result: false },
		{ key: balanceKey(closing_balance_cents), cents: closing_balance_cents, result: true }
	];
	return lines.filter(({ cents, result }) => result || cents !== 0);
}

function balanceKey(cents: number): 'owed_to_shop' | 'owed_by_shop' | 'even' {
	if (cents > 0) return 'owed_to_shop';
	return cents < 0 ? 'owed_by_shop' : 'even';
}
