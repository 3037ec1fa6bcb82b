import { formatPrice, localParts } from '../platform/format.ts';

/** Figures and dates as French accountants read them in columns. */

/** "1 234,56 €" with a true minus sign, which a narrow hyphen is not. */
export function euros(cents: number): string {
	return formatPrice(cents, 'fr').replace('-', '\u2212');
}

/** Basis points as "20 %", "5,5 %". */
export function percent(basisPoints: number): string {
	return `${String(basisPoints / 100).replace('.', ',')}\u00a0%`;
}

/** "03/10/2026" in the town's zone. */
export function shortDate(at: string, zone: string): string {
	const { day, month, year } = localParts(at, zone);
	return `${two(day)}/${two(month)}/${year}`;
}

/** "14:05" in the town's zone. */
export function shortTime(at: string, zone: string): string {
	const { hour, minute } = localParts(at, zone);
	return `${two(hour)}:${two(minute)}`;
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
