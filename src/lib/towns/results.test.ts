import { expect, test } from 'vitest';
import type { Results } from './results.ts';
import { spanOf, visits } from './results.ts';
import { resultsCsv } from './results-csv.ts';

test('a span is whole weeks from Monday, or whole months, up to today', () => {
	// A Wednesday, a Monday, a Sunday.
	expect(spanOf('week', '2026-11-25')).toEqual({ from: '2026-08-31', to: '2026-11-25' });
	expect(spanOf('week', '2026-11-23')).toEqual({ from: '2026-08-31', to: '2026-11-23' });
	expect(spanOf('week', '2026-11-22')).toEqual({ from: '2026-08-24', to: '2026-11-22' });
	expect(spanOf('month', '2026-01-31')).toEqual({ from: '2025-02-01', to: '2026-01-31' });
});

const week = (starts_on: string, sales_cents: number) => ({
	starts_on,
	orders: 3,
	sales_cents,
	pickups: 1,
	put_asides: 2
});
const results: Results = {
	today: '2026-11-25',
	periods: [],
	shops: [
		{
			slug: 'a',
			name: '=HYPERLINK("x")',
			visits: 6,
			periods: [week('2026-11-16', 1234), week('2026-11-23', -590)]
		},
		{ slug: 'b', name: 'Le "Lion"; fils', visits: 3, periods: [week('2026-11-16', 100)] }
	]
};

test('a spreadsheet opens it: decimal commas, no formulas, quotes kept, weeks in order', () => {
	expect(visits(week('2026-11-16', 0))).toBe(3);
	const lines = resultsCsv(results, 'week', 'fr').split('\r\n');
	expect(lines[0]).toBe(
		'\ufeffSemaine du;Boutique;Commandes;Ventes (€);Retraits;Mis de côté honorés;Visites amenées'
	);
	expect(lines[1]).toBe('2026-11-16;"\'=HYPERLINK(""x"")";3;12,34;1;2;3');
	expect(lines[2]).toBe('2026-11-16;"Le ""Lion""; fils";3;1,00;1;2;3');
	expect(lines[3]).toContain('2026-11-23;');
	expect(lines[3]).toContain(';-5,90;');
	expect(resultsCsv(results, 'month', 'en')).toContain(';12.34;');
});
