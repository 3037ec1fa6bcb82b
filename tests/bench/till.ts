/**
 * `npm run bench:till`: what the counter promises in numbers, in a real browser over real IndexedDB with
 * strict durability, against the embedded town. Medians; ratios where something can be compared.
 */
import { chromium } from '@playwright/test';
import { createClient } from '@supabase/supabase-js';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { shellFiles, tillStartFiles } from '../../vite.shell-files.ts';
import { codeAskedBy } from '../journeys/mails.ts';
import { needBrowser } from '../world/browser.ts';
import { openBenchTown, type BenchTown } from './bench-town.ts';
import { percentile, report, round } from './measure.ts';
import { bundleTillPage, openTillPage } from './till-bundle.ts';
import { drainInPostgres } from './till-drain.ts';
import type { Tablet, TillBench } from './till-page.ts';
import { makeLargeShop, type LargeShop } from './till-shops.ts';
import { measureStarts } from './till-start.ts';

const RUNS = 5;
const TAPS = 400;
const WAITING = 10_000;

const town = await openBenchTown();
const browser = await chromium.launch({
	executablePath: needBrowser(),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
const rows: Record<string, unknown>[] = [];
const median = (values: number[]) => round(percentile(values, 50));

/** A tablet of the shop, its owner signed in by a mailed code. */
async function tabletOf(server: BenchTown, shop: LargeShop, email: string): Promise<Tablet> {
	const person = createClient(server.url, server.publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false }
	});
	const ask = async () => void (await person.auth.signInWithOtp({ email }));
	const token = await codeAskedBy(ask, { server: server.url, email });
	const { data } = await person.auth.verifyOtp({ email, token, type: 'email' });
	await person.rpc('greet_person');
	const device = randomUUID();
	const enrolled = await person.rpc('enrol_device', {
		p_device: device,
		p_shop: shop.id,
		p_name: 'Banc'
	});
	if (!enrolled.data?.ok) throw new Error(JSON.stringify(enrolled));
	return {
		device,
		shop: shop.id,
		person: data.session!.user.id,
		token: data.session!.access_token,
		key: server.publishableKey,
		variants: shop.variants
	};
}

const startShop = { email: 'banc-debut@example.org', products: 10_000, orders: 30 };
await makeLargeShop(town.sql, startShop);
const starts = await measureStarts(browser, town.url, startShop.email, RUNS);
const ratios = starts.till.map((ms, n) => ms / starts.blank[n]!);
rows.push({
	what: 'cold start offline, 10 000 products, 4× throttle',
	median: median(starts.till),
	worst: round(Math.max(...starts.till)),
	unit: 'ms',
	goal: '≤ 1000, ≤ 3 × blank',
	beside: `${round(percentile(ratios, 50), 2)} × a blank page of the same worker`
});

const large = { email: 'banc-grand@example.org', products: 20_000, orders: 5_000 };
const shop = await makeLargeShop(town.sql, large);
const tablet = await tabletOf(town, shop, large.email);
const page = await (await browser.newContext()).newPage();
await openTillPage(page, town.url, await bundleTillPage());
type WithBench = Window & { bench: TillBench };

const taps = await page.evaluate(
	([found, times]) => (window as unknown as WithBench).bench.taps(found, times),
	[tablet, TAPS] as const
);
rows.push({
	what: 'tap to durable (strict)',
	median: median(taps.engine),
	worst: round(percentile(taps.engine, 95)),
	unit: 'ms, worst = p95',
	goal: 'p95 < 50, ≤ 1.5 × raw',
	beside: `${round(percentile(taps.engine, 50) / percentile(taps.bare, 50), 2)} × two raw Dexie writes`
});

const firsts: number[] = [];
for (let n = 0; n < RUNS; n++) {
	const first = await page.evaluate(
		(found) => (window as unknown as WithBench).bench.drain(found),
		tablet
	);
	if (first.end !== 'idle') throw new Error(`first sync: ${JSON.stringify(first)}`);
	firsts.push(first.milliseconds);
	if (n === 0) rows.push({ what: 'rows of the first sync', median: first.rows, unit: 'rows' });
}
rows.push({
	what: 'first sync, 20 000 products and 5 000 orders',
	median: median(firsts),
	worst: round(Math.max(...firsts)),
	unit: 'ms',
	goal: '< 10 000'
});

const filled = await page.evaluate(
	([found, count]) => (window as unknown as WithBench).bench.fill(found, count),
	[tablet, WAITING] as const
);
rows.push({
	what: `${WAITING} operations waiting on the tablet`,
	median: round(filled.usage / 1_048_576),
	unit: 'MB of the origin'
});
const drained = await page.evaluate(
	([found, name]) => (window as unknown as WithBench).bench.drain(found, name),
	[tablet, filled.name] as const
);
if (drained.end !== 'idle' || drained.left > 0) throw new Error(JSON.stringify(drained));
rows.push({
	what: `${WAITING} waiting operations, link back to nothing waiting, rows as the server has them`,
	median: round(drained.milliseconds),
	unit: 'ms',
	goal: '≤ 25 requests, < 5 000 ms',
	beside: `${drained.requests} requests, of them ${Math.ceil(WAITING / 500)} with operations`
});

rows.push(...(await drainInPostgres(town, tablet, WAITING)));

const root = join(import.meta.dirname, '../..');
const weigh = (files: Set<string>) =>
	[...files].reduce((sum, file) => {
		const content = readFileSync(join(root, '.svelte-kit/output/client', file));
		return sum + (file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length);
	}, 0);
const files = shellFiles('till', root);
const startFiles = tillStartFiles(root);
rows.push({
	what: 'precache of the till (brotli)',
	median: round(weigh(files) / 1000),
	unit: 'KB',
	goal: '≤ 150',
	beside: `${files.size} files; a start runs ${startFiles.size} of them, ${round(weigh(startFiles) / 1000)} KB`
});

await browser.close();
await town.close();
await report('till', rows);
