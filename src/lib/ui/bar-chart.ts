/** The top of a scale that holds a value: 1, 2 or 5 times a power of ten, so that its half is a round number too. */
export function niceTop(value: number): number {
	if (value <= 0) return 1;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [1, 2, 5, 10].find((factor) => value <= factor * power) ?? 10;
	return step * power;
}
