import { shrunk } from './crop.ts';
import { decodePhoto } from './decode-photo.ts';
import { encodeWebp } from './encode-webp.ts';
import { fitBytes } from './fit-bytes.ts';
import { imageDataOf, scaled, turnedAndCropped, type Canvas } from './paint.ts';
import {
	MAX_PHOTO_BYTES,
	MIN_WIDTH,
	type PhotoAnswer,
	type PreparedPhoto,
	type QuarterTurns
} from './photo.ts';
import { tintOf } from './tint.ts';

const QUALITY_OF_SMALL = 0.8;
const TINT_SAMPLE = { width: 16, height: 16 };

/**
 * From whatever a camera or a gallery gives to the three files the town shows. Drawn anew, so nothing the
 * camera wrote into the file (place, moment, owner) leaves the tablet.
 */
export async function preparePhoto(file: Blob, turns: QuarterTurns): Promise<PhotoAnswer> {
	// The kept part is as wide as the shorter side, however it is turned.
	const decoded = await decodePhoto(file, 1080);
	if (!decoded.ok) return decoded;
	const whole = turnedAndCropped(decoded.picture, turns, 1080);
	decoded.picture.close();
	if (whole.width < MIN_WIDTH) return { ok: false, refusal: 'too_small' };
	return { ok: true, photo: await encodeAll(whole) };
}

async function encodeAll(whole: Canvas): Promise<PreparedPhoto> {
	const at = (widest: number) => scaled(whole, shrunk(whole, widest));
	const small = at(320);
	const medium = at(640);
	const largest = await fitBytes(async (quality, scale) => {
		const canvas = at(whole.width * scale);
		const blob = await encodeWebp(canvas, quality);
		return { size: blob.size, blob, width: canvas.width, height: canvas.height };
	}, MAX_PHOTO_BYTES);
	return {
		hash: await sha256(largest.blob),
		width: largest.width,
		height: largest.height,
		tint: tintOf(imageDataOf(scaled(small, TINT_SAMPLE)).data),
		files: {
			320: await encodeWebp(small, QUALITY_OF_SMALL),
			640: await encodeWebp(medium, QUALITY_OF_SMALL),
			1080: largest.blob
		}
	};
}

async function sha256(blob: Blob): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
