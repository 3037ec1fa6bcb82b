/** Runs `work` on every item, `width` at a time; stops taking items at the first failure. */
export async function inParallel<T>(
	items: readonly T[],
	width: number,
	work: (item: T) => Promise<void>
): Promise<void> {
	const queue = items.values();
	const lane = async (): Promise<void> => {
		for (const item of queue) await work(item);
	};
	await Promise.all(Array.from({ length: width }, lane));
}
