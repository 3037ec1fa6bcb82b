import { metresBetween, type MapPoint } from '../platform/metres-between.ts';

/** Opening hours of a day, minutes after midnight. */
export interface DayHours {
	opens: number;
	closes: number;
}

/** A place to stop at. A door waits for every shop that has something for it. */
export interface PlannedPlace extends MapPoint {
	id: string;
	/** Of a shop; null of a door, which has none. */
	hours: readonly DayHours[] | null;
	/** Ids of the shops that come first; of a shop: none. */
	after: readonly string[];
}

export interface TimedStop {
	id: string;
	/** When the courier is there, minutes after midnight. */
	minute: number;
	/** The shop is closed then. */
	closed: boolean;
}

/** A loaded bicycle in town: some 13 km an hour, and streets a quarter longer than the bird's line. */
const METRES_PER_MINUTE = 13_000 / 60 / 1.25;
/** Lock the bicycle, ring, hand over. */
const MINUTES_AT_STOP = 3;
/** A courier waits at most this long before a shop that is about to open. */
const WAIT_MINUTES = 20;
/** What standing before a closed shop weighs, in minutes: nearly any detour is better. */
const CLOSED_WEIGHS = 240;

/** The times of stops made in this order. */
export function timeStops(stops: readonly PlannedPlace[], start: number): TimedStop[] {
	let minute = start;
	return stops.map((stop, i) => {
		const before = stops[i - 1];
		if (before) minute += MINUTES_AT_STOP + metresBetween(before, stop) / METRES_PER_MINUTE;
		const opens = opensFor(stop, minute);
		if (opens !== null) minute = Math.max(minute, opens);
		return { id: stop.id, minute: Math.round(minute), closed: opens === null };
	});
}

/** When somebody who arrives then is let in; null: not within the time they wait. */
function opensFor({ hours }: PlannedPlace, minute: number): number | null {
	if (hours === null) return minute;
	for (const { opens, closes } of hours) {
		if (minute < closes && minute >= opens - WAIT_MINUTES) return Math.max(minute, opens);
	}
	return null;
}

/** What a run costs in minutes, closed shops weighing more than any detour. */
function costOf(stops: readonly PlannedPlace[], start: number): number {
	const timed = timeStops(stops, start);
	const closed = timed.filter((stop) => stop.closed).length;
	return (timed.at(-1)?.minute ?? start) - start + closed * CLOSED_WEIGHS;
}

/**
 * A sensible order: from each shop as the first one on to the nearest place that may come next, the best of
 * these mended by turning parts round and moving single stops (2-opt and or-opt) while that helps. Shops come
 * before the doors that wait for them. For the few dozen stops of a bicycle; not the best there is.
 */
export function planRun(places: readonly PlannedPlace[], start: number): PlannedPlace[] {
	const firsts = places.filter(({ after }) => after.length === 0);
	let best: PlannedPlace[] = [];
	let cost = Infinity;
	for (const first of firsts) {
		const tour = nearestFirst(places, first);
		const tourCost = costOf(tour, start);
		if (tourCost < cost) [best, cost] = [tour, tourCost];
	}
	return mend(best, start);
}

function nearestFirst(places: readonly PlannedPlace[], first: PlannedPlace): PlannedPlace[] {
	const tour = [first];
	const done = new Set([first.id]);
	while (tour.length < places.length) {
		const here = tour.at(-1)!;
		const next = places
			.filter((place) => !done.has(place.id) && place.after.every((id) => done.has(id)))
			.sort((one, other) => metresBetween(here, one) - metresBetween(here, other))[0];
		if (!next) throw new Error('a door waits for a shop that is not on the run');
		tour.push(next);
		done.add(next.id);
	}
	return tour;
}

function mend(tour: PlannedPlace[], start: number): PlannedPlace[] {
	let best = tour;
	let cost = costOf(best, start);
	for (let better = true; better;) {
		better = false;
		for (const candidate of neighbours(best)) {
			if (!keepsOrder(candidate)) continue;
			const candidateCost = costOf(candidate, start);
			if (candidateCost < cost - 1e-9) {
				[best, cost, better] = [candidate, candidateCost, true];
				break;
			}
		}
	}
	return best;
}

function* neighbours(tour: readonly PlannedPlace[]): Generator<PlannedPlace[]> {
	for (let i = 0; i < tour.length; i += 1) {
		for (let j = i + 1; j < tour.length; j += 1) {
			yield [...tour.slice(0, i), ...tour.slice(i, j + 1).reverse(), ...tour.slice(j + 1)];
		}
	}
	for (let i = 0; i < tour.length; i += 1) {
		const rest = tour.toSpliced(i, 1);
		for (let j = 0; j <= rest.length; j += 1) if (j !== i) yield rest.toSpliced(j, 0, tour[i]!);
	}
}

/** Every door comes after its shops. */
export function keepsOrder(tour: readonly PlannedPlace[]): boolean {
	const done = new Set<string>();
	for (const { id, after } of tour) {
		if (!after.every((shop) => done.has(shop))) return false;
		done.add(id);
	}
	return true;
}
