import { expect, test } from 'vitest';
import { holidaysFrom } from './french-holidays';

test('eleven a year, those after Easter on their days', () => {
	const days = Object.fromEntries(holidaysFrom('2026-01-01').map(({ name, day }) => [name, day]));
	expect(Object.keys(days)).toHaveLength(11);
	expect(days).toMatchObject({
		easter_monday: '2026-04-06',
		ascension: '2026-05-14',
		whit_monday: '2026-05-25'
	});
	// An early and a late Easter.
	expect(holidaysFrom('2008-01-01').find(({ name }) => name === 'easter_monday')?.day).toBe(
		'2008-03-24'
	);
	expect(holidaysFrom('2038-01-01').find(({ name }) => name === 'easter_monday')?.day).toBe(
		'2038-04-26'
	);
});

test('from a day on, over the turn of the year, in order', () => {
	const days = holidaysFrom('2026-11-12').map(({ day }) => day);
	expect(days.slice(0, 3)).toEqual(['2026-12-25', '2027-01-01', '2027-03-29']);
	expect(days.at(-1)).toBe('2027-11-11');
});
