import type { Size } from './crop.ts';

const EXIF = 0x45786966;
const ORIENTATION = 0x0112;

/** The size of a JPEG as it is to be seen: its EXIF orientation counted in. Null where it is not found. */
export function readJpegHeader(view: DataView): Size | null {
	let isOnItsSide = false;
	let at = 2;
	while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
		const marker = view.getUint8(at + 1);
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (marker === 0xe1 && view.getUint32(at + 4) === EXIF) {
			const end = Math.min(view.byteLength, at + 2 + view.getUint16(at + 2));
			isOnItsSide = orientationIn(view, at + 10, end) >= 5;
		}
		if (isFrame(marker)) {
			const height = view.getUint16(at + 5);
			const width = view.getUint16(at + 7);
			return isOnItsSide ? { width: height, height: width } : { width, height };
		}
		at += 2 + view.getUint16(at + 2);
	}
	return null;
}

/** Start of frame, all kinds; three neighbours mean something else. */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** 1 to 8; from 5 on width and height change places. 1 where it is not said. */
function orientationIn(view: DataView, tiff: number, end: number): number {
	if (tiff + 8 > end) return 1;
	const little = view.getUint16(tiff) === 0x4949;
	const directory = tiff + view.getUint32(tiff + 4, little);
	if (directory + 2 > end) return 1;
	const entries = view.getUint16(directory, little);
	for (let entry = 0; entry < entries; entry++) {
		const at = directory + 2 + entry * 12;
		if (at + 12 > end) return 1;
		if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little);
	}
	return 1;
}
