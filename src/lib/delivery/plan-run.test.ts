import { describe, expect, it, test } from 'vitest';
import { metresBetween } from '../platform/metres-between.ts';
import { keepsOrder, planRun, timeStops, type PlannedPlace } from './plan-run.ts';

const allDay = [{ opens: 0, closes: 1440 }];
const shop = (id: string, lat: number, lng: number, hours = allDay): PlannedPlace => ({
	id,
	lat,
	lng,
	hours,
	after: []
});
const door = (id: string, lat: number, lng: number, after: string[]): PlannedPlace => ({
	id,
	lat,
	lng,
	hours: null,
	after
});

/** The same towns on every machine. */
function townOf(seed: number, shops: number, doors: number): PlannedPlace[] {
	let state = seed * 2654435761;
	const random = () => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return state / 4294967296;
	};
	const at = () => [47.62 + random() * 0.04, 6.84 + random() * 0.05] as const;
	const stalls = Array.from({ length: shops }, (_, i) => shop(`s${i}`, ...at()));
	return [
		...stalls,
		...Array.from({ length: doors }, (_, i) =>
			door(
				`d${i}`,
				...at(),
				stalls.filter((_, n) => n === i % shops || random() < 0.2).map(({ id }) => id)
			)
		)
	];
}

const metresOf = (tour: readonly PlannedPlace[]) =>
	tour.slice(1).reduce((sum, place, i) => sum + metresBetween(tour[i]!, place), 0);

describe('any town', () => {
	test.each(Array.from({ length: 25 }, (_, i) => i + 1))(
		'seed %i: every stop once, shops before their doors, never longer than as given',
		(seed) => {
			const places = townOf(seed, 1 + (seed % 5), 1 + (seed % 11));
			const tour = planRun(places, 600);
			expect(tour.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
			expect(keepsOrder(tour)).toBe(true);
			expect(metresOf(tour)).toBeLessThanOrEqual(metresOf(places) + 1);
		}
	);
});

it('does not cross its own way: four corners are gone round', () => {
	const corners = [
		shop('a', 47.63, 6.85),
		door('c', 47.64, 6.87, ['a']),
		door('b', 47.63, 6.87, ['a']),
		door('d', 47.64, 6.85, ['a'])
	];
	const ids = planRun(corners, 600).map(({ id }) => id);
	expect(['a,b,c,d', 'a,d,c,b']).toContain(ids.join());
});

it('goes first to the shop that closes soon, though another is nearer', () => {
	const places = [
		shop('near', 47.63, 6.85),
		shop('far', 47.64, 6.87, [{ opens: 540, closes: 606 }]),
		door('home', 47.63, 6.851, ['near', 'far'])
	];
	const tour = planRun(places, 600);
	expect(tour[0]!.id).toBe('far');
	expect(timeStops(tour, 600).some(({ closed }) => closed)).toBe(false);
});

it('waits a little before a shop that is about to open, and says of one that is not', () => {
	const soon = shop('soon', 47.63, 6.85, [{ opens: 615, closes: 720 }]);
	expect(timeStops([soon], 600)).toEqual([{ id: 'soon', minute: 615, closed: false }]);
	const later = shop('later', 47.63, 6.85, [{ opens: 840, closes: 1140 }]);
	expect(timeStops([later], 600)).toEqual([{ id: 'later', minute: 600, closed: true }]);
	expect(timeStops([shop('never', 47.63, 6.85, [])], 600)[0]).toMatchObject({ closed: true });
});

it('says so when a door waits for a shop that is not on the run', () => {
	expect(() => planRun([shop('a', 0, 0), door('b', 0, 0, ['z'])], 600)).toThrow(/not on the run/);
	expect(planRun([], 600)).toEqual([]);
});
