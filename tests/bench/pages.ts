/**
 * `npm run bench:pages`: what each public page weighs as a browser gets it (brotli), how many requests
 * stand before its largest picture, and how many SQL statements it costs without any cache.
 */
import { openBenchTown } from './bench-town.ts';
import { report } from './measure.ts';

const town = await openBenchTown();
const { sql, url } = town;
await sql`create extension if not exists pg_stat_statements with schema extensions`;

const [some] = await sql<{ variant: string }[]>`
	select v.id as variant from public.variants v join public.products p on p.id = v.product_id
	where v.available > 3 and p.is_visible limit 1`;
const basket = `basket=${Buffer.from(some!.variant.replaceAll('-', ''), 'hex').toString('base64url')}:1`;

async function weigh(path: string): Promise<number> {
	const response = await fetch(new URL(path, url), {
		headers: { 'accept-encoding': 'br', cookie: basket }
	});
	// fetch unpacks the body, so the packed size is what the server says, or what is counted by hand.
	const told = response.headers.get('content-length');
	const body = await response.arrayBuffer();
	if (told && response.headers.get('content-encoding') === 'br') return Number(told);
	if (response.headers.get('content-encoding') === 'br') {
		const { brotliCompressSync } = await import('node:zlib');
		return brotliCompressSync(Buffer.from(body)).length;
	}
	return body.byteLength;
}

const matches = (html: string, pattern: RegExp) =>
	[...html.matchAll(pattern)].map((match) => match[1]!);

const [product] = await sql<
	{ slug: string }[]
>`select slug from public.products where is_visible order by slug limit 1`;

const pages: Record<string, string> = {
	home: '/',
	'search, 24 products': '/recherche?q=fromage',
	'list, 24 products': '/recherche',
	shop: '/boutique/fromagerie-du-lion',
	product: `/produit/${product!.slug}`,
	basket: '/panier',
	checkout: '/commander'
};

const rows: Record<string, unknown>[] = [];
for (const [name, path] of Object.entries(pages)) {
	await sql`select extensions.pg_stat_statements_reset()`;
	const html = await (await fetch(url + path, { headers: { cookie: basket } })).text();
	const [statements] = await sql<{ calls: number }[]>`
		select coalesce(sum(calls), 0)::int as calls from extensions.pg_stat_statements
		where query ilike '%from public.%' and query not ilike '%pg_stat_statements%'
			and query not ilike '%town_revision%' and query not ilike '%read_town(%'`;
	const scripts = matches(html, /<script[^>]*\ssrc="([^"]+)"/g);
	const styles = matches(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
	const modules = matches(html, /<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g);
	const fonts = matches(html, /<link[^>]*rel="preload"[^>]*href="([^"]+\.woff2)"/g);
	const imported = new Set([...scripts, ...modules]);
	for (const script of [...imported]) {
		const code = await (await fetch(new URL(script, url + path))).text();
		for (const more of matches(code, /from\s?"(\.\/[^"]+)"/g)) {
			imported.add(new URL(more, new URL(script, url + path)).pathname);
		}
	}
	const js = await sum([...imported]);
	const css = await sum(styles);
	const document = await weigh(path);
	rows.push({
		page: name,
		'html B': document,
		'css files B': css,
		'js B': js,
		'js files': imported.size,
		'html+css+js KB': ((document + css + js) / 1024).toFixed(1),
		'requests before LCP': 1 + styles.length + fonts.length + imported.size + 1,
		'sql statements': statements!.calls
	});
}

async function sum(paths: string[]): Promise<number> {
	let total = 0;
	for (const path of paths) total += await weigh(path);
	return total;
}

await report('pages', rows);
await town.close();
process.exit(0);
