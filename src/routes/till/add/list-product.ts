import type { NewAttachment } from '$lib/offline/attachment';
import type { OperationDraft } from '$lib/offline/operation';
import { attachmentOf } from '$lib/photos/photo-attachment';
import type { PreparedPhoto } from '$lib/photos/photo';
import type { Counter } from '../counter.svelte';

/**
 * S2, S17: resolves true once product and picture are on the disk, in one transaction. False when the
 * tablet could not write; the counter says so, and nothing was recorded.
 */
export async function listProduct(
	counter: Counter,
	draft: OperationDraft,
	photo: PreparedPhoto | null
): Promise<boolean> {
	return stored(counter, async () => {
		const attachments: NewAttachment[] = [];
		if (photo !== null) attachments.push(await attachmentFor(counter, draft.entity.id, photo));
		await counter.engine.record(draft, attachments);
	});
}

/** One more picture of a product that is there: on the disk before it says true. */
export async function sendPhoto(
	counter: Counter,
	product: string,
	photo: PreparedPhoto
): Promise<boolean> {
	return stored(counter, async () => {
		await counter.engine.attach(await attachmentFor(counter, product, photo));
	});
}

function attachmentFor(
	counter: Counter,
	product: string,
	photo: PreparedPhoto
): Promise<NewAttachment> {
	return attachmentOf(counter.enrolment.shop.id, product, photo);
}

async function stored(counter: Counter, write: () => Promise<void>): Promise<boolean> {
	try {
		await write();
		counter.notSaved = false;
		return true;
	} catch (error) {
		console.error(error);
		counter.notSaved = true;
		return false;
	} finally {
		counter.now = new Date();
	}
}
