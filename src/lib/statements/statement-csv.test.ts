import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { statementCsv } from './statement-csv.server.ts';
import { entry, sampleStatement } from './statement-sample.ts';

const rowsOf = (csv: string) =>
	Papa.parse<string[]>(csv.replace('\ufeff', ''), { delimiter: ';', skipEmptyLines: true }).data;

describe('the accountant’s file', () => {
	it('opens in a French spreadsheet: mark, semicolons, decimal commas, one row per entry', () => {
		const csv = statementCsv(sampleStatement());
		expect(csv.charCodeAt(0)).toBe(0xfeff);
		expect(csv.endsWith('\r\n')).toBe(true);
		const rows = rowsOf(csv);
		expect(rows).toHaveLength(6);
		expect(rows[4]).toEqual([
			...['4', '03/10/2026', '12:00', 'SARL Lion & Fils', 'Remboursement', 'BF0004'],
			...['-20,00', '-2,00', '-18,00']
		]);
	});

	it.each([
		[0, '0,00'],
		[1, '0,01'],
		[-1, '-0,01'],
		[-99, '-0,99'],
		[1_000_000_000, '10000000,00']
	])('writes %i cents as %s, a number and no formula', (cents, text) => {
		const csv = statementCsv(sampleStatement({ entries: [entry(1, 'sale', cents, 0, cents)] }));
		expect(rowsOf(csv)[1]?.slice(6)).toEqual([text, '0,00', text]);
	});

	it.each(['=cmd()', '+33', '-cmd', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '-12,345'])(
		'never lets a spreadsheet run %j',
		(name) => {
			const shop = { ...sampleStatement().shop, legal_name: name };
			expect(rowsOf(statementCsv(sampleStatement({ shop })))[1]?.[3]).toBe(`'${name}`);
		}
	);

	it.each(['Chez "Léa"; fils', 'à\nla ligne', '🦁 مخبز', 'x'.repeat(80), ' =espace', ''])(
		'keeps the name %j whole',
		(name) => {
			const shop = { ...sampleStatement().shop, name, legal_name: '' };
			expect(rowsOf(statementCsv(sampleStatement({ shop })))[1]?.[3]).toBe(name);
		}
	);

	it('has its head alone in an empty month', () => {
		expect(rowsOf(statementCsv(sampleStatement({ entries: [] })))).toHaveLength(1);
	});

	it('says the hour of the town, on both sides of the clock change', () => {
		const at = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-31T23:30:00Z'];
		const entries = at.map((moment, index) => ({ ...entry(index, 'sale', 1, 0, 1), at: moment }));
		const hours = rowsOf(statementCsv(sampleStatement({ entries }))).slice(1);
		expect(hours.map(([, date, hour]) => `${date} ${hour}`)).toEqual([
			'25/10/2026 02:30',
			'25/10/2026 02:30',
			'01/11/2026 00:30'
		]);
	});
});
