/**
 * Runs some of the seeds in a process of its own, with a database of its own: one simulation keeps one core
 * busy. Arguments: first seed, how many runs, tablets at least, at most, trace or quiet. Sends what it found.
 */
import { openSimulationDatabase } from './database.ts';
import { noDefect } from './defects/defect.ts';
import { installFetch } from './link.ts';
import { simulate } from './run.ts';
import type { RunReport } from './share-runs.ts';
import { openSimulatedTown } from './shop-world.ts';
import { installVirtualTimers } from './virtual-time.ts';

const [firstSeed = 1, runs = 1, least = 3, most = 20] = process.argv.slice(2, 6).map(Number);
const trace = process.argv[6] === 'trace';

installVirtualTimers();
installFetch();
const database = await openSimulationDatabase();
// The parent is gone, by whatever end: nobody wants the rest.
let isWanted = true;
process.once('disconnect', () => (isWanted = false));
try {
	const town = await openSimulatedTown(database.sql);
	for (let seed = firstSeed; seed < firstSeed + runs && isWanted; seed += 1) {
		const options = { seed, tablets: [least, most] as const, defect: noDefect, trace };
		const report: RunReport = { seed, findings: await simulate(database, town, options) };
		if (process.connected) process.send?.(report);
	}
} finally {
	await database.stop();
	if (process.connected) process.disconnect?.();
}
