/** Figures a bench prints: medians and ratios, because the machine under it is never alone. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The p-th percentile of some numbers (0..100). */
export function percentile(values: number[], p: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? NaN;
}

export const round = (value: number, digits = 1) => Number(value.toFixed(digits));

/** Runs `work` on `clients` hands at once for `seconds`; returns how many finished per second. */
export async function rate(
	clients: number,
	seconds: number,
	work: () => Promise<unknown>
): Promise<number> {
	const start = performance.now();
	const end = start + seconds * 1000;
	let done = 0;
	await Promise.all(
		Array.from({ length: clients }, async () => {
			while (performance.now() < end) {
				await work();
				done += 1;
			}
		})
	);
	return (done * 1000) / (performance.now() - start);
}

/** Milliseconds one call takes, `times` in a row. */
export async function timed(
	times: number,
	work: (n: number) => Promise<unknown>
): Promise<number[]> {
	const taken: number[] = [];
	for (let n = 0; n < times; n++) {
		const start = performance.now();
		await work(n);
		taken.push(performance.now() - start);
	}
	return taken;
}

/** Prints a table and keeps it as JSON in bench-results/ (not committed). */
export async function report(name: string, rows: Record<string, unknown>[]) {
	console.log(`\n${name}`);
	console.table(rows);
	const folder = join(import.meta.dirname, '../../bench-results');
	await mkdir(folder, { recursive: true });
	const content = { name, node: process.version, at: new Date().toISOString(), rows };
	await writeFile(join(folder, `${name}.json`), `${JSON.stringify(content, null, '\t')}\n`);
}
