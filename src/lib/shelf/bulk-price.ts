/** How prices end after a change: as computed, on 10 cents, on 5, or just below (12,99). */
export const ROUNDINGS = ['none', 'x0', 'x5', 'x9'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

export type PriceChange =
	| { by: 'set'; cents: number }
	/** Hundredths of a percent: 5,5 % is 550; minus lowers. */
	| { by: 'percent'; bp: number }
	| { by: 'cents'; cents: number };

const MOST_CENTS = 10_000_000;

/**
 * The new price of one thing, rounded as asked; null where there would be none (zero, below, or too much).
 * A price that is set is taken as it was typed.
 */
export function changedPrice(
	cents: number,
	change: PriceChange,
	rounding: Rounding
): number | null {
	if (change.by === 'set') return inBounds(change.cents);
	const moved =
		change.by === 'percent' ? halfUp(cents * (10_000 + change.bp), 10_000) : cents + change.cents;
	return inBounds(rounded(moved, rounding));
}

function rounded(cents: number, rounding: Rounding): number {
	if (rounding === 'x0') return halfUp(cents, 10) * 10;
	if (rounding === 'x5') return halfUp(cents, 5) * 5;
	// 12,93 becomes 12,89 or 12,99, whichever is nearer; in the middle the dearer.
	if (rounding === 'x9') return halfUp(cents + 1, 10) * 10 - 1;
	return cents;
}

/** Whole numbers all the way: a float would make 0,285 of it. */
function halfUp(value: number, by: number): number {
	return Math.floor((2 * value + by) / (2 * by));
}

const inBounds = (cents: number) => (cents >= 1 && cents <= MOST_CENTS ? cents : null);
