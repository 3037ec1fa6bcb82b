import type { CutOut } from './object.ts';
import { scalePixels } from './scale.ts';

/** An object brought to size, with the corner it is laid at. */
export interface Laid extends CutOut {
	left: number;
	top: number;
}

/** Brings a cut-out into a box of `box` pixels, keeping its shape. */
export function fitInto(object: CutOut, box: number): CutOut {
	const scale = box / Math.max(object.width, object.height);
	const width = Math.max(2, Math.round(object.width * scale));
	const height = Math.max(2, Math.round(object.height * scale));
	const { data } = scalePixels({ ...object, channels: 4 }, width, height);
	return { data, width, height };
}

/**
 * Lays an object onto a square RGB picture, in place. By hand, because sharp's composite works on the
 * whole picture in floats.
 */
export function layOnto(picture: Uint8Array, side: number, object: Laid): void {
	const { data, width, height, left, top } = object;
	const fromX = Math.max(0, -left);
	const toX = Math.min(width, side - left);
	for (let y = Math.max(0, -top); y < Math.min(height, side - top); y += 1) {
		let source = (y * width + fromX) * 4;
		let target = ((top + y) * side + left + fromX) * 3;
		for (let x = fromX; x < toX; x += 1) {
			const rest = 255 - data[source + 3]!;
			if (rest < 255) {
				for (let channel = 0; channel < 3; channel += 1) {
					const below = (picture[target + channel]! * rest + 127) / 255;
					picture[target + channel] = Math.min(255, data[source + channel]! + (below | 0));
				}
			}
			source += 4;
			target += 3;
		}
	}
}
