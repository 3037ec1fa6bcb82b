import { describe, expect, it } from 'vitest';
import { weekly } from './hours.ts';
import { french } from './typography.ts';
import { byWeight, packed, readMeasure } from './variants.ts';

describe('weekly', () => {
	it('reads days, ranges and noon breaks in the order of the week', () => {
		expect(weekly('su 8-12:30; tu-we 9-12 14:30-19')).toEqual([
			{ weekday: 2, opens: '09:00', closes: '12:00' },
			{ weekday: 2, opens: '14:30', closes: '19:00' },
			{ weekday: 3, opens: '09:00', closes: '12:00' },
			{ weekday: 3, opens: '14:30', closes: '19:00' },
			{ weekday: 7, opens: '08:00', closes: '12:30' }
		]);
	});

	it('refuses what it does not know', () => {
		expect(() => weekly('xx 9-12')).toThrow('weekday');
		expect(() => weekly('mo neuf-12')).toThrow('hour');
	});
});

describe('variants', () => {
	it('reads measures, and leaves sizes alone', () => {
		expect(readMeasure('75 cl')).toEqual({ value: 75, unit: 'cl' });
		expect(readMeasure('1,5 kg')).toEqual({ value: 1.5, unit: 'kg' });
		expect(readMeasure('XL')).toBeNull();
		expect(packed(990, '250 g')[0]?.measure).toEqual({ value: 250, unit: 'g' });
	});

	it('prices a cut by its weight, to five cents', () => {
		const prices = byWeight(3290, 200, 300, 1000).map(({ label, cents }) => [label, cents]);
		expect(prices).toEqual([
			['200 g', 660],
			['300 g', 985],
			['1 kg', 3290]
		]);
	});
});

describe('french', () => {
	it('sets apostrophes and no-break spaces', () => {
		expect(french("L'ami : « oui » !")).toBe('L’ami\u00a0: «\u00a0oui\u00a0»\u202f!');
		expect(french('300 g, 75 cl, 2 gouttes')).toBe('300\u00a0g, 75\u00a0cl, 2 gouttes');
	});
});
