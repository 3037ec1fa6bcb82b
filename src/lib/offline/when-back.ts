import type { TripEnd } from './round-trip.ts';

/**
 * S14: the same trips; `onBack` is called after the first that gets through after one that did not. What rests
 * for minutes, because it failed as well, need not wait any longer.
 */
export function whenBack(trip: () => Promise<TripEnd>, onBack: () => void): () => Promise<TripEnd> {
	let isAway = false;
	return async () => {
		const end = await trip();
		const isThrough = end === 'again' || end === 'idle';
		if (isThrough && isAway) onBack();
		isAway = !isThrough;
		return end;
	};
}
