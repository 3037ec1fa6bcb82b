import type { NewAttachment } from '$lib/offline/attachment';
import { attachmentOf } from '$lib/photos/photo-attachment';
import type { PhotoRefusal } from '$lib/photos/photo';
import { makePhoto } from '$lib/photos/photo-workshop';
import { pictureTaken } from '$lib/visits/visit-operations';

export type PictureAnswer =
	{ ok: true; picture: NewAttachment } | { ok: false; refusal: PhotoRefusal };

/**
 * A picture from the camera or the gallery, made light, ready for the queue.
 * @param of the article's id, or the shop's own for its front
 */
export async function takePicture(shop: string, of: string, file: Blob): Promise<PictureAnswer> {
	const made = await makePhoto(file, 0);
	if (!made.ok) return made;
	const { hash, width, height, tint } = made.photo;
	const attachment = await attachmentOf(shop, of, made.photo);
	const path = `shops/${shop}/${hash}`;
	return {
		ok: true,
		picture: { ...attachment, follow: pictureTaken(shop, of, { path, width, height, tint }) }
	};
}
