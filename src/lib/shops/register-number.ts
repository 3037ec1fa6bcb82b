/** What is wrong with a French register number as somebody types it; null: nothing. */
export type RegisterProblem = 'too_short' | 'wrong_key';

const LA_POSTE = '356000000';

/**
 * SIREN (9 digits) or SIRET (14), blanks aside, both with the key of Luhn; the establishments of La Poste have a
 * SIRET whose digits sum to a multiple of five instead (INSEE).
 */
export function registerProblem(text: string): RegisterProblem | null {
	const digits = text.replace(/\D/g, '');
	if (digits.length !== 9 && digits.length !== 14) return 'too_short';
	if (/^0+$/.test(digits)) return 'wrong_key';
	// Of a SIRET the first nine are a SIREN of their own.
	if (digits.length === 14 && luhnSum(digits.slice(0, 9)) % 10 !== 0) return 'wrong_key';
	if (luhnSum(digits) % 10 === 0) return null;
	const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
	return digits.length === 14 && digits.startsWith(LA_POSTE) && sum % 5 === 0 ? null : 'wrong_key';
}

/** From the right, every second digit twice, its own digits summed (ISO/IEC 7812-1). */
function luhnSum(digits: string): number {
	return [...digits].reverse().reduce((sum, digit, i) => {
		const twice = Number(digit) * (i % 2 === 1 ? 2 : 1);
		return sum + (twice > 9 ? twice - 9 : twice);
	}, 0);
}
