import type { WeekHours } from './visit.ts';

/** A day's intervals: one, or two around noon. */
export type DayPattern = readonly (readonly [opens: string, closes: string])[];

export interface WeekPreset {
	name: 'tuesday_saturday' | 'monday_saturday' | 'every_morning';
	days: readonly number[];
	pattern: DayPattern;
}

/** How most shops of a French town keep their hours. */
export const WEEK_PRESETS: readonly WeekPreset[] = [
	{
		name: 'tuesday_saturday',
		days: [2, 3, 4, 5, 6],
		pattern: [
			['09:00', '12:00'],
			['14:00', '19:00']
		]
	},
	{ name: 'monday_saturday', days: [1, 2, 3, 4, 5, 6], pattern: [['10:00', '19:00']] },
	{
		name: 'every_morning',
		days: [2, 3, 4, 5, 6, 7],
		pattern: [['07:00', '13:00']]
	}
];

/** The hours of these days, each as the pattern says. */
export function hoursOf(days: readonly number[], pattern: DayPattern): WeekHours[] {
	return [...days]
		.sort((one, other) => one - other)
		.flatMap((weekday) => pattern.map(([opens, closes]) => ({ weekday, opens, closes })));
}

/** Intervals that cannot be: closing before opening, or one within another. */
export function isPattern(pattern: DayPattern): boolean {
	return (
		pattern.length > 0 &&
		pattern.every(
			([opens, closes], i) => opens < closes && (i === 0 || pattern[i - 1]![1] <= opens)
		)
	);
}

/** The days on which a week is open. */
export function openDays(hours: readonly WeekHours[]): number[] {
	return [...new Set(hours.map(({ weekday }) => weekday))].sort((one, other) => one - other);
}

/** The first open day's intervals, for going on with them; none where nothing is said yet. */
export function patternOf(hours: readonly WeekHours[]): DayPattern {
	const [first] = openDays(hours);
	return hours
		.filter(({ weekday }) => weekday === first)
		.map(({ opens, closes }) => [opens, closes] as const);
}
