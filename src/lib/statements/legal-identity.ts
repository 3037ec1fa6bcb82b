import { z } from 'zod';

const text = z.string().default('');

/** Who invoices or is invoiced, as the law wants them named. A field nobody filled in is ''. */
export const legalIdentity = z.object({
	legal_name: text,
	legal_address: text,
	register_number: text,
	vat_number: text,
	email: text
});
export type LegalIdentity = z.infer<typeof legalIdentity>;

/** The nine digits of a company (SIREN) in a register number as people type it, or null. */
export function sirenOf(registerNumber: string): string | null {
	return numberOf(registerNumber)?.slice(0, 9) ?? null;
}

/** The fourteen digits of an establishment (SIRET), or null. */
export function siretOf(registerNumber: string): string | null {
	const number = numberOf(registerNumber);
	return number?.length === 14 ? number : null;
}

/** "RCS Belfort 123 456 789" → the last run of nine or fourteen digits, blanks aside. */
function numberOf(text: string): string | null {
	const digits = text.replace(/[\s.]/g, '').match(/(?<!\d)(\d{14}|\d{9})(?!\d)/g);
	return digits?.at(-1) ?? null;
}

/** A VAT number without its blanks, or null when there is none. */
export function vatNumberOf(text: string): string | null {
	const number = text.replace(/[\s.]/g, '').toUpperCase();
	return /^[A-Z]{2}(?=.*\d{5})[0-9A-Z]{7,13}$/.test(number) ? number : null;
}

export type PostalAddress = { street: string; postcode: string; city: string };

/**
 * A French address written in one text, in its parts: "12 rue X, 90000 Belfort". What has no postcode is
 * all street: better said whole in one field than guessed apart.
 */
export function postalAddress(text: string): PostalAddress {
	const flat = text.replace(/\s+/g, ' ').trim();
	const found = /^(.*?)[\s,;–-]*(?<!\d)(\d{5}) (\p{L}.*)$/u.exec(flat);
	if (!found) return { street: flat, postcode: '', city: '' };
	const [, street = '', postcode = '', city = ''] = found;
	return { street, postcode, city: city.replace(/[\s,]+(?:FRANCE)\.?$/i, '') };
}
