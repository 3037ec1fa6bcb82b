import type { TransactionSql } from 'postgres';

/** Books what the past orders of the demo sold at the counter, each when it was handed over. */
export async function bookCounterSales(sql: TransactionSql, townId: string): Promise<void> {
	await sql`
		select private.book_counter_sale(p, 1, p.collected_at)
		from (
			select p.* from public.shop_orders p join public.orders o on o.id = p.order_id
			where o.town_id = ${townId} and p.state = 'collected' and p.payment = 'put_aside'
			order by p.collected_at, p.id
		) p`;
}
