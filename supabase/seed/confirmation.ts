import type { Random } from './random.ts';

const hour = 3_600_000;

/**
 * When somebody in the shop last looked: this morning for most, within the trade's days for many, too long
 * ago for some (to be confirmed), and for a few so long ago that they left search. Always two draws, so that
 * the chance of what is drawn afterwards does not depend on the outcome.
 */
export function confirmation(random: Random, now: Date, sureDays: number): Date {
	const luck = random.next();
	const place = random.next();
	const trade = sureDays * 24;
	const between = (least: number, most: number) => least + place * (most - least);
	const ago =
		luck < 0.6
			? between(0.4, 5)
			: luck < 0.88
				? between(0.3, 0.9) * trade
				: luck < 0.97
					? between(1.1, 2.6) * trade
					: between(3.2, 5) * trade;
	return new Date(now.getTime() - ago * hour);
}
