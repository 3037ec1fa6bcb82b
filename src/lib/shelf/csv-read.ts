import Papa from 'papaparse';

/** More than any shop of a town has; more is a mistake, or a job for somebody who helps. */
export const MOST_CSV_LINES = 10_000;
export const MOST_CSV_BYTES = 20_000_000;

export type CsvRefusal =
	'empty' | 'too_heavy' | 'too_many_lines' | 'workbook' | 'not_text' | 'one_line';

export type CsvFile =
	| {
			ok: true;
			heads: string[];
			/** The cells of each line after the heads, empty lines included: line 2 is the first. */
			lines: string[][];
			/** Lines in which a quotation mark is missing. */
			badQuotes: number[];
	  }
	| { ok: false; refusal: CsvRefusal };

/** Reads a product file whatever program wrote it: its letters, its separators, its marks. */
export function readCsv(bytes: Uint8Array): CsvFile {
	if (bytes.byteLength > MOST_CSV_BYTES) return { ok: false, refusal: 'too_heavy' };
	if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
		return { ok: false, refusal: 'workbook' };
	}
	const text = decode(bytes);
	if (text === null) return { ok: false, refusal: 'not_text' };
	if (text.trim() === '') return { ok: false, refusal: 'empty' };
	const rows: string[][] = [];
	const badQuotes: number[] = [];
	let tooMany = false;
	Papa.parse<string[]>(text, {
		delimiter: delimiterOf(text),
		step: ({ data, errors }, parser) => {
			rows.push(data);
			if (errors.some(({ type }) => type === 'Quotes')) badQuotes.push(rows.length);
			if (rows.length <= MOST_CSV_LINES + 1) return;
			tooMany = true;
			parser.abort();
		}
	});
	if (tooMany) return { ok: false, refusal: 'too_many_lines' };
	const [heads = [], ...lines] = rows;
	if (!lines.some((cells) => cells.some((cell) => cell.trim() !== ''))) {
		return { ok: false, refusal: 'one_line' };
	}
	return { ok: true, heads: heads.map((head) => head.trim()), lines, badQuotes };
}

/** UTF-8 where it is, else what Windows writes; null for what is no text at all. */
function decode(bytes: Uint8Array): string | null {
	if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
	if (begins(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.subarray(0, 65_536).includes(0)) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/**
 * What stands between the heads. Asked of the first line only: further down, commas are decimal ones.
 */
function delimiterOf(text: string): string {
	const [first = ''] = text
		.trimStart()
		.replace(/"[^"]*"/g, '')
		.split(/\r?\n/, 1);
	const count = (mark: string) => first.split(mark).length - 1;
	return [';', '\t', ',', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

const begins = (bytes: Uint8Array, start: number[]) => start.every((byte, i) => bytes[i] === byte);
