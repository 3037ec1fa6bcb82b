import { describe, expect, it } from 'vitest';
import { writableText } from './document-letters.ts';

describe('letters a document can write', () => {
	it.each([
		['Boulangerie Hélène & Fils, 12 % – « à la une » €', null],
		['Łódź, Yıldız, Ώρα, Привет', null],
		['Chez Léa 🦁', 'Chez Léa \ufffd'],
		['👨‍👩‍👧‍👦', '\ufffd'],
		['مخبز', '\ufffd'.repeat(4)],
		['a\u202eb\u0000c\u200bd', 'abcd'],
		['  un\n\tdeux  ', 'un deux'],
		['e\u0301', 'é'],
		['12\u202f345\u00a0€', null],
		['', null]
	])('%j', (text, written) => {
		expect(writableText(text)).toBe(written ?? text);
	});

	it('writes a plain text as it is, however it is spaced', () => {
		expect(writableText('un  deux')).toBe('un deux');
		expect(writableText('un deux')).toBe('un deux');
	});
});
