import { metresBetween, type MapPoint } from '../platform/metres-between.ts';

/** Where a shop is, in degrees; null where it was never placed on the map. */
type Place = { lat: number | null; lng: number | null };

/** One shop of the walk; `minutes` on foot from the one before (null: first, or not on the map). */
export type Stop<T> = { at: T; minutes: number | null };

const METRES_PER_MINUTE = 4500 / 60;
/** Streets are not straight: in an old town a walk is about a quarter longer than the bird's line. */
const DETOUR = 1.25;

/**
 * The order in which to walk to shops: from the first one given, always on to the nearest left.
 * Shops without a position come last, in the order given.
 */
export function walkingOrder<T extends Place>(places: T[]): Stop<T>[] {
	const rest = places.filter(isPlaced);
	const unplaced = places.filter((place) => !isPlaced(place));
	const stops: Stop<T>[] = [];
	let here: (T & MapPoint) | undefined;
	while (rest.length > 0) {
		const from = here;
		const metres = rest.map((place) => (from ? metresBetween(from, place) : 0));
		const nearest = from ? metres.indexOf(Math.min(...metres)) : 0;
		const next = rest.splice(nearest, 1)[0];
		if (!next) break;
		stops.push({ at: next, minutes: from ? minutesOnFoot(metres[nearest] ?? 0) : null });
		here = next;
	}
	return [...stops, ...unplaced.map((at) => ({ at, minutes: null }))];
}

/** @returns the sum of a walk's known parts, in minutes */
export function minutesOfWalk(stops: Pick<Stop<unknown>, 'minutes'>[]): number {
	return stops.reduce((sum, stop) => sum + (stop.minutes ?? 0), 0);
}

const isPlaced = <T extends Place>(place: T): place is T & MapPoint =>
	place.lat !== null && place.lng !== null;

const minutesOnFoot = (metres: number) =>
	Math.max(1, Math.round((metres * DETOUR) / METRES_PER_MINUTE));
