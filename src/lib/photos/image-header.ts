import type { Size } from './crop.ts';
import { readJpegHeader } from './jpeg-header.ts';

/** What the first bytes say a file is. `other_picture`: one that only some browsers read. */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'other_picture' | 'not_a_picture';

export interface ImageHeader {
	format: ImageFormat;
	/** As it is to be seen, turned where the camera says so; null where the header does not tell. */
	size: Size | null;
}

/** As many bytes as the header of a photo may need: cameras put previews and colour tables before the size. */
export const HEADER_BYTES = 512 * 1024;

/** Reads what a file is from its first bytes: names and types of files lie. */
export function readImageHeader(bytes: Uint8Array): ImageHeader {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = (at: number, length: number) =>
		String.fromCharCode(...bytes.subarray(at, at + length));
	if (bytes[0] === 0xff && bytes[1] === 0xd8) return { format: 'jpeg', size: readJpegHeader(view) };
	if (text(0, 8) === '\x89PNG\r\n\x1a\n') {
		const size =
			bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
		return { format: 'png', size };
	}
	if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') {
		return { format: 'webp', size: bytes.length < 30 ? null : webpSize(view, text(12, 4)) };
	}
	if (/^GIF8[79]a/.test(text(0, 6))) {
		const size =
			bytes.length < 10
				? null
				: { width: view.getUint16(6, true), height: view.getUint16(8, true) };
		return { format: 'gif', size };
	}
	const isOther =
		text(4, 4) === 'ftyp' || // HEIC and AVIF
		text(0, 2) === 'BM' ||
		/^(II\*\0|MM\0\*)/.test(text(0, 4)) || // TIFF, most raw formats
		(bytes[0] === 0xff && bytes[1] === 0x0a) || // JPEG XL
		text(4, 4) === 'JXL ';
	return { format: isOther ? 'other_picture' : 'not_a_picture', size: null };
}

function webpSize(view: DataView, chunk: string): Size | null {
	if (chunk === 'VP8X') {
		const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
		return { width: three(24) + 1, height: three(27) + 1 };
	}
	if (chunk === 'VP8L') {
		const bits = view.getUint32(21, true);
		return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
	}
	if (chunk !== 'VP8 ') return null;
	return {
		width: view.getUint16(26, true) & 0x3fff,
		height: view.getUint16(28, true) & 0x3fff
	};
}
