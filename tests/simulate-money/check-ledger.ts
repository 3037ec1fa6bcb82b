/** The ledger: balanced, and the same as the provider's books account by account. */
import { balanceOf } from './books.ts';
import type { Sums } from './check-orders.ts';
import type { Finding } from './findings.ts';
import type { LedgerEntry } from './read-town.ts';
import type { World } from './world.ts';

export function checkLedger(
	{ fake, town }: World,
	entries: readonly LedgerEntry[],
	sums: Sums
): Finding[] {
	const findings: Finding[] = [];
	const expect = (invariant: string, is: number, must: number) => {
		if (is === must) return;
		findings.push({ guilt: 'off_by_cents', invariant, detail: `${is}, not ${must}` });
	};
	for (const key of ['txn', 'order_id'] as const) {
		for (const [id, sum] of sumsBy(entries, key))
			expect(`each ${key} sums to zero (${id})`, sum, 0);
	}
	const of = (account: string) => sumOf(entries.filter((entry) => entry.account === account));
	expect('the ledger has the cash the provider has', of('cash'), balanceOf(fake.state, null));
	expect('commission is what was kept of sales', -of('commission'), sums.commission);
	expect('delivery is what was kept of it', -of('delivery'), sums.delivery);
	expect('money from nowhere went back', of('stray'), 0);
	expect('disputes are what banks took for good', of('dispute'), sums.lost);
	for (const { id, account, name } of town.shops) {
		const own = entries.filter(({ shop_id }) => shop_id === id);
		const sent = sumOf(own.filter(({ account: one, kind }) => one === 'cash' && MOVES.has(kind)));
		expect(`${name} has what was sent to it`, -sent, account ? balanceOf(fake.state, account) : 0);
		const settled = sumOf(own.filter(({ part, kind }) => part === 'settlement' && MOVES.has(kind)));
		expect(`${name} is settled by what was sent`, settled, -sent);
	}
	return findings;
}

const MOVES = new Set(['transfer', 'reversal']);

function sumOf(entries: readonly LedgerEntry[]): number {
	return entries.reduce((sum, { amount_cents: cents }) => sum + cents, 0);
}

function sumsBy(entries: readonly LedgerEntry[], key: 'txn' | 'order_id'): Map<string, number> {
	const sums = new Map<string, number>();
	for (const entry of entries) {
		sums.set(entry[key], (sums.get(entry[key]) ?? 0) + entry.amount_cents);
	}
	return sums;
}
