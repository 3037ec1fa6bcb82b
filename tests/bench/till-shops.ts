/** Shops as large as a till may have to carry, written in batches, as an import would. */
import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';

export interface LargeShop {
	id: string;
	slug: string;
	variants: string[];
}

/** As many rows as one transaction writes: a page of the till never cuts inside a revision. */
const BATCH = 500;

/** `email` becomes its owner at the first sign-in. The first twenty orders are new, the rest are over. */
export async function makeLargeShop(
	sql: Sql,
	{ email, products, orders }: { email: string; products: number; orders: number }
): Promise<LargeShop> {
	const slug = `banc-${randomUUID().slice(0, 8)}`;
	const [shop] = await sql<{ id: string; town_id: string; trade_id: string }[]>`
		insert into shops (town_id, trade_id, slug, name, street, postcode, city, lat, lng, state)
		select town_id, trade_id, ${slug}, ${slug}, street, postcode, city, lat, lng, 'open'
		from shops where state = 'open' order by slug limit 1
		returning id, town_id, trade_id`;
	await sql`insert into members (shop_id, email, role) values (${shop!.id}, ${email}, 'owner')`;
	for (let from = 0; from < products; from += BATCH) {
		const to = Math.min(products, from + BATCH);
		await sql.begin(async (tx) => {
			await tx`
				insert into products (town_id, shop_id, category_id, slug, title)
				select ${shop!.town_id}, ${shop!.id}, ${shop!.trade_id}, ${slug} || '-' || n,
					'Article ' || n || ' du banc d’essai'
				from generate_series(${from + 1}::integer, ${to}::integer) n`;
			await tx`
				insert into variants (product_id, shop_id, price_cents)
				select p.id, p.shop_id, 590 from products p
				where p.shop_id = ${shop!.id}
					and not exists (select from variants v where v.product_id = p.id)`;
		});
	}
	const found = await sql<{ id: string }[]>`
		select id from variants where shop_id = ${shop!.id} limit 400`;
	const variants = found.map(({ id }) => id);
	await sql`
		insert into stock_moves (shop_id, variant_id, kind, on_hand_delta)
		select ${shop!.id}, v, 'received', 1000 from unnest(${variants}::uuid[]) v`;
	for (let from = 0; from < orders; from += BATCH) {
		await insertOrders(sql, shop!, variants[0]!, from, Math.min(orders, from + BATCH));
	}
	return { id: shop!.id, slug, variants };
}

async function insertOrders(
	sql: Sql,
	shop: { id: string; town_id: string },
	variant: string,
	from: number,
	to: number
) {
	await sql.begin(async (tx) => {
		const ids = Array.from({ length: to - from }, () => randomUUID());
		await tx`
			insert into orders (id, town_id, payload_hash, lang, contact_name, contact_email, fulfilment,
				payment, items_cents)
			select i, ${shop.town_id}, '\\x00', 'fr', 'Camille Banc', 'banc.client@example.org', 'collect',
				'put_aside', 590
			from unnest(${ids}::uuid[]) i`;
		await tx`
			insert into shop_orders (order_id, shop_id, state, code, slot_starts_at, slot_ends_at, items_cents)
			select i.id, ${shop.id}, case when ${from} + i.n <= 20 then 'new' else 'collected' end,
				private.new_pickup_code(${shop.id}), now() + interval '3 hours', now() + interval '4 hours', 590
			from unnest(${ids}::uuid[]) with ordinality i (id, n)`;
		await tx`
			insert into order_lines (shop_order_id, shop_id, product_id, variant_id, title, label,
				unit_price_cents, quantity, vat_bp, commission_bp, commission_cents)
			select o.id, o.shop_id, v.product_id, v.id, 'Article du banc', '', 590, 1, 550, 1000, 59
			from shop_orders o join variants v on v.id = ${variant}
			where o.order_id = any (${ids}::uuid[])`;
	});
}
