import { readFile } from 'node:fs/promises';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dac7File } from './dac7.server.ts';
import {
	declaredQuarters,
	isReportable,
	type Dac7Year,
	type Quarter,
	type Seller
} from './dac7.ts';
import { sampleStatement } from './statement-sample.ts';

const MADE = new Date('2027-01-15T09:30:00.123Z');
const NAMES = { d: 'urn:oecd:ties:dpi', s: 'urn:oecd:ties:dpistf' };

let schema: XsdValidator;
beforeAll(async () => {
	xmlRegisterFsInputProviders();
	const url = new URL('./dac7-shape.xsd', import.meta.url);
	schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(await readFile(url), { url: url.pathname }));
});

const quarter = (gross_cents = 0, sales = 0, fees_cents = 0): Quarter => ({
	gross_cents,
	sales,
	fees_cents
});
const quarters = (...given: Quarter[]): Seller['quarters'] => [
	given[0] ?? quarter(),
	given[1] ?? quarter(),
	given[2] ?? quarter(),
	given[3] ?? quarter()
];

function seller(changes: Partial<Seller> = {}): Seller {
	return {
		...sampleStatement().shop,
		quarters: quarters(quarter(500_000, 40, 50_000)),
		...changes
	};
}

function year(...sellers: Seller[]): Dac7Year {
	return { town: sampleStatement().town, year: 2026, sellers };
}

/** The declaration, refused by an exception where its shape is wrong. */
function declared(input: Dac7Year) {
	const file = dac7File(input, MADE);
	if (!file.ok) throw new Error(file.refusal);
	const xml = XmlDocument.fromString(file.xml);
	schema.validate(xml);
	const all = (path: string) => xml.find(path, NAMES).map(({ content }) => content);
	return { file, all };
}

describe('who is declared', () => {
	it.each([
		['29 sales and 2 000 €', quarters(quarter(200_000, 29)), false],
		['29 sales and 2 000,01 €', quarters(quarter(200_001, 29)), true],
		['30 sales of one cent', quarters(quarter(30, 30)), true],
		['30 sales over the year', quarters(quarter(30, 15), quarter(), quarter(30, 15)), true],
		['2 100 € less commission', quarters(quarter(210_000, 5, 21_000)), false],
		['nothing', quarters(), false],
		['everything given back', quarters(quarter(500_000, 40), quarter(-500_000)), false]
	])('%s', (_, of, reportable) => {
		expect(isReportable({ quarters: of })).toBe(reportable);
	});
});

describe('quarters in whole euros', () => {
	it('is what reached the seller, rounded, and what was kept', () => {
		const [first] = declaredQuarters({ quarters: quarters(quarter(100_149, 3, 10_049)) });
		expect(first).toEqual({ consideration: 901, sales: 3, fees: 100 });
	});

	it.each([
		['takes it from the quarter before', [500, -200, 100, 0], [300, 0, 100, 0]],
		['then from those before that', [500, 100, -300, 0], [300, 0, 0, 0]],
		['else from those after', [-200, 500, 0, 100], [0, 300, 0, 100]],
		['twice', [100, -50, 100, -120], [30, 0, 0, 0]]
	])('has no quarter below zero: %s', (_, euros, expected) => {
		const of = quarters(...euros.map((amount) => quarter(amount * 100, 1)));
		expect(declaredQuarters({ quarters: of }).map(({ consideration }) => consideration)).toEqual(
			expected
		);
	});
});

describe('the declaration', () => {
	it('has the shape the tax office takes, and the names it wants', () => {
		const { file, all } = declared(year(seller({ iban: 'FR76 3000 6000 0112 3456 7890 189' })));
		expect(file.name).toBe('DPIDAC7_2026_443061841_001_20270115093000.xml');
		expect(file.reported).toBe(1);
		expect(file.incomplete).toEqual([]);
		expect(all('//d:ReportingPeriod')).toEqual(['2026-12-31']);
		expect(all('//d:EntSellerID/d:TIN')).toEqual(['552100554']);
		expect(all('//d:Identifier')).toEqual(['FR7630006000011234567890189']);
		expect(all('//d:Consideration/*')).toEqual(['4500', '0', '0', '0']);
		expect(all('//d:NumberOfActivities/*')).toEqual(['40', '0', '0', '0']);
		expect(all('//d:Fees/*')).toEqual(['500', '0', '0', '0']);
	});

	it('leaves small sellers out, and says when nobody is left', () => {
		const small = seller({ quarters: quarters(quarter(1000, 2)) });
		const { file, all } = declared(year(small));
		expect(file.reported).toBe(0);
		expect(all('//d:MessageTypeIndic')).toEqual(['DPI403']);
		expect(declared(year(small, seller())).all('//d:ReportableSeller')).toHaveLength(1);
	});

	it('names what is missing of a seller, and is whole all the same', () => {
		const bare = { legal_name: '', legal_address: ' ', register_number: '', vat_number: '' };
		const { file, all } = declared(year(seller(bare)));
		expect(file.incomplete).toEqual([
			{
				shop: 'La Fromagerie du Lion',
				gaps: ['legal_name', 'legal_address', 'register_number', 'iban']
			}
		]);
		expect(all('//d:EntSellerID/d:TIN')).toEqual(['NOTIN']);
	});

	it('gives every document a reference of its own', () => {
		const ids = Array.from({ length: 50 }, (_, index) => `0199c000-0000-7000-8000-${1e11 + index}`);
		const references = declared(year(...ids.map((id) => seller({ id })))).all('//s:DocRefId');
		expect(new Set(references).size).toBe(51);
	});

	it.each(['Le 🦁 & <Lion> "]]>', 'مخبز', '=cmd()', 'é'.repeat(250), 'a\u0000\nb'])(
		'holds a seller called %j',
		(legal_name) => {
			const [name = ''] = declared(year(seller({ legal_name }))).all('//d:EntSellerID/d:Name');
			expect(Array.from(name).length).toBeLessThanOrEqual(200);
			expect(name.startsWith(legal_name.slice(0, 1))).toBe(true);
		}
	);

	it('is refused without the numbers of whoever declares', () => {
		const { town } = sampleStatement();
		const without = (changes: Partial<typeof town.operator>) =>
			dac7File({ ...year(), town: { ...town, operator: { ...town.operator, ...changes } } }, MADE);
		expect(without({ register_number: '' })).toEqual({
			ok: false,
			refusal: 'operator_without_siren'
		});
		expect(without({ legal_address: '' })).toEqual({
			ok: false,
			refusal: 'operator_without_address'
		});
	});
});
