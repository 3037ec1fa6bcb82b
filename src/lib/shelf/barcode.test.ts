import { describe, expect, test } from 'vitest';
import { readBarcode } from './barcode.ts';

describe('readBarcode', () => {
	test.each([
		['an EAN-13', '3017620422003', '3017620422003'],
		['an EAN-8', '96385074', '96385074'],
		['a UPC-A, as the EAN-13 it is', '036000291452', '0036000291452'],
		['a carton’s 14', '10614141000415', '10614141000415'],
		['spaces as they are printed', '3 017620 422003', '3017620422003']
	])('reads %s', (_, text, code) => expect(readBarcode(text)).toBe(code));

	test('a wrong digit anywhere is noticed', () => {
		const right = '3017620422003';
		for (let place = 0; place < right.length; place++) {
			for (let digit = 0; digit <= 9; digit++) {
				const wrong = `${right.slice(0, place)}${digit}${right.slice(place + 1)}`;
				expect(readBarcode(wrong)).toBe(wrong === right ? right : null);
			}
		}
	});

	test.each([
		['nothing', ''],
		['too short', '1234567'],
		['too long', '301762042200330176'],
		['letters', '30176204220O3'],
		['a pickup code', 'comptoir:1:x:7F3K'],
		['only zeros', '0000000000000'],
		['digits of another script', '٣٠١٧٦٢٠٤٢٢٠٠٣']
	])('%s is none', (_, text) => expect(readBarcode(text)).toBeNull());
});
