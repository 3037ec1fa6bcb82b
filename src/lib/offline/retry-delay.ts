const FIRST_MS = 1_000;
const LONGEST_MS = 300_000;

/**
 * S14: how long to rest after the nth failure in a row, in milliseconds. Full jitter: anywhere between
 * nothing and the ceiling, so that twenty tablets of one shop do not come back in step.
 */
export function retryDelay(failures: number, random: () => number = Math.random): number {
	const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20));
	return Math.round(random() * ceiling);
}
