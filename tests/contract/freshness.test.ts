import { beforeAll, describe, expect, test } from 'vitest';
import { useBackend } from '../world/use-backend.ts';
import {
	makeProduct,
	makeShop,
	makeTown,
	unique,
	type Product,
	type Shop,
	type Town
} from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let town: Town;
let shop: Shop;

beforeAll(async () => {
	town = await makeTown(sql);
	shop = await makeShop(sql, town);
	await sql`update public.categories set sure_days = 4 where id = ${town.tradeId}`;
});

/** A product somebody in the shop saw so many days ago; it came into the shop long before. */
async function seen(title: string, days: number, more: { stock?: number } = {}): Promise<Product> {
	const product = await makeProduct(sql, shop, { title, ...more });
	await sql`update public.products
		set confirmed_at = now() - make_interval(secs => ${days * 86_400}), published_at = now() - interval '200 days'
		where id = ${product.id}`;
	return product;
}

interface Card {
	id: string;
	title: string;
	confirmed_at: string | null;
	sure_until: string | null;
	shown_until: string;
	untitled: { name_fr: string } | null;
}
async function ask<T>(name: string, args: Record<string, unknown>): Promise<T> {
	const { data, error } = await backend.anon().rpc(name, { p_town: town.id, ...args });
	expect(error).toBeNull();
	return data as T;
}
const search = async (query: Record<string, unknown>) =>
	(await ask<{ items: Card[] }>('search_products', { p_query: query })).items;
const ids = (cards: Card[]) => cards.map((card) => card.id);
const ahead = (at: string | null) => (Date.parse(at!) - Date.now()) / 86_400_000;

describe('confidence fades by trade', () => {
	test('sure for the days of its trade, shown for three times as long', async () => {
		const product = await seen('Tomme fraîche', 1);
		const [card] = await search({ q: 'tomme' });
		expect(card!.id).toBe(product.id);
		expect(ahead(card!.sure_until)).toBeCloseTo(3, 2);
		expect(ahead(card!.shown_until)).toBeCloseTo(11, 2);
	});

	test('another trade, another pace', async () => {
		const product = await seen('Bague en argent', 20);
		const [slow] = await sql<{ id: string }[]>`
			insert into public.categories (slug, name_fr, name_en, parent_id, sure_days)
			select ${unique('bijouterie')}, 'Bijouterie', 'Jewellery', parent_id, 90
			from public.categories where id = ${town.tradeId} returning id`;
		expect(ids(await search({ q: 'bague' }))).toEqual([]);
		await sql`update public.products set category_id = ${slow!.id} where id = ${product.id}`;
		const [card] = await search({ q: 'bague' });
		expect(ahead(card!.sure_until)).toBeCloseTo(70, 2);
	});

	test('what was confirmed comes before what is to be confirmed, then what is gone', async () => {
		const gone = await seen('Cancoillotte nature', 0.1, { stock: 0 });
		const unsure = await seen('Cancoillotte nature', 6);
		const sure = await seen('Cancoillotte nature, petit pot de la ferme', 2);
		expect(ids(await search({ q: 'cancoillotte nature' }))).toEqual([sure.id, unsure.id, gone.id]);
	});

	test('after three times as long it leaves search, home and its trade, and stays in its shop', async () => {
		const old = await seen('Munster oublié', 12.01);
		const still = await seen('Munster affiné', 11.9);
		expect(ids(await search({ q: 'munster' }))).toEqual([still.id]);
		const inTrade = ids(await search({ trade: town.tradeSlug }));
		expect(inTrade).toContain(still.id);
		expect(inTrade).not.toContain(old.id);
		await sql`update public.products set published_at = now() where id in (${old.id}, ${still.id})`;
		const { arrivals } = await ask<{ arrivals: Card[] }>('read_home', {});
		expect(ids(arrivals)).toContain(still.id);
		expect(ids(arrivals)).not.toContain(old.id);

		expect(ids(await search({ shop: shop.slug, q: 'munster' })).sort()).toEqual(
			[old.id, still.id].sort()
		);
		const window = await ask<{ products: Card[] }>('read_shop', { p_slug: shop.slug });
		expect(ids(window.products)).toContain(old.id);
		const sheet = await ask<{ product: Card }>('read_product', { p_slug: old.slug });
		expect(ahead(sheet.product.shown_until)).toBeLessThan(0);
		const { lines } = await ask<{ lines: Card[] }>('read_basket', { p_variants: [old.variant] });
		expect(ahead(lines[0]!.shown_until)).toBeLessThan(0);
	});

	test('a trade counts what its list shows', async () => {
		const count = async () => {
			const groups = await ask<{ trades: { slug: string; products: number }[] }[]>(
				'list_trades',
				{}
			);
			return groups.flatMap((group) => group.trades).find(({ slug }) => slug === town.tradeSlug)!
				.products;
		};
		const before = await count();
		const product = await seen('Brie', 1);
		expect(await count()).toBe(before + 1);
		await sql`update public.products set confirmed_at = now() - interval '13 days' where id = ${product.id}`;
		expect(await count()).toBe(before);
	});

	test('a confirmation brings it back', async () => {
		const product = await seen('Raclette fumée', 40);
		expect(ids(await search({ q: 'raclette' }))).toEqual([]);
		await sql`select private.confirm_stock(${shop.id}, ${[product.id]}, now())`;
		const [card] = await search({ q: 'raclette' });
		expect(ahead(card!.sure_until)).toBeCloseTo(4, 2);
	});

	test('never confirmed: never sure, and found for a while from the day it came', async () => {
		const fresh = await makeProduct(sql, shop, { title: 'Bleu inconnu' });
		const [card] = await search({ q: 'bleu inconnu' });
		expect(card).toMatchObject({ id: fresh.id, confirmed_at: null, sure_until: null });
		await sql`update public.products set published_at = now() - interval '13 days' where id = ${fresh.id}`;
		expect(ids(await search({ q: 'bleu inconnu' }))).toEqual([]);
	});
});

describe('what a product says of itself', () => {
	test('facts as written; without a name, its trade stands for it', async () => {
		const product = await makeProduct(sql, shop, { title: 'Fromagerie' });
		await sql`update public.products set titled = false, facts = ${sql.json({ allergens: 'Lait', origin: 'Jura' })}
			where id = ${product.id}`;
		const sheet = await ask<{ product: Card & { facts: unknown } }>('read_product', {
			p_slug: product.slug
		});
		expect(sheet.product).toMatchObject({
			facts: { allergens: 'Lait', origin: 'Jura' },
			untitled: { name_fr: 'Fromagerie' }
		});
		const listed = await ask<{ slug: string }[]>('list_sitemap', { p_kind: 'products' });
		expect(listed.map(({ slug }) => slug)).not.toContain(product.slug);
	});
});

test('lists and search are answered by their indexes, whatever fades', async () => {
	const big = await makeTown(sql);
	const many = await makeShop(sql, big);
	await sql`
		insert into public.products (town_id, shop_id, category_id, slug, title, published_at, confirmed_at)
		select ${big.id}, ${many.id}, ${big.tradeId}, ${many.slug} || '-' || n,
			case when n % 50 = 0 then 'Fondue' else 'Miel' end || ' ' || n,
			now() - make_interval(mins => n), now() - make_interval(days => n % 60)
		from generate_series(1, 3000) n`;
	await sql`vacuum analyze public.products`;
	const plan = async (where: string, order: string) => {
		const rows = await sql.begin(async (tx) => {
			// A table of a test is read at one glance; what is asked is whether the index could answer.
			await tx`set local enable_seqscan = off`;
			return tx.unsafe<Record<string, string>[]>(`explain (costs off)
				select p.id from public.products p
				where p.town_id = '${big.id}' and p.is_visible and p.shown_until > now() ${where} ${order}`);
		});
		return rows.map((row) => Object.values(row)[0]).join('\n');
	};
	const newest = 'order by p.published_at desc, p.id desc limit 25';
	const list = await plan('', newest);
	expect(list).toMatch(/products_newest/);
	expect(list).toMatch(/Index Cond: .*shown_until/);
	const trade = await plan(`and p.category_id = '${big.tradeId}'`, newest);
	expect(trade).toMatch(/Index Cond: .*shown_until/);
	const words = await plan(
		"and p.search @@ to_tsquery('public.french_folded', 'fondue:*')",
		'limit 2000'
	);
	expect(words).toMatch(/products_search/);
});
