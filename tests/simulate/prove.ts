import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Guilt } from './findings.ts';
import type { RunReport } from './share.ts';

export interface ProofOptions {
	runs: number;
	firstSeed: number;
	tablets: readonly [least: number, most: number];
	trace: boolean;
}

/** Fewer runs than this are not worth a second database. */
const RUNS_WORTH_A_PROCESS = 20;

/** Makes the runs, two processes sharing them, and prints what was found. @returns whether nothing was */
export async function prove({ runs, firstSeed, tablets, trace }: ProofOptions): Promise<boolean> {
	const guilty: Record<Guilt, number> = { lost: 0, duplicated: 0, diverged: 0, stuck: 0 };
	const start = performance.now();
	let made = 0;

	function take({ seed, findings }: RunReport): void {
		made += 1;
		for (const guilt of new Set(findings.map((finding) => finding.guilt))) guilty[guilt] += 1;
		if (findings.length > 0) tell(seed, findings, tablets);
		if (made % 50 === 0 && made < runs) {
			console.log(`… ${made} runs, ${((performance.now() - start) / made).toFixed(0)} ms each`);
		}
	}

	const processes =
		trace || runs < 2 * RUNS_WORTH_A_PROCESS ? 1 : Math.min(2, availableParallelism());
	const share = Math.ceil(runs / processes);
	const ends = Array.from({ length: processes }, async (_, at) => {
		const own = Math.min(share, runs - at * share);
		const numbers = [firstSeed + at * share, own, ...tablets].map(String);
		const child = fork(join(import.meta.dirname, 'share.ts'), [
			...numbers,
			trace ? 'trace' : 'quiet'
		]);
		child.on('message', take);
		await once(child, 'close');
	});
	await Promise.all(ends);
	const counts = Object.entries(guilty).map(([guilt, count]) => `${guilt} ${count}`);
	console.log(`runs ${made} ${counts.join(' ')}`);
	if (made < runs) console.log(`${runs - made} runs were not made: a process ended early.`);
	return made === runs && Object.values(guilty).every((count) => count === 0);
}

function tell(
	seed: number,
	findings: RunReport['findings'],
	[least, most]: ProofOptions['tablets']
): void {
	const command = `npm run simulate -- --runs 1 --seed ${seed} --tablets ${least}..${most} --trace`;
	console.log(`seed ${seed} fails: ${command}`);
	for (const { guilt, invariant, detail } of findings.slice(0, 12)) {
		console.log(`  ${guilt}: ${invariant}\n    ${detail}`);
	}
}
