import { encode } from 'uqr';

/** A QR as one SVG path in a square of `size` modules, quiet zone included. */
export type QrPath = { size: number; path: string };

/** Draws the text as horizontal runs: a third of the bytes of one square per module. */
export function drawQr(text: string): QrPath {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const path = data
		.map((row, y) =>
			[
				...row
					.map((dark) => (dark ? '1' : '0'))
					.join('')
					.matchAll(/1+/g)
			]
				.map((run) => `M${run.index} ${y}h${run[0].length}v1H${run.index}z`)
				.join('')
		)
		.join('');
	return { size, path };
}
