/**
 * Makes some of the runs in a process of its own, with a database of its own. Arguments: first seed, how many
 * runs, trace or quiet. Sends what it found.
 */
import { makePeople } from '../simulate/people.ts';
import type { RunReport } from '../simulate/share-runs.ts';
import { installClock } from './clock.ts';
import { noDefect } from './defects/defect.ts';
import { openMoneyDatabase } from './money-database.ts';
import { simulateMoney } from './run.ts';
import { keepQuiet } from './keep-quiet.ts';

const [firstSeed = 1, runs = 1] = process.argv.slice(2, 4).map(Number);
const trace = process.argv[4] === 'trace';

if (!trace) keepQuiet();
installClock();
const database = await openMoneyDatabase();
// The parent is gone, by whatever end: nobody wants the rest.
let isWanted = true;
process.once('disconnect', () => (isWanted = false));
try {
	const [person] = await makePeople(database.sql);
	for (let seed = firstSeed; seed < firstSeed + runs && isWanted; seed += 1) {
		const options = { seed, defect: noDefect, trace };
		const { findings, orders } = await simulateMoney(database, person!, options);
		const report: RunReport = { seed, findings, counted: { orders } };
		if (process.connected) process.send?.(report);
	}
} finally {
	await database.stop();
	if (process.connected) process.disconnect?.();
}
