/** Pictures are served in these widths; a smaller original is never blown up. */
export const PHOTO_WIDTHS = [320, 640, 1080] as const;
export type PhotoWidth = (typeof PHOTO_WIDTHS)[number];

/** A picture as the town keeps it: straight, cropped, light, without anything the camera wrote into it. */
export interface PreparedPhoto {
	/** SHA-256 of the 1080 file, hex: the same picture always has the same name. */
	hash: string;
	/** Of the largest file, in pixels. */
	width: number;
	height: number;
	/** Average colour as #rrggbb, shown while the picture loads. */
	tint: string;
	/** All image/webp. */
	files: Record<PhotoWidth, Blob>;
}

/** Why there is no picture; a sentence for each stands in the words of the till. */
export const PHOTO_REFUSALS = [
	'empty',
	'too_heavy',
	'too_many_pixels',
	'too_small',
	'not_a_picture',
	'unreadable_format',
	'damaged',
	'no_answer'
] as const;
export type PhotoRefusal = (typeof PHOTO_REFUSALS)[number];

export type PhotoAnswer = { ok: true; photo: PreparedPhoto } | { ok: false; refusal: PhotoRefusal };

/** A quarter turn clockwise each. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** Above, it is a scan or a film, and decoding it would take the memory the orders need. */
export const MAX_FILE_BYTES = 40_000_000;
/** The sharpest telephones give 50 million; four bytes each while one is decoded. */
export const MAX_PIXELS = 64_000_000;
/** Narrower than this, nobody recognises a thing in the window. */
export const MIN_WIDTH = 160;
/** What the largest file may weigh. */
export const MAX_PHOTO_BYTES = 300_000;
