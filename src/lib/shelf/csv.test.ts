import { expect, test } from 'vitest';
import { guessMapping, hasPhotoColumn } from './csv-columns';
import { readCsvLine, type CsvLine } from './csv-line';
import { indexShop } from './csv-match';
import { planImport } from './csv-plan';
import { MOST_CSV_BYTES, readCsv } from './csv-read';
import { guardCell, readCents, readPieces, readVat, unguardCell } from './csv-values';
import type { WholeProduct } from './desk-product';
import { importId, newImportSeed } from './import-id';
import { csvHead, csvLines } from './product-csv';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const trades = [
	{ id: 'c1', slug: 'fromagerie', name_fr: 'Fromagerie', name_en: 'Cheese', vat_bp: 550 },
	{ id: 'c2', slug: 'epicerie', name_fr: 'Épicerie', name_en: 'Grocery', vat_bp: 550 }
];
const seed = { start: 1_790_000_000_000, random: '0123456789abcdef' };

function read(text: string): {
	lines: CsvLine[];
	faults: { line: number; fault: string; text: string }[];
} {
	const file = readCsv(utf8(text));
	if (!file.ok) throw new Error(file.refusal);
	const mapping = guessMapping(file.heads);
	const all = file.lines.flatMap((cells, i) => readCsvLine(cells, i + 2, mapping, trades) ?? []);
	return {
		lines: all.filter(({ faults }) => faults.length === 0).map((one) => one.read),
		faults: all.flatMap(({ faults }) => faults)
	};
}

const aProduct = (more: Partial<WholeProduct> = {}): WholeProduct => ({
	id: 'p1',
	slug: 'comte',
	title: 'Comté',
	titled: true,
	state: 'published',
	category: 'c1',
	description: 'Deux lignes\r\net un « ; » puis "guillemets"\n',
	brand: '',
	vat_bp: 550,
	withdrawal_exception: null,
	facts: {},
	confirmed_at: null,
	photos: [],
	variants: [
		{
			id: 'v1',
			label: '250 g',
			price_cents: 590,
			on_hand: -2,
			reserved: 0,
			barcode: '3760123456789',
			measure_value: 0.25,
			measure_unit: 'kg'
		}
	],
	...more
});

test('letters of Windows, a byte order mark, UTF-16; semicolons, commas, tabs', () => {
	for (const bytes of [
		latin('Titre;Prix\nComt\u00e9;5,90'),
		utf8('\ufeffTitre,Prix\r\nComté,"5,90"'),
		utf8('Titre\tPrix\nComté\t5,90'),
		new Uint8Array(
			new Uint16Array([...'\ufeffTitre;Prix\nComté;5,90'].map((c) => c.charCodeAt(0))).buffer
		)
	]) {
		expect(readCsv(bytes)).toMatchObject({
			ok: true,
			heads: ['Titre', 'Prix'],
			lines: [['Comté', '5,90']]
		});
	}
});

test('what is no product file is refused by name, before it is read whole', () => {
	const refusal = (bytes: Uint8Array) => {
		const file = readCsv(bytes);
		return file.ok ? null : file.refusal;
	};
	expect(refusal(utf8(''))).toBe('empty');
	expect(refusal(utf8(' \n \n'))).toBe('empty');
	expect(refusal(utf8('Titre;Prix\n;\n'))).toBe('one_line');
	expect(refusal(utf8('PK\u0003\u0004…'))).toBe('workbook');
	expect(refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toBe('workbook');
	expect(refusal(Uint8Array.from([0x89, 0x50, 0, 1, 2]))).toBe('not_text');
	expect(refusal(new Uint8Array(MOST_CSV_BYTES + 1))).toBe('too_heavy');
	expect(refusal(utf8(`Titre;Prix\n${'a;1\n'.repeat(200_000)}`))).toBe('too_many_lines');
});

test('a quotation mark that never closes is told', () => {
	expect(readCsv(utf8('Titre;Prix\n"Comté;5,90\nBrie;4'))).toMatchObject({
		ok: true,
		badQuotes: [2]
	});
});

test('heads are known in French and English, with accents, case and currency', () => {
	expect(guessMapping(['Désignation', 'PRIX TTC (€)', 'Qté', 'Code-barres'])).toEqual({
		title: 0,
		price: 1,
		stock: 2,
		barcode: 3
	});
	expect(guessMapping(['Title', 'Variant Price', 'Vendor', 'Barcode'])).toEqual({
		title: 0,
		price: 1,
		brand: 2,
		barcode: 3
	});
	expect(guessMapping(['x', 'y'])).toEqual({});
	expect(hasPhotoColumn(['Titre', 'Image Src'])).toBe(true);
});

test('prices as people write them', () => {
	for (const [text, cents] of [
		['12,50', 1250],
		['12.5 €', 1250],
		['1 299', 129_900],
		['1.299,00', 129_900],
		['1,299.00', 129_900],
		['0,01', 1]
	] as const) {
		expect(readCents(text), text).toEqual({ ok: true, value: cents });
	}
	for (const text of ['12,5O', '', '-3', '0', '12,500', 'gratuit', '1e3', '100000,01', '1,2,3']) {
		expect(readCents(text).ok, text).toBe(false);
	}
	expect(readPieces('12,0')).toEqual({ ok: true, value: 12 });
	expect(readPieces('1,5').ok).toBe(false);
	expect(readVat('5,5 %')).toEqual({ ok: true, value: 550 });
	expect(readVat('19,6').ok).toBe(false);
});

test('everything wrong with a line is said, with its number in the spreadsheet', () => {
	const { faults } = read(
		'Titre;Prix;Stock;EAN;Catégorie\nBon;1;2;;\n\nComté;12,5O;beaucoup;3760123456780;Jouets'
	);
	expect(faults.map(({ line, fault, text }) => [line, fault, text])).toEqual([
		[4, 'price_wrong', '12,5O'],
		[4, 'stock_wrong', 'beaucoup'],
		[4, 'barcode_wrong', '3760123456780'],
		[4, 'category_unknown', 'Jouets']
	]);
});

test('new things: a product, its further choices, what is twice, what lacks a price', () => {
	const { lines } = read(
		'Titre;Variante;Prix;Stock;TVA;État;Catégorie\nPull;S;49;3;20;En pause;epicerie\npull;M;49;2;;;\nPull;s;50;;;;\nBonnet;;;;;;'
	);
	const plan = planImport(lines, indexShop([]), { known: 'update', seed, usualVat: 550 });
	expect(plan.faults).toEqual([
		{ line: 4, fault: 'twice', text: '2' },
		{ line: 5, fault: 'price_missing', text: 'Bonnet' }
	]);
	const kinds = plan.lines.map(({ drafts }) => drafts.map(({ kind }) => kind));
	expect(kinds).toEqual([
		['product.create', 'product.edit', 'variant.edit', 'product.state'],
		['variant.create']
	]);
	expect(plan.lines[1]?.drafts[0]?.args.product).toBe(plan.lines[0]?.drafts[0]?.entity.id);
	expect(plan.lines[0]?.drafts[1]).toMatchObject({ args: { vat_bp: 2000 }, base: { vat_bp: 550 } });
});

test('a thing the shop has is found by barcode and by name; it changes, or is left', () => {
	const shop = indexShop([aProduct()]);
	const { lines } = read('Titre;Variante;Prix;EAN\nAutre nom;250 g;6,20;3760123456789\n');
	// The code of the product above does not check out: read as the file says it.
	const line = {
		...(lines[0] ?? { line: 2, label: '250 g', title: 'Autre nom', price_cents: 620 }),
		barcode: '3760123456789'
	};
	const [update] = planImport([line], shop, { known: 'update', seed, usualVat: 550 }).lines;
	expect(update).toMatchObject({ does: 'update' });
	expect(update?.drafts.map(({ kind, base }) => [kind, base])).toEqual([
		['product.edit', { title: 'Comté' }],
		['variant.price', { price_cents: 590 }]
	]);
	const named: CsvLine = { line: 2, title: ' COMTE', label: '250 G', price_cents: 620 };
	expect(planImport([named], shop, { known: 'skip', seed, usualVat: 550 }).lines).toMatchObject([
		{ does: 'skip', drafts: [] }
	]);
	const draft: CsvLine = { line: 2, title: 'Comté', label: '250 g', state: 'draft' };
	expect(planImport([draft], shop, { known: 'update', seed, usualVat: 550 }).faults).toMatchObject([
		{ fault: 'no_draft' }
	]);
});

test.each(['fr', 'en'] as const)('an export read again changes nothing (%s)', (lang) => {
	const products = [
		aProduct(),
		aProduct({
			id: 'p2',
			title: '=SOMME(A1)',
			titled: false,
			brand: "'+33",
			description: '-dangereux\n@ici',
			state: 'draft',
			category: 'c2',
			vat_bp: 210,
			variants: [
				{
					id: 'v2',
					label: '',
					price_cents: 5,
					on_hand: 12,
					reserved: 3,
					barcode: '96385074',
					measure_value: null,
					measure_unit: null
				}
			]
		}),
		aProduct({
			id: 'p3',
			brand: 'L’Œuf\u202f&\u00a0Cie',
			title: 'Retiré\u202f?\u00a0Non  merci',
			state: 'archived',
			variants: [{ ...aProduct().variants[0]!, id: 'v3', barcode: null }]
		})
	];
	const text = csvHead(lang) + csvLines(products, trades, lang);
	expect(text).toContain("'=SOMME(A1)");
	// The made-up barcode above is not one that checks out: an import would say so.
	const { lines, faults } = read(text.replaceAll('3760123456789', ''));
	expect(faults).toEqual([]);
	const plan = planImport(lines, indexShop(products), { known: 'update', seed, usualVat: 550 });
	expect(plan.faults).toEqual([]);
	expect(plan.lines.map(({ does }) => does)).toEqual(['same', 'same', 'same']);
});

test('a guarded cell is given back to the letter', () => {
	for (const text of [
		'=1+1',
		"'=1",
		"''@x",
		'-3',
		'-3,5',
		'-a',
		'+33 6',
		"l'ami",
		"'",
		'\tx',
		'＝1'
	]) {
		expect(unguardCell(guardCell(text)), text).toBe(text);
	}
	expect(guardCell('=1')).toBe("'=1");
	expect(guardCell('-3')).toBe('-3');
});

test('ids of an import: the same for the same line and step, in order, valid', () => {
	const one = importId(seed, 2, 1);
	expect(importId(seed, 2, 1)).toBe(one);
	expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	const all = [2, 3, 4].flatMap((line) => [0, 1, 2].map((step) => importId(seed, line, step)));
	expect(new Set(all).size).toBe(9);
	expect([...all].sort()).toEqual(all);
	expect(importId(newImportSeed(), 2, 1)).not.toBe(importId(newImportSeed(), 2, 1));
});
