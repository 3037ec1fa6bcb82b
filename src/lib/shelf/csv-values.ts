import { foldText } from './fold-text.ts';
import { MEASURE_UNITS, type MeasureUnit, type ProductState } from './shelf-rows.ts';

/** What a cell says, or that it says nothing we can keep. */
export type Reading<T> = { ok: true; value: T } | { ok: false };

const none = { ok: false } as const;
const read = <T>(value: T): Reading<T> => ({ ok: true, value });

/** "12,50", "12.5 €", "1 299", "1.299,00": cents. A letter O is no zero, three decimals are no price. */
export function readCents(text: string): Reading<number> {
	let plain = text.replace(/[\s\u00a0\u202f']|€|EUR/gi, '');
	if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(plain)) plain = plain.replaceAll('.', '');
	if (/^\d{1,3}(,\d{3})+\.\d{1,2}$/.test(plain)) plain = plain.replaceAll(',', '');
	const found = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(plain);
	if (!found) return none;
	const cents = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
	return cents >= 1 && cents <= 10_000_000 ? read(cents) : none;
}

/** Whole pieces; spreadsheets write "12,0" for 12. */
export function readPieces(text: string): Reading<number> {
	const found = /^(-?\d{1,6})(?:[.,]0+)?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''));
	return found ? read(Number(found[1])) : none;
}

const RATES: Record<string, number> = { '20': 2000, '10': 1000, '5.5': 550, '2.1': 210, '0': 0 };

/** A rate in force in France, as basis points: "20", "5,5 %", "0.055" is none. */
export function readVat(text: string): Reading<number> {
	const plain = text.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
	if (!/^\d{1,2}(\.\d{1,2})?$/.test(plain)) return none;
	const rate = RATES[String(Number(plain))];
	return rate === undefined ? none : read(rate);
}

const STATES: Record<string, ProductState> = {
	'en vitrine': 'published',
	publie: 'published',
	actif: 'published',
	published: 'published',
	active: 'published',
	'on display': 'published',
	'en pause': 'paused',
	pause: 'paused',
	paused: 'paused',
	inactif: 'paused',
	brouillon: 'draft',
	draft: 'draft',
	retire: 'archived',
	archive: 'archived',
	archived: 'archived',
	removed: 'archived'
};

export function readState(text: string): Reading<ProductState> {
	const state = STATES[foldText(text).trim()];
	return state ? read(state) : none;
}

/** What is in it: a number above zero and one of our units. */
export function readMeasure(
	amount: string,
	unit: string
): Reading<{ value: number; unit: MeasureUnit }> {
	const plain = amount.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
	const known = MEASURE_UNITS.find(
		(one) =>
			one === foldText(unit).trim() || (one === 'piece' && /^pieces?$/.test(foldText(unit).trim()))
	);
	const value = Number(plain);
	if (!known || !/^\d{1,7}(\.\d{1,3})?$/.test(plain) || value <= 0) return none;
	return read({ value, unit: known });
}

/** Cells that a spreadsheet would run as a formula, and those that already wear an apostrophe against it. */
const RUNS = /^'*[=+@\-\t\r\uff1d\uff0b\uff0d\uff20]/;
const PLAIN_NUMBER = /^-?\d+([.,]\d+)?$/;

/** A text as it may stand in a spreadsheet. {@link unguardCell} is its exact way back. */
export function guardCell(text: string): string {
	return RUNS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

export function unguardCell(text: string): string {
	return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}
