/** @returns five digits, typed with spaces or not; null for anything else */
export function parsePostcode(text: string): string | null {
	const digits = text.replace(/\s/g, '');
	return /^\d{5}$/.test(digits) ? digits : null;
}
