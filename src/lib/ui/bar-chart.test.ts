import { expect, test } from 'vitest';
import { niceTop } from './bar-chart.ts';

test('a scale ends at a round number that holds every bar, and so is its half', () => {
	expect([0, 1, 3, 5, 6, 19, 21, 99, 100, 101, 1234].map(niceTop)).toEqual([
		2, 2, 4, 6, 6, 20, 40, 100, 100, 200, 2000
	]);
	for (let value = 1; value < 5000; value += 7) {
		expect(niceTop(value)).toBeGreaterThanOrEqual(value);
		expect(niceTop(value) % 2).toBe(0);
	}
});
