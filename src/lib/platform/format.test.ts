import { expect, test } from 'vitest';
import {
	daysBetween,
	formatClock,
	formatDate,
	formatDay,
	formatPrice,
	formatShortPrice,
	formatTime,
	formatWallClock,
	frenchSpaces,
	isoDay,
	localParts,
	weekdayName
} from './format.ts';

const PARIS = 'Europe/Paris';
const now = new Date('2026-11-23T09:00:00Z');

test('prices as each language writes them', () => {
	expect(formatPrice(990, 'fr')).toBe('9,90\u00a0€');
	expect(formatPrice(990, 'en')).toBe('€9.90');
	expect(formatPrice(123456, 'fr')).toBe('1\u202f234,56\u00a0€');
	expect(formatShortPrice(500, 'fr')).toBe('5\u00a0€');
	expect(formatShortPrice(450, 'fr')).toBe('4,50\u00a0€');
});

test('clock times, French and English', () => {
	expect(formatClock(16, 30, 'fr')).toBe('16\u00a0h\u00a030');
	expect(formatClock(19, 0, 'fr')).toBe('19\u00a0h');
	expect(formatClock(9, 5, 'fr')).toBe('9\u00a0h\u00a005');
	expect(formatClock(16, 30, 'en')).toBe('4:30\u00a0pm');
	expect(formatClock(12, 0, 'en')).toBe('12\u00a0pm');
	expect(formatClock(0, 0, 'en')).toBe('12\u00a0am');
	expect(formatWallClock('09:00:00', 'fr')).toBe('9\u00a0h');
});

test('a moment is read on the clocks of the town, summer and winter', () => {
	expect(formatTime('2026-11-23T15:30:00Z', 'fr', PARIS)).toBe('16\u00a0h\u00a030');
	expect(formatTime('2026-07-01T15:30:00Z', 'fr', PARIS)).toBe('17\u00a0h\u00a030');
	expect(isoDay('2026-11-23T23:30:00Z', PARIS)).toBe('2026-11-24');
	expect(localParts('2026-11-22T12:00:00Z', PARIS).weekday).toBe(7);
});

test('days are counted by the calendar, not by 24 hours', () => {
	expect(daysBetween('2026-11-23T22:30:00Z', '2026-11-23T23:30:00Z', PARIS)).toBe(1);
	// The night the clocks change has 25 hours.
	expect(daysBetween('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z', PARIS)).toBe(1);
});

test('near days by name, far ones by date', () => {
	expect(formatDay('2026-11-23T18:00:00Z', 'fr', PARIS, now)).toBe('aujourd’hui');
	expect(formatDay('2026-11-24T08:00:00Z', 'fr', PARIS, now)).toBe('demain');
	expect(formatDay('2026-11-27T08:00:00Z', 'fr', PARIS, now)).toBe('vendredi');
	expect(formatDay('2026-12-01T08:00:00Z', 'fr', PARIS, now)).toBe('mardi 1er décembre');
	expect(formatDay('2026-12-01T08:00:00Z', 'en', PARIS, now)).toBe('Tuesday 1 December');
	expect(formatDate('2026-12-11T08:00:00Z', 'fr', PARIS)).toBe('vendredi 11 décembre');
	expect(formatDate('2026-12-01T08:00:00Z', 'fr', PARIS, true)).toBe('1er décembre 2026');
});

test('weekdays start on Monday', () => {
	expect(weekdayName(1, 'fr')).toBe('lundi');
	expect(weekdayName(7, 'en')).toBe('Sunday');
});

test('French punctuation gets its narrow spaces', () => {
	expect(frenchSpaces('Quoi ? « Oui » : 300 g')).toBe(
		'Quoi\u202f? «\u202fOui\u202f»\u202f: 300\u00a0g'
	);
	expect(frenchSpaces('5 gros')).toBe('5 gros');
});
