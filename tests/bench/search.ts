/**
 * `npm run bench:search`: search over the API at 10 000 and 100 000 products: one word, several words,
 * a typo, a word that nothing has, a word that one product in ten has.
 */
import { startBackend } from '../world/backend.ts';
import { connect } from '../world/connect.ts';
import { makeShop, makeTown } from '../world/world.ts';
import { percentile, report, round, timed } from './measure.ts';

const nouns = [
	'fromage',
	'bottine',
	'bougie',
	'carnet',
	'chocolat',
	'écharpe',
	'jouet',
	'lampe',
	'miel',
	'nappe'
];
const kinds = [
	'ancien',
	'artisanal',
	'bleu',
	'cendré',
	'doux',
	'épais',
	'fleuri',
	'fumé',
	'grand',
	'léger',
	'noir',
	'petit'
];
const makers = Array.from({ length: 400 }, (_, n) => `Atelier${n.toString(36)}`);

const address = await startBackend();
const backend = connect(address);
const { sql } = backend;
const anon = backend.anon();
const rows: Record<string, unknown>[] = [];

for (const size of [10_000, 100_000]) {
	const town = await makeTown(sql);
	const shops = [];
	for (let n = 0; n < 40; n++) shops.push((await makeShop(sql, town)).id);
	for (let from = 0; from < size; from += 5000) {
		await sql`
			with p as (
				insert into public.products (town_id, shop_id, category_id, slug, title, brand, description)
				select ${town.id}, (${shops}::uuid[])[1 + n % 40], ${town.tradeId}, ${town.slug} || '-' || n,
					initcap((${nouns}::text[])[1 + n % 10]) || ' ' || (${kinds}::text[])[1 + (n / 10) % 12]
						|| ' n° ' || n,
					(${makers}::text[])[1 + (n / 7) % 400], 'Fait main, pièce ' || n || ', dans le Territoire'
				from generate_series(${from}::int, ${from + 4999}::int) n
				returning id, shop_id
			)
			insert into public.variants (product_id, shop_id, price_cents)
			select id, shop_id, 500 + (random() * 5000)::int from p`;
	}
	await sql`analyze public.products`;
	await sql`analyze public.variants`;
	const questions: Record<string, string[]> = {
		'two words and a maker': makers.slice(0, 40).map((maker) => `fromage ${maker}`),
		'a number': Array.from({ length: 40 }, (_, n) => `${n * 37 + 11}`),
		'one typo': ['fromge cendre', 'botine noir', 'chocolt doux', 'lampee fleuri'],
		'no hit': ['xylophone', 'zzzz', 'quantique wok'],
		'a tenth of the town': ['fromage', 'miel', 'lampe'],
		'no words, newest first': ['']
	};
	for (const [question, words] of Object.entries(questions)) {
		const ask = async (n: number) => {
			const q = words[n % words.length]!;
			const { error } = await anon.rpc('search_products', { p_town: town.id, p_query: { q } });
			if (error) throw new Error(error.message);
		};
		await timed(5, ask);
		const taken = await timed(40, ask);
		rows.push({
			products: size,
			question,
			'p50 ms': round(percentile(taken, 50)),
			'p95 ms': round(percentile(taken, 95))
		});
	}
}
const smallest = await timed(40, async () => {
	await anon.rpc('read_town', { p_host: 'x' });
});
rows.push({
	products: '–',
	question: 'the API alone (read_town)',
	'p50 ms': round(percentile(smallest, 50)),
	'p95 ms': round(percentile(smallest, 95))
});
await report('search', rows);
await sql.end();
await address.stop();
