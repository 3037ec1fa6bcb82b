/** Two processes share the runs of a simulation; what they find is told and counted. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** What a run may be found guilty of, and why. */
interface Finding {
	guilt: string;
	invariant: string;
	detail: string;
}

/** Sent to the parent after each run. */
export interface RunReport {
	seed: number;
	findings: Finding[];
	/** What the run had in it, for the sum of all. */
	counted?: Record<string, number>;
}

interface SharedRuns {
	/** Makes its share: arguments are the first seed, how many, and `args`; sends a RunReport for each. */
	script: string;
	runs: number;
	firstSeed: number;
	args: string[];
	/** All there is to be guilty of, as the last line names it. */
	guilts: readonly string[];
	/** One process, so that the lines of a run stand together. */
	together: boolean;
	/** What repeats the run of a seed. */
	command: (seed: number) => string;
}

/** Fewer runs than this are not worth a second database. */
const RUNS_WORTH_A_PROCESS = 20;

/** Makes the runs and prints what was found. @returns whether nothing was */
export async function shareRuns(shared: SharedRuns): Promise<boolean> {
	const { script, runs, firstSeed, args, guilts, together } = shared;
	const guilty = Object.fromEntries(guilts.map((guilt) => [guilt, 0]));
	const counted: Record<string, number> = {};
	const start = performance.now();
	let made = 0;

	function take({ seed, findings, counted: more = {} }: RunReport): void {
		made += 1;
		for (const [name, count] of Object.entries(more)) counted[name] = (counted[name] ?? 0) + count;
		for (const guilt of new Set(findings.map((finding) => finding.guilt))) guilty[guilt]! += 1;
		if (findings.length > 0) tell(shared.command(seed), seed, findings);
		if (made % 50 === 0 && made < runs) {
			console.log(`… ${made} runs, ${((performance.now() - start) / made).toFixed(0)} ms each`);
		}
	}

	const processes =
		together || runs < 2 * RUNS_WORTH_A_PROCESS ? 1 : Math.min(2, availableParallelism());
	const share = Math.ceil(runs / processes);
	const ends = Array.from({ length: processes }, async (_, at) => {
		const own = Math.min(share, runs - at * share);
		const child = fork(script, [String(firstSeed + at * share), String(own), ...args]);
		child.on('message', take);
		await once(child, 'close');
	});
	await Promise.all(ends);
	const counts = Object.entries({ ...counted, ...guilty }).map(
		([name, count]) => `${name} ${count}`
	);
	console.log(`runs ${made} ${counts.join(' ')}`);
	if (made < runs) console.log(`${runs - made} runs were not made: a process ended early.`);
	return made === runs && Object.values(guilty).every((count) => count === 0);
}

function tell(command: string, seed: number, findings: readonly Finding[]): void {
	console.log(`seed ${seed} fails: ${command}`);
	for (const { guilt, invariant, detail } of findings.slice(0, 12)) {
		console.log(`  ${guilt}: ${invariant}\n    ${detail}`);
	}
}
