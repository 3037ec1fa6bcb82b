/**
 * `npm run bench:desk`: a shop with 5 000 articles at its desk: bringing them as a table (read, planned, sent in
 * batches as the page does), bringing the same table again, listing them, and a price change on all of them.
 */
import { guessMapping } from '../../src/lib/shelf/csv-columns.ts';
import { readCsvLine } from '../../src/lib/shelf/csv-line.ts';
import { indexShop } from '../../src/lib/shelf/csv-match.ts';
import { planImport } from '../../src/lib/shelf/csv-plan.ts';
import { readCsv } from '../../src/lib/shelf/csv-read.ts';
import { batchLength } from '../../src/lib/shelf/desk-batch.ts';
import { sealOperation, type DeskOperation } from '../../src/lib/shelf/desk-operation.ts';
import { eachProductPage, listDeskProducts } from '../../src/lib/shelf/desk-queries.ts';
import type { WholeProduct } from '../../src/lib/shelf/desk-product.ts';
import { newImportSeed } from '../../src/lib/shelf/import-id.ts';
import { setPrice } from '../../src/lib/shelf/product-operations.ts';
import { startBackend } from '../world/backend.ts';
import { connect } from '../world/connect.ts';
import { inviteMember, makeShop, makeTown, unique } from '../world/world.ts';
import { report, round } from './measure.ts';

const LINES = 5_000;
const address = await startBackend();
const backend = connect(address);
const town = await makeTown(backend.sql);
const shop = await makeShop(backend.sql, town);
const email = `${unique('patron')}@example.org`;
await inviteMember(backend.sql, shop, email);
const owner = await backend.signIn(email);
const rows: Record<string, unknown>[] = [];

async function measure(what: string, work: () => Promise<Record<string, unknown>>) {
	const start = performance.now();
	const more = await work();
	rows.push({ what, seconds: round((performance.now() - start) / 1000), ...more });
}

async function products(): Promise<WholeProduct[]> {
	const all: WholeProduct[] = [];
	for await (const page of eachProductPage(owner, shop.id)) all.push(...page);
	return all;
}

/** Sends operations in the page's batches; the slowest of them. */
async function send(operations: DeskOperation[]): Promise<number> {
	let slowest = 0;
	const queue = [...operations];
	while (queue.length > 0) {
		const batch = queue.splice(0, batchLength(queue, 250));
		const start = performance.now();
		const { data, error } = await owner.rpc('desk_apply', {
			p_shop: shop.id,
			p_operations: batch,
			p_event: 'products.imported'
		});
		slowest = Math.max(slowest, performance.now() - start);
		if (error) throw new Error(error.message);
		const bad = data.results.find(({ outcome }: { outcome: string }) => outcome !== 'applied');
		if (bad) throw new Error(JSON.stringify(bad));
	}
	return slowest;
}

const text = ['Titre;Prix;Stock;Marque;Description']
	.concat(
		Array.from(
			{ length: LINES },
			(_, n) =>
				`Article n° ${n};${1 + (n % 90)},50;${n % 40};Atelier;"Fait main, ""à Belfort""; pièce ${n}"`
		)
	)
	.join('\r\n');
const bytes = new TextEncoder().encode(text);

function plan(known: readonly WholeProduct[]) {
	const file = readCsv(bytes);
	if (!file.ok) throw new Error(file.refusal);
	const mapping = guessMapping(file.heads);
	const lines = file.lines.flatMap(
		(cells, i) => readCsvLine(cells, i + 2, mapping, [])?.read ?? []
	);
	const options = { known: 'update' as const, seed: newImportSeed(), usualVat: 2000 };
	return planImport(lines, indexShop(known), options).lines;
}

await measure('read and plan the table', async () => ({ lines: plan([]).length }));
await measure('bring it', async () => {
	const drafts = plan([]).flatMap((line) => line.drafts);
	const slowest = await send(drafts.map((draft) => sealOperation(shop.id, draft)));
	return { operations: drafts.length, slowest_batch_ms: round(slowest) };
});
await measure('read the shop and plan it again', async () => {
	const drafts = plan(await products()).flatMap((line) => line.drafts);
	return { operations: drafts.length };
});
await measure('list for the table', async () => {
	let count = 0;
	let after: string | null = null;
	do {
		const page: Awaited<ReturnType<typeof listDeskProducts>> = await listDeskProducts(
			owner,
			shop.id,
			after
		);
		if (!page.ok) throw new Error(page.refusal);
		count += page.products.length;
		after = page.next;
	} while (after);
	return { products: count };
});
const shelf = await products();
await measure('one more on every price', async () => {
	const drafts = shelf.flatMap(({ variants }) =>
		variants.map((variant) => setPrice(variant, variant.price_cents + 1))
	);
	const slowest = await send(drafts.map((draft) => sealOperation(shop.id, draft)));
	return { operations: drafts.length, slowest_batch_ms: round(slowest) };
});

await report('desk', rows);
await backend.sql.end();
await address.stop();
