/** What the face of our documents can write: Latin, Greek and Cyrillic alphabets, figures, signs. */
export const LETTER_RANGES: readonly (readonly [first: number, last: number])[] = [
	[0x20, 0x7e],
	[0xa0, 0x24f],
	[0x384, 0x38a],
	[0x38c, 0x38c],
	[0x38e, 0x3a1],
	[0x3a3, 0x3e1],
	[0x400, 0x45f],
	[0x1e00, 0x1eff],
	[0x2010, 0x2027],
	[0x202f, 0x203a],
	[0x20ac, 0x20ac],
	[0x2116, 0x2122],
	[0x2212, 0x2212],
	[0xfffd, 0xfffd]
];

/** Stands for what cannot be written. */
const UNKNOWN = '\ufffd';

/** Almost every text of a long table, and quick to see. */
const PLAIN = /^(?:[!-~à-ÿ\u00a0\u202f\u2019\u2212€](?: (?! |$))?)*$/;

/** Holds the parts of one emoji together, so it goes last. */
const JOINER = '\u200d';

const BLANKS =
	/[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/**
 * A text with the letters a document can write. Any other sign (an emoji, Arabic, Chinese) becomes one
 * mark for "unknown": an archived document may not show a letter its face does not have. Line ends and
 * runs of blanks become one blank, invisible signs go.
 */
export function writableText(text: string): string {
	if (PLAIN.test(text)) return text;
	const letters = new Intl.Segmenter('fr').segment(text.normalize('NFC').replace(BLANKS, blank));
	return Array.from(letters, ({ segment }) =>
		Array.from(segment).every(isWritable) ? segment : UNKNOWN
	)
		.join('')
		.replaceAll(JOINER, '')
		.trim();
}

/** Our own no-break blanks stay. */
function blank(blanks: string): string {
	if (blanks === '\u202f' || blanks === '\u00a0') return blanks;
	return /\s/.test(blanks) ? ' ' : '';
}

function isWritable(letter: string): boolean {
	if (letter === JOINER) return true;
	const code = letter.codePointAt(0) ?? 0;
	return LETTER_RANGES.some(([first, last]) => code >= first && code <= last);
}
