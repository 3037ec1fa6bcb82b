/**
 * Makes some of the mistakes in a process of its own, with a database of its own. Arguments: first seed, names of
 * the mistakes. Prints what came of each, and sends whether it was caught.
 */
import { makePeople, type Person } from '../../simulate/people.ts';
import { installClock } from '../clock.ts';
import { keepQuiet } from '../keep-quiet.ts';
import { openMoneyDatabase, type MoneyDatabase } from '../money-database.ts';
import { simulateMoney } from '../run.ts';
import { DEFECTS } from './catch-defects.ts';
import { noDefect, type Defect } from './defect.ts';

/** A mistake that shows in none of so many runs counts as not seen. */
const RUNS = 300;

const [, , seed = '1', ...names] = process.argv;
keepQuiet();
installClock();
const database = await openMoneyDatabase();
let isWanted = true;
process.once('disconnect', () => (isWanted = false));
try {
	const [person] = await makePeople(database.sql);
	for (const defect of DEFECTS.filter(({ name }) => names.includes(name))) {
		if (!isWanted) break;
		const caught = await isCaught(database, person!, defect, Number(seed));
		if (process.connected) process.send?.(caught);
	}
} finally {
	await database.stop();
	if (process.connected) process.disconnect?.();
}

async function isCaught(
	money: MoneyDatabase,
	person: Person,
	defect: Defect,
	firstSeed: number
): Promise<boolean> {
	const run = (seed: number, made: Defect) =>
		simulateMoney(money, person, { seed, defect: made, trace: false });
	const mend = await defect.sql?.(money.sql);
	for (let count = 1; count <= RUNS && isWanted; count += 1) {
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
