/** GTIN: EAN-8, UPC-A, EAN-13, and the 14 of a carton. */
const LENGTHS = [8, 12, 13, 14];

/**
 * A product's barcode in one spelling, or null when it is none: its last digit checks the others, so a
 * misread code is never stored. An American UPC-A is the EAN-13 with a zero before it.
 */
export function readBarcode(text: string): string | null {
	const digits = text.replace(/[\s-]/g, '');
	if (!/^\d+$/.test(digits) || !LENGTHS.includes(digits.length)) return null;
	// Eight zeros check out too, and stand on nothing.
	if (!hasRightCheckDigit(digits) || /^0+$/.test(digits)) return null;
	return digits.length === 12 ? `0${digits}` : digits;
}

/** Counted from the right, every second digit weighs three. */
function hasRightCheckDigit(digits: string): boolean {
	const sum = [...digits]
		.reverse()
		.reduce((total, digit, place) => total + Number(digit) * (place % 2 === 1 ? 3 : 1), 0);
	return sum % 10 === 0;
}
