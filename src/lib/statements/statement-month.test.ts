import { describe, expect, it } from 'vitest';
import {
	lastDayOf,
	monthIsOver,
	monthName,
	monthSlug,
	ofMonthFrench,
	parseMonth
} from './statement-month.ts';

describe('months', () => {
	it('reads a month of an address and nothing else', () => {
		expect(parseMonth('2026-10')).toBe('2026-10-01');
		for (const text of [
			'2026-13',
			'2026-00',
			'2026-1',
			'1999-10',
			'2026-10-01',
			'',
			"2026-10'--"
		]) {
			expect(parseMonth(text)).toBeNull();
		}
		expect(monthSlug('2026-10-01')).toBe('2026-10');
	});

	it('names them', () => {
		expect(monthName('2026-10-01', 'fr')).toBe('octobre 2026');
		expect(monthName('2026-10-01', 'en')).toBe('October 2026');
		expect(ofMonthFrench('2026-10-01')).toBe('d’octobre 2026');
		expect(ofMonthFrench('2026-05-01')).toBe('de mai 2026');
	});

	it('knows their last day', () => {
		expect(['2026-12-01', '2028-02-01', '2026-02-01'].map(lastDayOf)).toEqual([
			'2026-12-31',
			'2028-02-29',
			'2026-02-28'
		]);
	});

	it('ends them at midnight in the town', () => {
		const over = (now: string) => monthIsOver('2026-10-01', 'Europe/Paris', new Date(now));
		expect(over('2026-10-31T22:59:59Z')).toBe(false);
		expect(over('2026-10-31T23:00:00Z')).toBe(true);
	});
});
