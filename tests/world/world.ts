/**
 * Builders for contract tests: the smallest town, shop and product that the schema accepts, each with
 * names of its own so that tests can share one database. They write as the database's owner, the way
 * the seed does; what is under test is always called as a shopper, a member or a stranger.
 */
import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';

let serial = 0;

/** A short name nobody else in this run has, fit for slugs. */
export function unique(prefix: string): string {
	serial += 1;
	return `${prefix}-${process.pid.toString(36)}-${Date.now().toString(36)}-${serial}`;
}

export interface Town {
	id: string;
	slug: string;
	tradeId: string;
	tradeSlug: string;
}

/** A town that delivers to 90000 and 90300, with one group and one trade of its own. */
export async function makeTown(sql: Sql, more: { online?: boolean } = {}): Promise<Town> {
	const slug = unique('ville');
	const [town] = await sql<{ id: string }[]>`
		insert into public.towns (slug, name, hosts, postcodes, online_payment)
		values (${slug}, ${slug}, ${[`${slug}.example`]}, ${['90000', '90300']}, ${more.online ?? false})
		returning id`;
	const [group] = await sql<{ id: string }[]>`
		insert into public.categories (slug, name_fr, name_en) values (${unique('bouche')}, 'Bouche', 'Food')
		returning id`;
	const [trade] = await sql<{ id: string; slug: string }[]>`
		insert into public.categories (slug, name_fr, name_en, parent_id)
		values (${unique('fromagerie')}, 'Fromagerie', 'Cheese', ${group!.id}) returning id, slug`;
	return { id: town!.id, slug, tradeId: trade!.id, tradeSlug: trade!.slug };
}

export interface Shop {
	id: string;
	slug: string;
	town: Town;
}

/** A shop open day and night (so that tests do not depend on the hour), ready to prepare at once. */
export async function makeShop(
	sql: Sql,
	town: Town,
	more: { state?: string; capacity?: number; preparation?: number; hours?: boolean } = {}
): Promise<Shop> {
	const slug = unique('boutique');
	const [shop] = await sql<{ id: string }[]>`
		insert into public.shops (town_id, trade_id, slug, name, street, postcode, city, lat, lng, state,
			slot_capacity, preparation_minutes)
		values (${town.id}, ${town.tradeId}, ${slug}, ${slug}, '1 rue Thiers', '90000', 'Belfort', 47.637, 6.863,
			${more.state ?? 'open'}, ${more.capacity ?? 500}, ${more.preparation ?? 0})
		returning id`;
	if (more.hours ?? true) {
		await sql`insert into public.shop_hours (shop_id, weekday, opens, closes)
			select ${shop!.id}, d, '00:00', '24:00' from generate_series(1, 7) d`;
	}
	return { id: shop!.id, slug, town };
}

export interface Product {
	id: string;
	slug: string;
	variant: string;
	priceCents: number;
	shop: Shop;
}

/** A published product with one variant and `stock` pieces on hand. */
export async function makeProduct(
	sql: Sql,
	shop: Shop,
	more: { title?: string; stock?: number; priceCents?: number; description?: string } = {}
): Promise<Product> {
	const slug = unique('produit');
	const priceCents = more.priceCents ?? 590;
	const [product] = await sql<{ id: string }[]>`
		insert into public.products (town_id, shop_id, category_id, slug, title, description, vat_bp)
		values (${shop.town.id}, ${shop.id}, ${shop.town.tradeId}, ${slug}, ${more.title ?? 'Fromage de chèvre'},
			${more.description ?? ''}, 550)
		returning id`;
	const [variant] = await sql<{ id: string }[]>`
		insert into public.variants (product_id, shop_id, label, price_cents)
		values (${product!.id}, ${shop.id}, '', ${priceCents}) returning id`;
	if ((more.stock ?? 10) > 0) {
		await sql`insert into public.stock_moves (shop_id, variant_id, kind, on_hand_delta)
			values (${shop.id}, ${variant!.id}, 'received', ${more.stock ?? 10})`;
	}
	return { id: product!.id, slug, variant: variant!.id, priceCents, shop };
}

/** Somebody invited to a shop by e-mail; they become a member when they sign in. */
export async function inviteMember(sql: Sql, shop: Shop, email: string, role = 'owner') {
	await sql`insert into public.members (shop_id, email, role) values (${shop.id}, ${email}, ${role})`;
}

/** The next whole hour at least two hours away, as the slots of the shops above begin. */
export function aSlot(hours = 3): string {
	const at = new Date();
	at.setUTCMinutes(0, 0, 0);
	return new Date(at.getTime() + hours * 3_600_000).toISOString();
}

export interface Wish {
	product: Product;
	quantity?: unknown;
	priceCents?: unknown;
	slot?: unknown;
}

/** The input of `place_order` for these wishes, one shop part per shop. */
export function anOrder(town: Town, wishes: Wish[], more: Record<string, unknown> = {}) {
	const shops = [...new Set(wishes.map((wish) => wish.product.shop.id))];
	return {
		id: randomUUID(),
		town: town.id,
		lang: 'fr',
		contact: {
			name: 'Camille R.',
			email: `${unique('camille')}@example.org`,
			phone: '06 39 98 00 00'
		},
		fulfilment: 'collect',
		address: null,
		payment: 'put_aside',
		shops: shops.map((shop) => {
			const here = wishes.filter((wish) => wish.product.shop.id === shop);
			return {
				shop,
				slot: here[0]!.slot ?? aSlot(),
				lines: here.map((wish) => ({
					variant: wish.product.variant,
					quantity: wish.quantity ?? 1,
					price_cents: wish.priceCents ?? wish.product.priceCents
				}))
			};
		}),
		...more
	};
}

/** What is on the shelf of a variant and what the moves add up to: they must always be the same. */
export async function stockOf(sql: Sql, product: Product) {
	const [row] = await sql<
		{ on_hand: number; reserved: number; moved_on_hand: number; moved_reserved: number }[]
	>`
		select v.on_hand, v.reserved, coalesce(sum(m.on_hand_delta), 0)::integer as moved_on_hand,
			coalesce(sum(m.reserved_delta), 0)::integer as moved_reserved
		from public.variants v left join public.stock_moves m on m.variant_id = v.id
		where v.id = ${product.variant} group by v.id`;
	return row!;
}
