/** What shops are told of their months, and the invoices: the same money once more. */
import { callFunction } from './call.ts';
import type { Sums } from './check-orders.ts';
import type { Finding } from './findings.ts';
import type { LedgerEntry } from './read-town.ts';
import type { ShopOfRun } from './town.ts';
import type { World } from './world.ts';

interface Totals {
	online_gross_cents: number;
	counter_gross_cents: number;
	refunds_cents: number;
	commission_cents: number;
	commission_returned_cents: number;
	transfers_cents: number;
	reversals_cents: number;
}

interface Statement {
	opening_balance_cents: number;
	closing_balance_cents: number;
	totals: Totals;
	vat: { gross_cents: number; net_cents: number; vat_cents: number }[];
	entries: { net_cents: number }[];
	invoice: { number: string; net_cents: number; vat_cents: number; total_cents: number } | null;
}

const month = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Paris',
	year: 'numeric',
	month: '2-digit'
});

export async function checkStatements(
	world: World,
	entries: readonly LedgerEntry[],
	sums: Sums
): Promise<Finding[]> {
	const findings: Finding[] = [];
	const expect = (invariant: string, is: number, must: number) => {
		if (is === must) return;
		findings.push({ guilt: 'off_by_cents', invariant, detail: `${is}, not ${must}` });
	};
	let invoices = 0;
	for (const shop of world.town.shops) {
		const own = entries.filter((one) => one.shop_id === shop.id && one.account === 'shop');
		const months = [...new Set(own.map(({ at }) => month.format(at)))].sort();
		const all = { online: 0, counter: 0, commission: 0 };
		let balance = 0;
		for (const name of months) {
			const there = own.filter(({ at }) => month.format(at) === name);
			const statement = await readStatement(world, shop, `${name}-01`);
			const { totals, vat, invoice } = statement;
			const commission = sumOf(there, ({ part }) => part === 'commission');
			const where = `${shop.name} in ${name}`;
			expect(`${where} opens as the last month closed`, statement.opening_balance_cents, balance);
			balance -= sumOf(there, () => true);
			expect(`${where} closes with its entries`, statement.closing_balance_cents, balance);
			expect(
				`${where} lists its entries`,
				statement.entries.reduce((sum, { net_cents: net }) => sum + net, 0),
				-sumOf(there, () => true)
			);
			expect(
				`${where} has VAT on its goods`,
				vat.reduce((sum, one) => sum + one.net_cents + one.vat_cents, 0),
				-sumOf(there, ({ part }) => part === 'goods')
			);
			all.online += totals.online_gross_cents - totals.refunds_cents;
			all.counter += totals.counter_gross_cents;
			all.commission += totals.commission_cents - totals.commission_returned_cents;
			const moved = totals.transfers_cents - totals.reversals_cents;
			const isMove = ({ kind }: LedgerEntry) => kind === 'transfer' || kind === 'reversal';
			expect(`${where} says what was sent`, moved, sumOf(there, isMove));
			const isOver = name < month.format(world.clock.date());
			expect(`${where} is invoiced`, invoice?.total_cents ?? 0, isOver ? commission : 0);
			if (invoice) invoices += 1;
		}
		expect(`${shop.name} sold online`, all.online, sums.online.get(shop.id) ?? 0);
		expect(`${shop.name} sold at its counter`, all.counter, sums.counter.get(shop.id) ?? 0);
		expect(`${shop.name} paid commission`, all.commission, sums.commissions.get(shop.id) ?? 0);
	}
	const numbers = await world.database.sql<{ number: number }[]>`
		select number from public.commission_invoices order by number`;
	expect('every invoice belongs to a statement', invoices, numbers.length);
	numbers.forEach(({ number }, at) => expect('invoices are numbered without gaps', number, at + 1));
	return findings;
}

async function readStatement(
	{ database, clock, town }: World,
	shop: ShopOfRun,
	first: string
): Promise<Statement> {
	const args = { p_shop: shop.id, p_month: first };
	const call = { name: 'read_statement', args, as: { person: town.person.id } };
	return ((await callFunction(database, call, clock.now)) as { statement: Statement }).statement;
}

function sumOf(entries: readonly LedgerEntry[], which: (entry: LedgerEntry) => boolean): number {
	return entries.filter(which).reduce((sum, { amount_cents: cents }) => sum + cents, 0);
}
