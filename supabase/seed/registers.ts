import { hashText } from './random.ts';

/** Luhn's sum over digits, the right-most counted once: 0 modulo 10 means valid. */
export function luhnRemainder(digits: string): number {
	let sum = 0;
	for (let index = 0; index < digits.length; index += 1) {
		const digit = Number(digits[digits.length - 1 - index]);
		const counted = index % 2 === 1 ? digit * 2 : digit;
		sum += counted > 9 ? counted - 9 : counted;
	}
	return sum % 10;
}

function withLuhn(digits: string): string {
	return `${digits}${(10 - luhnRemainder(`${digits}0`)) % 10}`;
}

const sevenDigits = (seed: string): string => String(hashText(seed) % 10_000_000).padStart(7, '0');

/** What a French business is registered under; invented, with valid check digits. */
export interface Registration {
	/** 14 digits: SIREN (9) + establishment (5). */
	siret: string;
	/** "RCS Belfort 900 123 456". */
	registerNumber: string;
	/** "FR" + key + SIREN. */
	vatNumber: string;
}

/** A made-up registration that depends on `seed` alone. */
export function inventRegistration(seed: string): Registration {
	const siren = withLuhn(`9${sevenDigits(`siren ${seed}`)}`);
	const siret = withLuhn(`${siren}0001`);
	const key = (12 + 3 * (Number(siren) % 97)) % 97;
	return {
		siret,
		registerNumber: `RCS Belfort ${siren.slice(0, 3)} ${siren.slice(3, 6)} ${siren.slice(6)}`,
		vatNumber: `FR${String(key).padStart(2, '0')}${siren}`
	};
}

/** The check digit of twelve EAN-13 digits. */
export function eanCheckDigit(twelve: string): number {
	let sum = 0;
	for (let index = 0; index < 12; index += 1) {
		sum += Number(twelve[index]) * (index % 2 === 0 ? 1 : 3);
	}
	return (10 - (sum % 10)) % 10;
}

/**
 * A made-up EAN-13. Goods take the prefix 29, which GS1 leaves to shops for their own labels,
 * so that no real product answers to it; books take 979-10.
 */
export function inventEan(seed: string, kind: 'goods' | 'book'): string {
	const prefix = kind === 'book' ? '97910' : '29';
	const digits = String(hashText(`ean ${seed}`)).padStart(10, '0') + sevenDigits(`tail ${seed}`);
	const twelve = (prefix + digits).slice(0, 12);
	return `${twelve}${eanCheckDigit(twelve)}`;
}
