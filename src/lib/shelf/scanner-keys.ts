/** A hand-held scanner types faster than any hand. */
const FASTEST_HAND_MS = 45;
const SHORTEST_CODE = 8;

/**
 * Tells a scanner that types like a keyboard (digits, then Enter) from a person typing a price. Feed it
 * every key; it answers the scanned digits with the Enter that ends them, else null.
 */
export function createScannerKeys() {
	let digits = '';
	let lastAt = -Infinity;
	return (key: string, at: number): string | null => {
		const isFast = at - lastAt <= FASTEST_HAND_MS;
		lastAt = at;
		if (key === 'Enter') {
			const scanned = isFast && digits.length >= SHORTEST_CODE ? digits : null;
			digits = '';
			return scanned;
		}
		if (/^[0-9]$/.test(key)) digits = isFast ? digits + key : key;
		else digits = '';
		return null;
	};
}
