import Papa from 'papaparse';
import { shortDate, shortTime } from './document-format.ts';
import type { Statement } from './statement.ts';
import { statementWords } from './statement-words.ts';

const words = statementWords.fr;

/** Spreadsheets in France take a file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\ufeff';

const HEAD = [
	'Écriture',
	'Date',
	'Heure',
	'Boutique',
	'Opération',
	'Commande',
	'Ventes TTC',
	'Commission TTC',
	'Effet sur le solde'
];

/**
 * A text a spreadsheet would run as a formula: it gets an apostrophe in front. A negative amount begins
 * with a minus as well, and stays a number.
 */
const FORMULA = /^(?:[=+@\t\r\n\uff1d\uff0b\uff0d\uff20]|-(?!\d+,\d\d$))/;

/** A month's entries for the accountant's spreadsheet: semicolons, decimal commas, one row per entry. */
export function statementCsv({ shop, zone, entries }: Statement): string {
	const rows = entries.map((entry) => [
		String(entry.id),
		shortDate(entry.at, zone),
		shortTime(entry.at, zone),
		shop.legal_name || shop.name,
		words.kinds[entry.kind],
		entry.order_code ?? '',
		decimal(entry.gross_cents),
		decimal(entry.commission_cents),
		decimal(entry.net_cents)
	]);
	const text = Papa.unparse(
		{ fields: HEAD, data: rows },
		{ delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA }
	);
	return `${BYTE_ORDER_MARK}${text}\r\n`;
}

/** −1234 → "-12,34": a number as French spreadsheets read it, no thousands, no sign of the currency. */
function decimal(cents: number): string {
	const sign = cents < 0 ? '-' : '';
	const digits = String(Math.abs(cents)).padStart(3, '0');
	return `${sign}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
