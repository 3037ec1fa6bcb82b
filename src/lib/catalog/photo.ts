import { z } from 'zod';

/** A stored picture: three WebP files `${path}-320|640|1080.webp`, over a background `tint`. */
export const photoSchema = z.object({
	path: z.string(),
	width: z.number().default(1080),
	height: z.number().default(1080),
	tint: z
		.string()
		.regex(/^#[0-9a-f]{3,8}$/i)
		.catch('#efe9dd'),
	alt: z.string().default('')
});
export type Photo = z.infer<typeof photoSchema>;

export const PHOTO_WIDTHS = [320, 640, 1080] as const;
export type PhotoWidth = (typeof PHOTO_WIDTHS)[number];

/** Address of one width; `base` is '' when storage answers on our own address. */
export function photoUrl(base: string, photo: Pick<Photo, 'path'>, width: PhotoWidth): string {
	return `${base}/storage/v1/object/public/photos/${photo.path}-${width}.webp`;
}

export type PhotoSource = {
	src: string;
	srcset: string;
	width: number;
	height: number;
	tint: string;
};

/** What an `<img>` needs of a picture shown no wider than `largest`; null stays null. */
export function photoSource(
	base: string,
	photo: Photo | null | undefined,
	largest: PhotoWidth = 1080
): PhotoSource | null {
	if (!photo) return null;
	const widths = PHOTO_WIDTHS.filter((width) => width <= largest);
	return {
		src: photoUrl(base, photo, largest === 320 ? 320 : 640),
		srcset: widths.map((width) => `${photoUrl(base, photo, width)} ${width}w`).join(', '),
		width: photo.width,
		height: photo.height,
		tint: photo.tint
	};
}
