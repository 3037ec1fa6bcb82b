import { decodedSize } from './crop.ts';
import { HEADER_BYTES, readImageHeader, type ImageHeader } from './image-header.ts';
import { MAX_FILE_BYTES, MAX_PIXELS, type PhotoRefusal } from './photo.ts';

export type DecodedPhoto =
	{ ok: true; picture: ImageBitmap } | { ok: false; refusal: PhotoRefusal };

/** How far the shape of what was decoded may be from what the header said. */
const SHAPE_TOLERANCE = 0.02;

/**
 * Opens a file as a picture, upright and already small: a photo of twelve million pixels never lies in
 * memory whole where the browser can shrink it on the way. `widest` is what its kept part needs.
 */
export async function decodePhoto(file: Blob, widest: number): Promise<DecodedPhoto> {
	if (file.size === 0) return { ok: false, refusal: 'empty' };
	if (file.size > MAX_FILE_BYTES) return { ok: false, refusal: 'too_heavy' };
	const bytes = await file.slice(0, HEADER_BYTES).arrayBuffer();
	const header = readImageHeader(new Uint8Array(bytes));
	if (header.format === 'not_a_picture') return { ok: false, refusal: 'not_a_picture' };
	const { size } = header;
	if (size !== null && size.width * size.height > MAX_PIXELS) {
		return { ok: false, refusal: 'too_many_pixels' };
	}
	try {
		return { ok: true, picture: await decodeShrunk(file, header, widest) };
	} catch (error) {
		console.info('a picture was not decoded', error);
		const isForeign = header.format === 'other_picture';
		return { ok: false, refusal: isForeign ? 'unreadable_format' : 'damaged' };
	}
}

async function decodeShrunk(
	file: Blob,
	{ size }: ImageHeader,
	widest: number
): Promise<ImageBitmap> {
	const upright = { imageOrientation: 'from-image' } as const;
	if (size === null || size.width === 0 || size.height === 0) {
		return createImageBitmap(file, upright);
	}
	const { width, height } = decodedSize(size, widest);
	const picture = await createImageBitmap(file, {
		...upright,
		resizeWidth: width,
		resizeHeight: height,
		resizeQuality: 'high'
	});
	const shape = picture.width / picture.height / (size.width / size.height);
	if (Math.abs(shape - 1) < SHAPE_TOLERANCE) return picture;
	// This browser does not shrink, or turns after shrinking: whole, then.
	picture.close();
	return createImageBitmap(file, upright);
}
