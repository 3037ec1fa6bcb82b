import { makePeople, type Person } from '../../simulate/people.ts';
import { installClock } from '../clock.ts';
import { keepQuiet } from '../keep-quiet.ts';
import { openMoneyDatabase, type MoneyDatabase } from '../money-database.ts';
import { simulateMoney } from '../run.ts';
import { CODE_DEFECTS } from './code-defects.ts';
import { noDefect, type Defect } from './defect.ts';
import { SQL_DEFECTS } from './sql-defects.ts';

/** A mistake that shows in none of so many runs counts as not seen. */
const RUNS = 300;

/**
 * Makes each mistake on purpose until a run is found guilty, and prints it.
 * @param only a part of the names of those to be made; empty: all
 * @returns whether all were caught
 */
export async function catchDefects(firstSeed: number, only: string): Promise<boolean> {
	keepQuiet();
	installClock();
	const database = await openMoneyDatabase();
	try {
		const [person] = await makePeople(database.sql);
		const defects = [...CODE_DEFECTS, ...SQL_DEFECTS].filter(({ name }) => name.includes(only));
		let caught = 0;
		for (const defect of defects) {
			if (await catchOne(database, person!, defect, firstSeed)) caught += 1;
		}
		console.log(`defects ${defects.length} caught ${caught}`);
		return defects.length > 0 && caught === defects.length;
	} finally {
		await database.stop();
	}
}

async function catchOne(
	database: MoneyDatabase,
	person: Person,
	defect: Defect,
	firstSeed: number
): Promise<boolean> {
	const run = (seed: number, made: Defect) =>
		simulateMoney(database, person, { seed, defect: made, trace: false });
	const mend = await defect.sql?.(database.sql);
	for (let count = 1; count <= RUNS; count += 1) {
		const seed = firstSeed + count - 1;
		const {
			findings: [finding]
		} = await run(seed, defect);
		if (finding === undefined) {
			if (count % 100 === 0) console.log(`… ${defect.name}: ${count} runs`);
			continue;
		}
		await mend?.();
		// Guilty by the mistake alone: the same run without it finds nothing.
		const isProof = (await run(seed, noDefect)).findings.length === 0;
		const words = `after ${count} runs, ${finding.guilt}: ${finding.invariant}`;
		console.log(`${isProof ? '✓' : '✗'} ${defect.name}: ${words}`);
		return isProof;
	}
	await mend?.();
	console.log(`✗ ${defect.name}: not in ${RUNS} runs`);
	return false;
}
