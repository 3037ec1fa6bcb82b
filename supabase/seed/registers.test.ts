import { describe, expect, it } from 'vitest';
import { eanCheckDigit, inventEan, inventRegistration, luhnRemainder } from './registers.ts';

describe('invented registrations', () => {
	it("agrees with Luhn's sum of a known SIREN", () => {
		expect(luhnRemainder('732829320')).toBe(0);
		expect(luhnRemainder('732829321')).not.toBe(0);
	});

	it('has valid SIREN, SIRET and VAT number', () => {
		for (const seed of ['a', 'fromagerie-du-lion', 'librairie-vauban']) {
			const { siret, vatNumber, registerNumber } = inventRegistration(seed);
			const siren = siret.slice(0, 9);
			expect(siret).toMatch(/^\d{14}$/);
			expect(luhnRemainder(siret)).toBe(0);
			expect(luhnRemainder(siren)).toBe(0);
			expect(Number(vatNumber.slice(2, 4))).toBe((12 + 3 * (Number(siren) % 97)) % 97);
			expect(registerNumber.replaceAll(/\D/g, '')).toBe(siren);
		}
	});
});

describe('invented barcodes', () => {
	it('computes the check digit of a known EAN-13', () => {
		expect(eanCheckDigit('400638133393')).toBe(1);
	});

	it('keeps to prefixes that no real good carries', () => {
		expect(inventEan('comté', 'goods')).toMatch(/^29\d{11}$/);
		expect(inventEan('roman', 'book')).toMatch(/^97910\d{8}$/);
	});
});
