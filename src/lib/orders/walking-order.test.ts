import { expect, it } from 'vitest';
import { minutesOfWalk, walkingOrder } from './walking-order.ts';

const lion = { name: 'lion', lat: 47.6365, lng: 6.8655 };
const armes = { name: 'armes', lat: 47.638, lng: 6.8632 };
const gare = { name: 'gare', lat: 47.6324, lng: 6.853 };
const nowhere = { name: 'nowhere', lat: null, lng: null };

it('starts at the first shop and goes on to the nearest', () => {
	const stops = walkingOrder([lion, gare, armes]);
	expect(stops.map((stop) => stop.at.name)).toEqual(['lion', 'armes', 'gare']);
	expect(stops.map((stop) => stop.minutes)).toEqual([null, 4, 16]);
	expect(minutesOfWalk(stops)).toBe(20);
});

it('puts shops that are not on the map last, without minutes', () => {
	const stops = walkingOrder([nowhere, lion, armes]);
	expect(stops.map((stop) => stop.at.name)).toEqual(['lion', 'armes', 'nowhere']);
	expect(stops[2]?.minutes).toBeNull();
});

it('counts neighbours behind the same door as a minute, and takes none or one', () => {
	expect(walkingOrder([lion, { ...lion }])[1]?.minutes).toBe(1);
	expect(walkingOrder([])).toEqual([]);
	expect(walkingOrder([lion])).toEqual([{ at: lion, minutes: null }]);
});
