import type { CsvField, CsvMapping } from './csv-columns.ts';
import {
	readCents,
	readMeasure,
	readPieces,
	readState,
	readVat,
	unguardCell
} from './csv-values.ts';
import type { DeskTrade } from './desk-product.ts';
import { foldText } from './fold-text.ts';
import type { MeasureUnit, ProductState } from './shelf-rows.ts';
import { readBarcode } from './barcode.ts';

/** One line of a file, read. What is absent was left empty and changes nothing. */
export interface CsvLine {
	/** As the spreadsheet counts: the heads are line 1. */
	line: number;
	reference?: string;
	title?: string;
	label: string;
	price_cents?: number;
	stock?: number;
	barcode?: string;
	category?: string;
	state?: ProductState;
	brand?: string;
	description?: string;
	vat_bp?: number;
	measure?: { value: number; unit: MeasureUnit };
}

/** What is wrong with a line; `text` is what stands there. */
export interface CsvFault {
	line: number;
	fault:
		| 'title_long'
		| 'label_long'
		| 'brand_long'
		| 'description_long'
		| 'price_wrong'
		| 'stock_wrong'
		| 'barcode_wrong'
		| 'category_unknown'
		| 'state_unknown'
		| 'vat_unknown'
		| 'measure_wrong'
		| 'quotes'
		| 'title_missing'
		| 'price_missing'
		| 'twice'
		| 'reference_unknown'
		| 'no_draft';
	text: string;
}

const LIMITS = { title: 140, label: 60, brand: 80 } as const;

/** Reads a line of cells; everything that is wrong with it, not only the first. Null: an empty line. */
export function readCsvLine(
	cells: readonly string[],
	line: number,
	mapping: CsvMapping,
	trades: readonly DeskTrade[]
): { read: CsvLine; faults: CsvFault[] } | null {
	if (cells.every((cell) => cell.trim() === '')) return null;
	const faults: CsvFault[] = [];
	const cell = (field: CsvField) => {
		const column = mapping[field];
		return column === undefined ? '' : unguardCell((cells[column] ?? '').trim());
	};
	const wrong = (fault: CsvFault['fault'], text: string) => {
		faults.push({ line, fault, text: text.slice(0, 60) });
		return undefined;
	};
	/** One line of text: a line break or a tab inside is a space; thin and double spaces stay as they are. */
	const words = (field: 'title' | 'label' | 'brand') => {
		const text = cell(field)
			.replace(/\p{Cc}+/gu, ' ')
			.trim();
		if (text.length > LIMITS[field]) wrong(`${field}_long`, text);
		return text;
	};
	const value = <T>(
		field: CsvField,
		fault: CsvFault['fault'],
		reading: (text: string) => { ok: true; value: T } | { ok: false }
	): T | undefined => {
		const text = cell(field);
		if (text === '') return undefined;
		const answer = reading(text);
		return answer.ok ? answer.value : wrong(fault, text);
	};
	const description = cell('description').replaceAll('\r\n', '\n');
	if (description.length > 8000) wrong('description_long', description);
	const amount = cell('measure');
	const read: CsvLine = {
		line,
		label: words('label'),
		...given('reference', cell('reference')),
		...given('title', words('title')),
		...given('brand', words('brand')),
		...given('description', description),
		...given('price_cents', value('price', 'price_wrong', readCents)),
		...given('stock', value('stock', 'stock_wrong', readPieces)),
		...given('barcode', value('barcode', 'barcode_wrong', barcode)),
		...given(
			'category',
			value('category', 'category_unknown', (text) => tradeOf(text, trades))
		),
		...given('state', value('state', 'state_unknown', readState)),
		...given('vat_bp', value('vat', 'vat_unknown', readVat)),
		...given(
			'measure',
			amount === ''
				? undefined
				: value('measure', 'measure_wrong', (text) => readMeasure(text, cell('unit')))
		)
	};
	return { read, faults };
}

function given<Key extends keyof CsvLine>(key: Key, value: CsvLine[Key] | ''): Partial<CsvLine> {
	return value === '' || value === undefined ? {} : { [key]: value };
}

/** Spreadsheets turn thirteen digits into 3,76E+12: that is no barcode any more, and said so. */
function barcode(text: string): { ok: true; value: string } | { ok: false } {
	const code = readBarcode(text);
	return code === null ? { ok: false } : { ok: true, value: code };
}

function tradeOf(
	text: string,
	trades: readonly DeskTrade[]
): { ok: true; value: string } | { ok: false } {
	const wanted = foldText(text).trim();
	const found = trades.find(({ slug, name_fr, name_en }) =>
		[slug, foldText(name_fr), foldText(name_en)].includes(wanted)
	);
	return found ? { ok: true, value: found.id } : { ok: false };
}
