import { minuteOfDay, zonedTime } from '../platform/zoned-time.ts';
import { timeStops, type PlannedPlace } from './plan-run.ts';
import type { Run, Stop } from './run.ts';

/** A stop as the planner sees it, for its times only: who comes before whom is the database's to say. */
function placeOf({ id, shop, order }: Stop): PlannedPlace {
	return {
		id,
		lat: shop?.lat ?? order?.place?.lat ?? 0,
		lng: shop?.lng ?? order?.place?.lng ?? 0,
		hours: shop?.hours ?? null,
		after: []
	};
}

/**
 * When the stops still to be made are reached in this order, from the run's start or from now on, whichever is
 * later.
 */
export function retimeRun(
	{ on_date, starts_at }: Pick<Run, 'on_date' | 'starts_at'>,
	stops: readonly Stop[],
	{ zone, now }: { zone: string; now: Date }
): { id: string; planned_at: string }[] {
	const start = new Date(Math.max(Date.parse(starts_at), now.getTime()));
	return timeStops(stops.map(placeOf), minuteOfDay(start, zone)).map(({ id, minute }) => ({
		id,
		planned_at: zonedTime(on_date, minute, zone).toISOString()
	}));
}

/** Shops that are closed when the courier is to be there. */
export function closedStops(stops: readonly Stop[], zone: string): Set<string> {
	return new Set(
		stops
			.filter(({ kind, state, shop, planned_at }) => {
				if (kind === 'drop' || state !== 'todo' || shop === null) return false;
				const minute = minuteOfDay(planned_at, zone);
				return !shop.hours.some(({ opens, closes }) => opens <= minute && minute < closes);
			})
			.map(({ id }) => id)
	);
}
