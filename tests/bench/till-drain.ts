/** The server's share of a drain: the same batches given straight to `till_sync` in Postgres. */
import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import type { BenchTown } from './bench-town.ts';
import { percentile, round } from './measure.ts';
import type { Tablet } from './till-page.ts';

const BATCH = 500;
const RUNS = 3;

type Make = (n: number) => { kind: string; entity: { table: string; id: string }; args: object };

/** Rows for the report: operations a second, median of several drains of each kind. */
export async function drainInPostgres(town: BenchTown, tablet: Tablet, count: number) {
	const variant = (n: number) => tablet.variants[n % tablet.variants.length]!;
	const kinds: Record<string, Make> = {
		'sold here': (n) => ({
			kind: 'stock.sold_here',
			entity: { table: 'variants', id: variant(n) },
			args: { quantity: 1 }
		}),
		'shelf confirmed': (n) => ({
			kind: 'shelf.confirm',
			entity: { table: 'shops', id: tablet.shop },
			args: { products: [variant(n)] }
		})
	};
	const rows = [];
	for (const [name, make] of Object.entries(kinds)) {
		const rates: number[] = [];
		for (let n = 0; n < RUNS; n++) rates.push(await drain(town.sql, tablet, count, make));
		rows.push({
			what: `drained in Postgres, ${name}`,
			median: round(percentile(rates, 50), 0),
			worst: round(Math.min(...rates), 0),
			unit: 'operations/s',
			goal: '≥ 3 000'
		});
	}
	return rows;
}

async function drain(sql: Sql, tablet: Tablet, count: number, make: Make): Promise<number> {
	const operations = Array.from({ length: count }, (_, n) => ({
		id: randomUUID(),
		device: tablet.device,
		seq: n + 1,
		shop: tablet.shop,
		person: tablet.person,
		clerk: null,
		version: 1,
		...make(n),
		base: {},
		depends_on: [],
		at: new Date().toISOString()
	}));
	let cursor = (await sync(sql, tablet, [], null)).cursor;
	let behind = true;
	while (behind) {
		const answer = await sync(sql, tablet, [], cursor);
		({ cursor } = answer);
		behind = answer.more;
	}
	const start = performance.now();
	for (let from = 0; from < count; from += BATCH) {
		const answer = await sync(sql, tablet, operations.slice(from, from + BATCH), cursor);
		const bad = answer.results.find(({ outcome }) => outcome !== 'applied');
		if (bad) throw new Error(JSON.stringify(bad));
		({ cursor } = answer);
	}
	return (count * 1000) / (performance.now() - start);
}

interface Answer {
	cursor: object;
	more: boolean;
	results: { outcome: string }[];
}

/** As PostgREST calls it: the person's role and claims, one transaction. */
function sync(sql: Sql, tablet: Tablet, operations: object[], cursor: object | null) {
	return sql.begin(async (tx) => {
		await tx`select set_config('role', 'authenticated', true),
			set_config('request.jwt.claim.sub', ${tablet.person}, true),
			set_config('request.jwt.claims', ${JSON.stringify({ sub: tablet.person })}, true)`;
		const [row] = await tx<{ answer: Answer }[]>`
			select public.till_sync(${tablet.device}, ${tx.json(operations as never)},
				${cursor === null ? null : tx.json(cursor as never)}) as answer`;
		return row!.answer;
	});
}
