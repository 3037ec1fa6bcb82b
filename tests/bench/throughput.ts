/**
 * `npm run bench:throughput`: product pages and orders per second. Pages: from the page cache, and with
 * every request made to ask the database. Orders: the SQL function alone, through the API, and through
 * the checkout form, spread over many products and all on one. Read the ratios.
 */
import autocannon from 'autocannon';
import postgres from 'postgres';
import { anOrder, makeProduct, makeShop, type Product, type Town } from '../world/world.ts';
import { openBenchTown } from './bench-town.ts';
import { percentile, rate, report, round } from './measure.ts';

const bench = await openBenchTown();
const { sql, url } = bench;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 6);

// --- pages -------------------------------------------------------------------------------------
const slugs = (
	await sql<{ slug: string }[]>`select slug from public.products where is_visible`
).map((row) => row.slug);

async function pagesPerSecond(paths: string[]): Promise<number> {
	const result = await autocannon({
		url,
		connections: 16,
		duration: seconds,
		workers: 1,
		headers: { 'accept-encoding': 'br' },
		requests: paths.map((path) => ({ method: 'GET', path }))
	});
	if (result.non2xx > 0 || result.errors > 0)
		throw new Error(`${result.non2xx} bad answers, ${result.errors} errors`);
	return result.requests.average;
}
const one = [`/produit/${slugs[0]}`];
const cached: number[] = [];
const uncached: number[] = [];
const bare: number[] = [];
for (let n = 0; n < rounds; n++) {
	cached.push(await pagesPerSecond(one));
	// Words that nobody asked before: read, render and compress, no cache has the answer.
	const fresh = Array.from({ length: 4000 }, (_, k) => `/recherche?q=fromage+${n}x${k}`);
	uncached.push(await pagesPerSecond(fresh));
	bare.push(await pagesPerSecond(['/robots.txt']));
}
const page = percentile(cached, 50);
await report('pages-per-second', [
	{
		what: 'product page, one address (page cache)',
		'per second': round(page),
		min: round(Math.min(...cached)),
		max: round(Math.max(...cached))
	},
	{
		what: 'search pages, every request with new words (no cache)',
		'per second': round(percentile(uncached, 50)),
		min: round(Math.min(...uncached)),
		max: round(Math.max(...uncached))
	},
	{
		what: 'robots.txt through the same server',
		'per second': round(percentile(bare, 50)),
		min: round(Math.min(...bare)),
		max: round(Math.max(...bare))
	},
	{ what: 'ratio cached page / robots.txt', 'per second': round(page / percentile(bare, 50), 2) }
]);

// --- orders ------------------------------------------------------------------------------------
const [found] = await sql<{ id: string; slug: string; trade: string; trade_slug: string }[]>`
	select t.id, t.slug, c.id as trade, c.slug as trade_slug from public.towns t,
		lateral (select * from public.categories c where c.parent_id is not null limit 1) c`;
const town: Town = {
	id: found!.id,
	slug: found!.slug,
	tradeId: found!.trade,
	tradeSlug: found!.trade_slug
};
const products: Product[] = [];
for (let n = 0; n < 20; n++) {
	const shop = await makeShop(sql, town);
	for (let m = 0; m < 5; m++) products.push(await makeProduct(sql, shop, { stock: 1_000_000 }));
}
let turn = 0;
/** Slots spread over five days, so that none fills up. */
const slot = () => {
	turn += 1;
	const hour = Math.ceil(Date.now() / 3_600_000) * 3_600_000;
	return new Date(hour + (1 + (turn % 120)) * 3_600_000).toISOString();
};
const spread = () => anOrder(town, [{ product: products[turn % products.length]!, slot: slot() }]);
const hot = () => anOrder(town, [{ product: products[0]!, slot: slot() }]);

const pool = postgres(bench.databaseUrl, { max: 8, onnotice: () => {} });
const placeSql = async (order: object) => {
	const [row] = await pool<{ answer: { ok: boolean; refusal?: string } }[]>`
		select public.place_order(${pool.json(order as never)}) as answer`;
	if (!row!.answer.ok) throw new Error(`refused: ${row!.answer.refusal}`);
};
const key = bench.publishableKey;
const placeApi = async (order: object) => {
	const response = await fetch(`${url}/rest/v1/rpc/place_order`, {
		method: 'POST',
		headers: { apikey: key, 'content-type': 'application/json' },
		body: JSON.stringify({ p_order: order })
	});
	const answer = (await response.json()) as { ok: boolean; refusal?: string };
	if (!answer.ok) throw new Error(`refused: ${answer.refusal}`);
};
const figures: Record<string, number[]> = {};
const note = (name: string, value: number) => (figures[name] ??= []).push(value);
for (let n = 0; n < rounds; n++) {
	note('SQL function, 1 client', await rate(1, seconds / 2, () => placeSql(spread())));
	note('SQL function, 8 clients', await rate(8, seconds / 2, () => placeSql(spread())));
	note('SQL function, 8 clients, one product', await rate(8, seconds / 2, () => placeSql(hot())));
	note('over HTTP, 1 client', await rate(1, seconds / 2, () => placeApi(spread())));
	note('over HTTP, 8 clients', await rate(8, seconds / 2, () => placeApi(spread())));
	note('over HTTP, 8 clients, one product', await rate(8, seconds / 2, () => placeApi(hot())));
}
await report(
	'orders-per-second',
	Object.entries(figures).map(([what, values]) => ({
		what,
		'per second': round(percentile(values, 50)),
		min: round(Math.min(...values)),
		max: round(Math.max(...values))
	}))
);
await pool.end();
await bench.close();
process.exit(0);
