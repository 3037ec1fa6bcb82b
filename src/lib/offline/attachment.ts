import type { Author, OperationDraft } from './operation.ts';

/** S17: something too heavy for an operation, such as a photo, on its way in a queue of its own. */

/** One file of an attachment. Bytes, because not every IndexedDB keeps a Blob through a restart. */
export interface AttachmentFile {
	/** Where it goes; named by its content, so that sending it twice is sending it once. */
	name: string;
	/** Media type. */
	type: string;
	bytes: ArrayBuffer;
}

/** What a screen hands over. */
export interface NewAttachment {
	/** Unique on this device; the same thing twice for the same row is one attachment. */
	id: string;
	files: AttachmentFile[];
	/** Recorded as an operation once every file has arrived. */
	follow: OperationDraft;
}

/**
 * - `waiting`: sent until every file has arrived.
 * - `aside`: refused, damaged, or failed alone again and again; not sent until a person says so.
 */
export type AttachmentState = 'waiting' | 'aside';

/** As it lies in the queue, without its bytes. */
export interface Attachment {
	id: string;
	state: AttachmentState;
	/** Names of its files, and those that have arrived. */
	files: string[];
	arrived: string[];
	entity_key: string;
	follow: OperationDraft;
	author: Author;
	attempts: number;
	/** Why it was set aside: `refused_413`, `damaged`, `failed`. */
	error: string | null;
	/** Order of sending; the device's clock orders nothing (S6). */
	place: number;
	/** Device clock, ISO, for people only. */
	added_at: string;
}

export interface StoredFile extends AttachmentFile {
	attachment: string;
}
