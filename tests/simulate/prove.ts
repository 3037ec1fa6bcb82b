import { join } from 'node:path';
import { shareRuns } from './share-runs.ts';

export interface ProofOptions {
	runs: number;
	firstSeed: number;
	tablets: readonly [least: number, most: number];
	trace: boolean;
}

/** Makes the runs, two processes sharing them, and prints what was found. @returns whether nothing was */
export function prove({ runs, firstSeed, tablets, trace }: ProofOptions): Promise<boolean> {
	const [least, most] = tablets;
	return shareRuns({
		script: join(import.meta.dirname, 'share.ts'),
		runs,
		firstSeed,
		args: [String(least), String(most), trace ? 'trace' : 'quiet'],
		guilts: ['lost', 'duplicated', 'diverged', 'stuck'],
		together: trace,
		command: (seed) =>
			`npm run simulate -- --runs 1 --seed ${seed} --tablets ${least}..${most} --trace`
	});
}
