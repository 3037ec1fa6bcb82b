import { expect, test } from 'vitest';
import { closureRanges, readHours, readWeek, weekFields } from './hours-form';

const week = (...monday: [string, string][]) => [
	monday.map(([opens, closes]) => ({ opens, closes })),
	...Array.from({ length: 6 }, () => [])
];

test('a week of the database is the same week after the form', () => {
	const hours = [
		{ weekday: 1, opens: '09:00', closes: '12:00' },
		{ weekday: 1, opens: '14:00', closes: '24:00' },
		{ weekday: 6, opens: '00:00', closes: '24:00' }
	];
	const fields = weekFields(hours);
	expect(fields.map((pairs) => pairs.length)).toEqual([2, 2, 2, 2, 2, 2, 2]);
	const sent = (name: string) => {
		const [key = '', weekday] = name.split('-');
		return (fields[Number(weekday) - 1] ?? []).map((pair) => pair[key as 'opens' | 'closes']);
	};
	expect(readHours(readWeek(sent))).toEqual({ ok: true, hours });
});

test('what makes no hours names its day', () => {
	expect(readHours(week(['09:00', '']))).toEqual({ ok: false, weekday: 1, fault: 'half' });
	expect(readHours(week(['9h', '12:00']))).toEqual({ ok: false, weekday: 1, fault: 'half' });
	expect(readHours(week(['12:00', '09:00']))).toEqual({
		ok: false,
		weekday: 1,
		fault: 'backwards'
	});
	expect(readHours(week(['14:00', '18:00'], ['09:00', '15:00']))).toEqual({
		ok: false,
		weekday: 1,
		fault: 'overlap'
	});
	expect(readHours(week())).toEqual({ ok: true, hours: [] });
});

test('closed days in a row with one note are one range', () => {
	const closed = (on_date: string, note = '') => ({ on_date, opens: null, closes: null, note });
	expect(
		closureRanges([
			closed('2026-02-27', 'Congés'),
			closed('2026-02-28', 'Congés'),
			closed('2026-03-01', 'Congés'),
			closed('2026-03-02'),
			{ on_date: '2026-03-03', opens: '09:00', closes: '12:00', note: '' },
			closed('2026-03-04')
		])
	).toEqual([
		{ from: '2026-02-27', to: '2026-03-01', note: 'Congés' },
		{ from: '2026-03-02', to: '2026-03-02', note: '' },
		{ from: '2026-03-04', to: '2026-03-04', note: '' }
	]);
});
