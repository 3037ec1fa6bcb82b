import { readAttachmentFile, readAttachments } from '$lib/offline/attachments';
import type { OfflineDatabase } from '$lib/offline/offline-database';
import { photoOf } from '$lib/photos/photo-attachment';

/** A picture taken here that the server does not have yet. */
export interface QueuedPhoto {
	product: string;
	path: string;
	width: number;
	height: number;
	tint: string;
	/** Its smallest file. */
	file: Blob;
}

/** All of them, in the order they were taken. */
export async function readQueuedPhotos(database: OfflineDatabase): Promise<QueuedPhoto[]> {
	const photos: QueuedPhoto[] = [];
	for (const attachment of await readAttachments(database)) {
		const photo = photoOf(attachment);
		if (photo === null) continue;
		const file = await readAttachmentFile(database, attachment.id, photo.file);
		if (file !== null) photos.push({ ...photo, product: attachment.follow.entity.id, file });
	}
	return photos;
}
