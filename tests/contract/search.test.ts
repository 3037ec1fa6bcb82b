import { beforeAll, describe, expect, test } from 'vitest';
import { useBackend } from '../world/use-backend.ts';
import { makeProduct, makeShop, makeTown, type Shop, type Town } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let town: Town;
let shop: Shop;

beforeAll(async () => {
	town = await makeTown(sql);
	shop = await makeShop(sql, town);
	await makeProduct(sql, shop, { title: 'Fromage de chèvre', priceCents: 590 });
	await makeProduct(sql, shop, {
		title: 'Bûche cendrée',
		description: 'Un fromage de chèvre affiné',
		priceCents: 800
	});
	await makeProduct(sql, shop, { title: 'Chèvre en bois', stock: 0, priceCents: 1500 });
	await makeProduct(sql, shop, { title: 'Bottines en cuir noir', priceCents: 12900 });
});

interface Found {
	items: { title: string; id: string; price_cents: number }[];
	next: string | null;
	total: number;
	corrected: boolean;
}
async function search(query: Record<string, unknown>, where = town.id): Promise<Found> {
	const { data, error } = await backend
		.anon()
		.rpc('search_products', { p_town: where, p_query: query });
	expect(error).toBeNull();
	return data as Found;
}
const titles = (found: Found) => found.items.map((item) => item.title);

describe('words', () => {
	test('accents, capitals and plurals do not matter; what is there comes before what is gone', async () => {
		for (const q of ['chevre', 'CHÈVRES', 'chèvre']) {
			expect(titles(await search({ q }))).toEqual([
				'Fromage de chèvre',
				'Bûche cendrée',
				'Chèvre en bois'
			]);
		}
	});
	test('the beginning of a word is enough, all words count', async () => {
		expect(titles(await search({ q: 'bott' }))).toEqual(['Bottines en cuir noir']);
		expect(titles(await search({ q: 'fromage cendree' }))).toEqual(['Bûche cendrée']);
		expect(titles(await search({ q: 'bois cendree' }))).toEqual([]);
	});
	test('a whole word comes before the beginning of another', async () => {
		const dairy = await makeTown(sql);
		const there = await makeShop(sql, dairy);
		for (const title of ['Fondue comtoise', 'Comté 24 mois', 'Mélange comtois']) {
			await makeProduct(sql, there, { title });
		}
		expect(titles(await search({ q: 'comte' }, dairy.id))[0]).toBe('Comté 24 mois');
	});
	test('one typo is forgiven and said', async () => {
		for (const q of ['fromge', 'botines', 'chevrre']) {
			const found = await search({ q });
			expect(found.items.length, q).toBeGreaterThan(0);
			expect(found.corrected, q).toBe(true);
		}
	});
	test('signs, stop words, SQL, very long and empty questions answer, never fail', async () => {
		for (const q of [
			'',
			' ',
			'!!!',
			'le',
			"'; drop table products; --",
			'<b>',
			'x'.repeat(5000),
			'🧀',
			'a & b | !c:*',
			'\\'
		]) {
			expect((await search({ q })).items).toBeInstanceOf(Array);
		}
		expect(titles(await search({ q: 'zzzzqqqq' }))).toEqual([]);
	});
	test('another town is another world', async () => {
		expect(titles(await search({ q: 'chevre' }, (await makeTown(sql)).id))).toEqual([]);
	});
});

describe('filters', () => {
	test('price, shop, trade, open now', async () => {
		expect(titles(await search({ max_cents: 800 })).sort()).toEqual([
			'Bûche cendrée',
			'Fromage de chèvre'
		]);
		expect(titles(await search({ min_cents: 10_000 }))).toEqual(['Bottines en cuir noir']);
		expect((await search({ shop: shop.slug })).total).toBe(4);
		expect((await search({ shop: 'nobody' })).total).toBe(0);
		expect((await search({ trade: town.tradeSlug })).total).toBe(4);
		expect((await search({ trade: 'nothing' })).total).toBe(0);
		expect((await search({ open: true })).total).toBe(4);
		await sql`update public.shops set state = 'paused' where id = ${shop.id}`;
		expect((await search({ open: true })).total).toBe(0);
		expect((await search({})).total, 'paused shops stay in the window').toBe(4);
		await sql`update public.shops set state = 'closed' where id = ${shop.id}`;
		expect((await search({})).total, 'closed shops do not').toBe(0);
		await sql`update public.shops set state = 'open' where id = ${shop.id}`;
	});
});

describe('pages', () => {
	test('by keyset: every product once, with words and without, ties and all', async () => {
		const big = await makeTown(sql);
		const many = await makeShop(sql, big);
		await sql`with p as (
			insert into public.products (town_id, shop_id, category_id, slug, title, published_at, confirmed_at)
			select ${big.id}, ${many.id}, ${big.tradeId}, ${many.slug} || '-' || n, 'Miel de sapin', '2026-11-01', now()
			from generate_series(1, 107) n returning id, shop_id)
			insert into public.variants (product_id, shop_id, price_cents) select id, shop_id, 750 from p`;
		for (const q of ['', 'miel']) {
			const seen: string[] = [];
			let after: string | null = null;
			do {
				const page: Found = await search({ q, after, limit: 20 }, big.id);
				seen.push(...page.items.map((item) => item.id));
				after = page.next;
			} while (after);
			expect(seen).toHaveLength(107);
			expect(new Set(seen).size).toBe(107);
		}
	});
	test('a cursor edited by hand starts the list again', async () => {
		for (const after of ['x', '1~2', '~', "1e999~'--"]) {
			expect((await search({ after })).items.length).toBe(4);
		}
	});
});
