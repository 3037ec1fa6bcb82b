import { expect, test } from 'vitest';
import { minuteOfDay, zonedTime } from './zoned-time.ts';

const paris = 'Europe/Paris';

test.each([
	['2026-01-15', 9 * 60 + 30, '2026-01-15T08:30:00.000Z'],
	['2026-07-15', 9 * 60 + 30, '2026-07-15T07:30:00.000Z'],
	// The days on which the clocks change.
	['2026-03-29', 12 * 60, '2026-03-29T10:00:00.000Z'],
	['2026-10-25', 12 * 60, '2026-10-25T11:00:00.000Z'],
	['2026-10-25', 0, '2026-10-24T22:00:00.000Z'],
	['2026-01-15', 25 * 60, '2026-01-16T00:00:00.000Z']
])('%s, minute %i in Paris is %s', (day, minute, at) => {
	expect(zonedTime(day, minute, paris).toISOString()).toBe(at);
	expect(minuteOfDay(at, paris)).toBe(minute % 1440);
});
