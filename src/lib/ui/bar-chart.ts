/** The top of a scale that holds a value: a round number whose half is one too, 2 at least. */
export function niceTop(value: number): number {
	if (value <= 2) return 2;
	const power = 10 ** Math.floor(Math.log10(value));
	const factors = power === 1 ? [2, 4, 6, 8, 10] : [1, 2, 4, 6, 8, 10];
	return power * (factors.find((factor) => value <= factor * power) ?? 10);
}
