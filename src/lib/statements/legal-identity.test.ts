import { describe, expect, it } from 'vitest';
import { postalAddress, sirenOf, siretOf, vatNumberOf } from './legal-identity.ts';

describe('register numbers as people type them', () => {
	it.each([
		['552 100 554', '552100554', null],
		['RCS Belfort 552 100 554', '552100554', null],
		['SIRET 443.061.841.00047', '443061841', '44306184100047'],
		['RCS Belfort B 552100554', '552100554', null],
		['12345678', null, null],
		['1234567890', null, null],
		['', null, null]
	])('%j', (text, siren, siret) => {
		expect(sirenOf(text)).toBe(siren);
		expect(siretOf(text)).toBe(siret);
	});

	it('reads a VAT number, or says there is none', () => {
		expect(vatNumberOf('fr 45 443 061 841')).toBe('FR45443061841');
		expect(vatNumberOf('non assujetti')).toBeNull();
		expect(vatNumberOf('')).toBeNull();
	});
});

describe('an address in its parts', () => {
	it.each([
		['3 place de la République, 90000 Belfort', '3 place de la République', '90000', 'Belfort'],
		['3 rue X\n90000  Belfort\nFrance', '3 rue X', '90000', 'Belfort'],
		['BP 10200 – 90000 Belfort Cedex', 'BP 10200', '90000', 'Belfort Cedex'],
		['90000 Belfort', '', '90000', 'Belfort'],
		['Hôtel de ville', 'Hôtel de ville', '', ''],
		['', '', '', '']
	])('%j', (text, street, postcode, city) => {
		expect(postalAddress(text)).toEqual({ street, postcode, city });
	});
});
