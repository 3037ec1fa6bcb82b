/**
 * `npm run simulate -- --runs N --seed S [--tablets 3..20] [--trace]`: the proof that the counter never loses
 * anything. `--defects` proves the proof: it makes mistakes on purpose. See README.md beside this file.
 */
import { parseArgs } from 'node:util';
import { catchDefects } from './defects/catch-defects.ts';
import { prove } from './prove.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '100' },
		seed: { type: 'string', default: '1' },
		tablets: { type: 'string', default: '3..20' },
		defects: { type: 'boolean', default: false },
		trace: { type: 'boolean', default: false }
	}
});
const runs = wholeNumber(values.runs, 'runs');
const firstSeed = wholeNumber(values.seed, 'seed');
const tablets = range(values.tablets);
if (runs < 1) throw new Error('--runs wants one at least');

const passed = values.defects
	? await catchDefects(firstSeed, tablets)
	: await prove({ runs, firstSeed, tablets, trace: values.trace });
process.exitCode = passed ? 0 : 1;

function wholeNumber(text: string, name: string): number {
	if (!/^[0-9]{1,9}$/.test(text)) throw new Error(`--${name} wants a whole number, not ${text}`);
	return Number(text);
}

function range(text: string): [least: number, most: number] {
	const [least = 0, most = least] = text.split('..').map((part) => wholeNumber(part, 'tablets'));
	if (least < 1 || most < least)
		throw new Error(`--tablets wants a range such as 3..20, not ${text}`);
	return [least, most];
}
