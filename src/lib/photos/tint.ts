/**
 * The average colour of pixels as #rrggbb.
 * @param rgba four bytes a pixel, at least one pixel
 */
export function tintOf(rgba: Uint8ClampedArray): string {
	const sums = [0, 0, 0];
	for (let at = 0; at < rgba.length; at += 4) {
		for (let channel = 0; channel < 3; channel++) sums[channel]! += rgba[at + channel]!;
	}
	const pixels = rgba.length / 4;
	const hex = (sum: number) =>
		Math.round(sum / pixels)
			.toString(16)
			.padStart(2, '0');
	return `#${sums.map(hex).join('')}`;
}
