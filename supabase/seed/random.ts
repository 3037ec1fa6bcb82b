/**
 * Chance that always falls the same way: the demo town is the same town on every machine,
 * so that a journey may look for « Comté 24 mois » and a bench compares like with like.
 */
export interface Random {
	/** A number in [0, 1). */
	next(): number;
	/** A whole number between `min` and `max`, both included. */
	int(min: number, max: number): number;
	/** One element; throws on an empty list. */
	pick<T>(list: readonly T[]): T;
	/** True with probability `share` (0–1). */
	chance(share: number): boolean;
}

/** FNV-1a: 32 unsigned bits from a text. */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}

/** A generator that depends on `seed` alone (mulberry32). */
export function createRandom(seed: string): Random {
	let state = hashText(seed);
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return {
		next,
		int: (min, max) => min + Math.floor(next() * (max - min + 1)),
		pick<T>(list: readonly T[]): T {
			const chosen = list[Math.floor(next() * list.length)];
			if (chosen === undefined) throw new Error('pick: the list is empty');
			return chosen;
		},
		chance: (share) => next() < share
	};
}
