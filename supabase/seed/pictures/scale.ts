/**
 * Enlarges or slightly shrinks raw pixels by interpolating between neighbours. By hand, because
 * libvips enlarges three times slower, and enlarging is most of what a picture here costs.
 */

/** Where each target pixel lies between two source pixels, in 256ths. */
function steps(from: number, to: number): { first: Int32Array; share: Int32Array } {
	const first = new Int32Array(to);
	const share = new Int32Array(to);
	for (let index = 0; index < to; index += 1) {
		const at = Math.min(from - 1, Math.max(0, ((index + 0.5) * from) / to - 0.5));
		first[index] = Math.min(Math.floor(at), from - 2);
		share[index] = Math.round((at - Math.min(Math.floor(at), from - 2)) * 256);
	}
	return { first, share };
}

/** Raw pixels of `channels` interleaved bytes, at least two pixels each way. */
export interface Pixels {
	data: Uint8Array;
	width: number;
	height: number;
	channels: 3 | 4;
}

/** The same pixels at another size. With four channels, colours must be premultiplied by alpha. */
export function scalePixels(source: Pixels, width: number, height: number): Pixels {
	const { channels } = source;
	const rows = steps(source.height, height);
	const columns = steps(source.width, width);
	const stride = source.width * channels;
	const row = new Int32Array(stride);
	const data = new Uint8Array(width * height * channels);
	let target = 0;
	for (let y = 0; y < height; y += 1) {
		const above = rows.first[y]! * stride;
		const below = rows.share[y]!;
		for (let x = 0; x < stride; x += 1) {
			const value = source.data[above + x]!;
			row[x] = value * 256 + (source.data[above + stride + x]! - value) * below;
		}
		for (let x = 0; x < width; x += 1) {
			// Written out: a loop over three or four channels costs as much as the sums.
			const at = columns.first[x]! * channels;
			const right = columns.share[x]!;
			const left = 256 - right;
			data[target] = (row[at]! * left + row[at + channels]! * right + 32768) >> 16;
			data[target + 1] = (row[at + 1]! * left + row[at + 1 + channels]! * right + 32768) >> 16;
			data[target + 2] = (row[at + 2]! * left + row[at + 2 + channels]! * right + 32768) >> 16;
			if (channels === 4) {
				data[target + 3] = (row[at + 3]! * left + row[at + 3 + channels]! * right + 32768) >> 16;
			}
			target += channels;
		}
	}
	return { data, width, height, channels };
}
