/** How good a picture is first tried, and how far down it may go before it is made smaller instead. */
const QUALITIES = [0.82, 0.74, 0.65, 0.55, 0.45, 0.35] as const;
const SMALLER = 0.8;
const LAST_SCALE = 0.3;

export interface Encoded {
	size: number;
}

/**
 * The best encoding that weighs at most `limit` bytes: less quality first, then fewer pixels. Pure noise
 * ends small; what a camera sees is through at the first or second try.
 */
export async function fitBytes<T extends Encoded>(
	encode: (quality: number, scale: number) => Promise<T>,
	limit: number
): Promise<T> {
	let last: T | null = null;
	for (let scale = 1; scale > LAST_SCALE; scale *= SMALLER) {
		for (const quality of scale === 1 ? QUALITIES : QUALITIES.slice(-2)) {
			last = await encode(quality, scale);
			if (last.size <= limit) return last;
		}
	}
	return last!;
}
