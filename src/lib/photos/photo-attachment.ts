import type { Attachment, NewAttachment } from '../offline/attachment.ts';
import { attachPhoto } from '../shelf/product-operations.ts';
import type { ShelfPhoto } from '../shelf/shelf-rows.ts';
import { PHOTO_WIDTHS, type PreparedPhoto } from './photo.ts';

/** A product's picture for the queue of the engine: three files, and what to record once they are there. */
export async function attachmentOf(
	shop: string,
	product: string,
	{ hash, width, height, tint, files }: PreparedPhoto
): Promise<NewAttachment> {
	const path = `shops/${shop}/${hash}`;
	return {
		// The same picture may be of two products.
		id: `${product}/${hash}`,
		files: await Promise.all(
			// The smallest first: it is what a shelf shows.
			PHOTO_WIDTHS.map(async (side) => ({
				name: `${path}-${side}.webp`,
				type: 'image/webp',
				bytes: await files[side].arrayBuffer()
			}))
		),
		follow: attachPhoto(product, { path, width, height, tint })
	};
}

/** The picture an attachment of the queue brings, and its smallest file. */
export function photoOf({ follow, files }: Attachment): (ShelfPhoto & { file: string }) | null {
	const [file] = files;
	if (follow.kind !== 'photo.attach' || file === undefined) return null;
	const { path, width, height, tint } = follow.args as unknown as ShelfPhoto;
	return { path, width, height, tint, file };
}
