/**
 * `npm run simulate:money -- --runs N --seed S [--trace]`: the proof that money adds up. `--defects` proves the
 * proof: it makes mistakes on purpose. See README.md beside this file.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shareRuns } from '../simulate/share-runs.ts';
import { catchDefects } from './defects/catch-defects.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '100' },
		seed: { type: 'string', default: '1' },
		defects: { type: 'boolean', default: false },
		only: { type: 'string', default: '' },
		trace: { type: 'boolean', default: false }
	}
});
const runs = wholeNumber(values.runs, 'runs');
const firstSeed = wholeNumber(values.seed, 'seed');
if (runs < 1) throw new Error('--runs wants one at least');

const passed = values.defects ? await catchDefects(firstSeed, values.only) : await prove();
process.exitCode = passed ? 0 : 1;

function prove(): Promise<boolean> {
	return shareRuns({
		script: join(import.meta.dirname, 'share.ts'),
		runs,
		firstSeed,
		args: [values.trace ? 'trace' : 'quiet'],
		guilts: ['off_by_cents', 'double', 'lost', 'stuck'],
		together: values.trace,
		command: (seed) => `npm run simulate:money -- --runs 1 --seed ${seed} --trace`
	});
}

function wholeNumber(text: string, name: string): number {
	if (!/^[0-9]{1,9}$/.test(text)) throw new Error(`--${name} wants a whole number, not ${text}`);
	return Number(text);
}
