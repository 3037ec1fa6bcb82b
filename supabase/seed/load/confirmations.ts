import type { Sql } from 'postgres';
import type { DemoProduct } from '../demo.ts';

type SeenShop = { products: readonly Pick<DemoProduct, 'id' | 'confirmedAt'>[] };

/**
 * Dates the demo's confirmations as if the shops had gone on working until this start: a demo begun weeks
 * ago has not emptied its search. What somebody confirmed later on a till stays, products the seed does not
 * know stay, and a start soon after the last one changes nothing.
 * @returns how many products were dated anew.
 */
export async function refreshConfirmations(sql: Sql, shops: readonly SeenShop[]): Promise<number> {
	const seen = shops.flatMap((shop) =>
		shop.products.map(({ id, confirmedAt }) => ({ id, at: confirmedAt.toISOString() }))
	);
	const dated = await sql`
		update public.products p set confirmed_at = s.at
		from jsonb_to_recordset(${sql.json(seen)}::jsonb) s (id uuid, at timestamptz)
		where p.id = s.id and p.confirmed_at < s.at - interval '12 hours'`;
	return dated.count;
}
