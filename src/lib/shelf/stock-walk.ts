/** A shelf being counted, product after product. Kept on the tablet: a customer comes, and it goes on. */
export interface CountWalk {
	/** Variants, in the order they are walked. */
	ids: string[];
	/** Where the walk stands: an index of `ids`, its length when it is over. */
	at: number;
	/** What was found, by variant. No entry: passed by. */
	found: Record<string, { expected: number; counted: number }>;
}

export function startWalk(ids: readonly string[]): CountWalk {
	return { ids: [...ids], at: 0, found: {} };
}

/** The variant to count now, null at the end. */
export function walkingAt({ ids, at }: CountWalk): string | null {
	return ids[at] ?? null;
}

export function countHere(walk: CountWalk, expected: number, counted: number): CountWalk {
	const id = walkingAt(walk);
	if (id === null) return walk;
	// Counted a second time in one walk: what the tablet expected before the first time is what counts.
	const before = walk.found[id]?.expected ?? expected;
	const found = { ...walk.found, [id]: { expected: before, counted } };
	return { ...walk, at: walk.at + 1, found };
}

export function passBy(walk: CountWalk): CountWalk {
	return { ...walk, at: Math.min(walk.ids.length, walk.at + 1) };
}

export function stepBack(walk: CountWalk): CountWalk {
	return { ...walk, at: Math.max(0, walk.at - 1) };
}

export interface WalkSum {
	counted: number;
	passed: number;
	differences: { id: string; expected: number; counted: number }[];
}

export function sumOf({ ids, found }: CountWalk): WalkSum {
	const counted = Object.keys(found).length;
	const differences = ids.flatMap((id) => {
		const at = found[id];
		return at === undefined || at.expected === at.counted ? [] : [{ id, ...at }];
	});
	return { counted, passed: ids.length - counted, differences };
}
