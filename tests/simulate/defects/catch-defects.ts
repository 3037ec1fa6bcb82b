import { openSimulationDatabase, type SimulationDatabase } from '../database.ts';
import { installFetch } from '../link.ts';
import { simulate } from '../run.ts';
import { openSimulatedTown, type SimulatedTown } from '../shop-world.ts';
import { installVirtualTimers } from '../virtual-time.ts';
import { noDefect, type Defect } from './defect.ts';
import { SERVER_DEFECTS } from './server-defects.ts';
import { TABLET_DEFECTS } from './tablet-defects.ts';

/** A mistake that shows in none of so many runs counts as not seen. */
const RUNS = 500;

/** Makes each mistake on purpose until a run is found guilty, and prints it. @returns whether all were caught */
export async function catchDefects(
	firstSeed: number,
	tablets: readonly [number, number]
): Promise<boolean> {
	installVirtualTimers();
	installFetch();
	const database = await openSimulationDatabase();
	try {
		const town = await openSimulatedTown(database.sql);
		const defects = [...TABLET_DEFECTS, ...SERVER_DEFECTS];
		let caught = 0;
		for (const defect of defects) {
			if (await catchOne(database, town, defect, firstSeed, tablets)) caught += 1;
		}
		console.log(`defects ${defects.length} caught ${caught}`);
		return caught === defects.length;
	} finally {
		await database.stop();
	}
}

async function catchOne(
	database: SimulationDatabase,
	town: SimulatedTown,
	defect: Defect,
	firstSeed: number,
	tablets: readonly [number, number]
): Promise<boolean> {
	const run = (seed: number, made: Defect) =>
		simulate(database, town, { seed, tablets, defect: made, trace: false });
	const mend = await defect.sql?.(database.sql);
	for (let count = 1; count <= RUNS; count += 1) {
		const seed = firstSeed + count - 1;
		const [finding] = await run(seed, defect);
		if (finding === undefined) {
			if (count % 100 === 0) console.log(`… ${defect.name}: ${count} runs`);
			continue;
		}
		await mend?.();
		// Guilty by the mistake alone: the same run without it finds nothing.
		const isProof = (await run(seed, noDefect)).length === 0;
		const words = `after ${count} runs, ${finding.guilt}: ${finding.invariant}`;
		console.log(`${isProof ? '✓' : '✗'} ${defect.name}: ${words}`);
		return isProof;
	}
	await mend?.();
	console.log(`✗ ${defect.name}: not in ${RUNS} runs`);
	return false;
}
