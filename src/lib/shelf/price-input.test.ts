import { describe, expect, test } from 'vitest';
import { priceFromText, readPrice, shownPrice, typedPrice, typePrice } from './price-input.ts';

const type = (...keys: string[]) => keys.reduce(typePrice, '');
const press = (keys: string) => type(...keys);

describe('typing a price', () => {
	test.each([
		['12,5', 1250],
		['12,50', 1250],
		['12.5', 1250],
		['129', 12_900],
		['19,99', 1999],
		['0,05', 5],
		[',5', 50],
		['007', 700],
		['12,', 1200],
		['100000', 10_000_000],
		['12,345', 1234],
		['1,2,3', 123],
		['1a2b €', 1200]
	])('%s is %i cents', (keys, cents) => {
		expect(readPrice(press(keys))).toEqual({ ok: true, cents });
	});

	test.each([
		['', 'nothing'],
		['0', 'zero'],
		['0000', 'zero'],
		['0,00', 'zero'],
		[',', 'zero'],
		['100000,01', 'too_much'],
		['9999999', 'too_much'],
		['99999999999', 'too_much']
	])('%s is refused: %s', (keys, refusal) => {
		expect(readPrice(press(keys))).toEqual({ ok: false, refusal });
	});

	test('every cent up to twenty euros is read back as it was typed', () => {
		for (let cents = 1; cents <= 2000; cents++) {
			expect(readPrice(press(typedPrice(cents)))).toEqual({ ok: true, cents });
		}
	});

	test('goes back sign by sign, and never below nothing', () => {
		const back = 'Backspace';
		expect(type('1', ',', '5', back)).toBe('1,');
		expect(type('1', ',', '5', back, back)).toBe('1');
		expect(type('1', back, back, back)).toBe('');
		expect(type('1', '2', 'Delete')).toBe('');
	});

	test('keys that mean nothing change nothing', () => {
		for (const key of ['Tab', 'e', '-', '+', ' ', 'Enter', '٣', '１']) {
			expect(typePrice('12', key)).toBe('12');
		}
	});
});

describe('a price in a field', () => {
	test.each([
		['12,50 €', '12,50'],
		['1 299', '1299'],
		['1\u202f299,9', '1299,9'],
		['12.5', '12,5'],
		['0012', '12'],
		['EUR 5', '5']
	])('%s', (text, typed) => expect(priceFromText(text)).toBe(typed));

	test.each(['', 'gratuit', '-5', '1,2,3', '12,345', '1e5', '12345678'])('%s is none', (text) =>
		expect(priceFromText(text)).toBeNull()
	);
});

test('shows the rest a price will have', () => {
	expect(shownPrice('', ',')).toEqual({ typed: '', rest: '0,00' });
	expect(shownPrice('129', ',')).toEqual({ typed: '129', rest: ',00' });
	expect(shownPrice('12,', ',')).toEqual({ typed: '12,', rest: '00' });
	expect(shownPrice('12,5', '.')).toEqual({ typed: '12.5', rest: '0' });
	expect(shownPrice('12,55', ',')).toEqual({ typed: '12,55', rest: '' });
});
