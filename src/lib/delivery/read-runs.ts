import type { OfflineDatabase } from '../offline/offline-database.ts';
import { layRuns, layStops } from './lay-run.ts';
import { runSchema, stopSchema, type Run, type Stop } from './run.ts';

export interface CourierRun {
	run: Run;
	stops: Stop[];
}

/** Rows that this version can show; one in another shape is left out, and comes again with an update. */
function readable<T>(
	rows: readonly unknown[],
	schema: { safeParse(row: unknown): { success: boolean; data?: T } }
): T[] {
	return rows.flatMap((row) => schema.safeParse(row).data ?? []);
}

/** The runs on this phone with the taps that wait laid over them: those to make first, then by time. */
export async function readRuns(database: OfflineDatabase): Promise<CourierRun[]> {
	const [runs, stops, entries] = await Promise.all([
		database.rows('runs').toArray(),
		database.rows('run_stops').toArray(),
		database.outbox.toArray()
	]);
	const laid = layStops(readable(stops, stopSchema), entries);
	return layRuns(readable(runs, runSchema), entries)
		.map((run) => ({ run, stops: laid.filter(({ run_id }) => run_id === run.id) }))
		.sort(
			(one, other) =>
				Number(isOver(one.run)) - Number(isOver(other.run)) ||
				one.run.starts_at.localeCompare(other.run.starts_at)
		);
}

/** Nothing is left to do on it. */
export function isOver({ state }: Pick<Run, 'state'>): boolean {
	return state === 'done' || state === 'cancelled';
}
