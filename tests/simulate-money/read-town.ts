/** What the town's own tables say when all is over. */
import type { TownSays } from './check-orders.ts';
import type { World } from './world.ts';

export interface LedgerEntry {
	txn: string;
	order_id: string;
	shop_id: string | null;
	kind: string;
	account: string;
	part: 'goods' | 'commission' | 'settlement' | null;
	vat_bp: number | null;
	amount_cents: number;
	at: Date;
}

export async function readTown({ database: { sql } }: World): Promise<TownSays> {
	const refunded = await sql<{ line: string; cents: number }[]>`
		select l.order_line_id as line, sum(l.amount_cents)::integer as cents
		from public.refund_lines l join public.refunds f on f.id = l.refund_id
		where f.state in ('sent', 'succeeded') group by 1`;
	const charges = await sql<{ order: string; charge: string }[]>`
		select order_id as order, charge from public.payments where charge is not null`;
	const states = await sql<
		{ id: string; state: string }[]
	>`select id, state from public.shop_orders`;
	const failed = await sql<{ order: string }[]>`
		select order_id as order from public.refunds where state = 'failed'`;
	return {
		refunded: new Map(refunded.map(({ line, cents }) => [line, cents])),
		charges: new Map(charges.map(({ order, charge }) => [order, charge])),
		states: new Map(states.map(({ id, state }) => [id, state])),
		failed: new Set(failed.map(({ order }) => order))
	};
}

export async function readLedger({ database: { sql } }: World): Promise<LedgerEntry[]> {
	return sql<LedgerEntry[]>`
		select txn, order_id, shop_id, kind, account, part, vat_bp, amount_cents, at
		from public.ledger_entries order by id`;
}
