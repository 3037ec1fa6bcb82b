import type { Attachment, AttachmentFile } from './attachment.ts';
import { removeAttachment } from './attachments.ts';
import type { OfflineDatabase } from './offline-database.ts';
import { addOperation } from './outbox.ts';
import { retryDelay } from './retry-delay.ts';
import type { TripEnd } from './round-trip.ts';
import { TransportFailure, withDeadline } from './transport.ts';

/**
 * Brings one file to the server. `done` also when it was there before; `refused` with a status when the
 * server will never take it. Throws a TransportFailure when the network, the session or the server's
 * health is the cause.
 */
export type Upload = (file: AttachmentFile, signal: AbortSignal) => Promise<UploadEnd>;
export type UploadEnd = 'done' | { refused: number };

export interface AttachmentTripParts {
	database: OfflineDatabase;
	upload: Upload;
	/** A file that takes longer has failed. Milliseconds. */
	deadline: number;
	now: () => Date;
	random: () => number;
	monotonic: () => number;
	onError: (error: unknown) => void;
	/** The follow-up operation was recorded: there is something to send. */
	onArrived: () => void;
}

/** After so many failures while the server was well for others, it is set aside. */
const FAILURES_BEFORE_ASIDE = 8;
/** Three in a row say that the server is ill for all of them. */
const FAILURES_BEFORE_REST = 3;

/**
 * S17: makes the function that sends one attachment, file by file. Operations never wait for it, and one
 * that fails rests while the others go on.
 */
export function createAttachmentTrip(parts: AttachmentTripParts) {
	const { database, upload, deadline, random, monotonic } = parts;
	const dueAt = new Map<string, number>();
	/** Failures that nothing has spoken against since: the server was perhaps ill for everybody. */
	const doubtful = new Set<string>();
	let failuresInARow = 0;

	async function next(): Promise<Attachment | undefined> {
		const now = monotonic();
		for (const [id, due] of dueAt) if (due <= now) dueAt.delete(id);
		const stuck = await database.outbox
			.where('[state+seq]')
			.between(['aside', -Infinity], ['aside', Infinity])
			.toArray();
		const parents = new Set(stuck.map(({ id }) => id));
		return database.attachments
			.orderBy('place')
			.filter(
				({ id, state, follow }) =>
					state === 'waiting' &&
					!dueAt.has(id) &&
					// What it belongs to stands aside: sent now, it would be refused and its bytes be gone.
					!(follow.depends_on ?? []).some((parent) => parents.has(parent))
			)
			.first();
	}

	async function setAside(id: string, error: string): Promise<void> {
		dueAt.delete(id);
		doubtful.delete(id);
		await database.attachments.update(id, { state: 'aside', error });
	}

	async function failed(attachment: Attachment): Promise<void> {
		const attempts = attachment.attempts + 1;
		dueAt.set(attachment.id, monotonic() + retryDelay(attempts, random));
		doubtful.add(attachment.id);
		await database.attachments.update(attachment.id, { attempts });
	}

	/** Something else arrived: those who failed meanwhile failed on their own. */
	async function serverIsWell(): Promise<void> {
		for (const id of doubtful) {
			const found = await database.attachments.get(id);
			if ((found?.attempts ?? 0) >= FAILURES_BEFORE_ASIDE) await setAside(id, 'failed');
		}
		doubtful.clear();
	}

	async function send(attachment: Attachment): Promise<TripEnd> {
		for (const name of attachment.files) {
			if (attachment.arrived.includes(name)) continue;
			const file = await database.attachment_files.get([attachment.id, name]);
			if (file === undefined || file.bytes.byteLength === 0) {
				await setAside(attachment.id, 'damaged');
				return 'again';
			}
			let end: UploadEnd;
			try {
				end = await withDeadline(deadline, (signal) => upload(file, signal));
			} catch (error) {
				const kind = error instanceof TransportFailure ? error.kind : 'offline';
				if (kind !== 'server') return 'failed';
				await failed(attachment);
				failuresInARow += 1;
				// Another one may be luckier, and would show whose fault it was.
				const isIll = failuresInARow >= FAILURES_BEFORE_REST;
				return isIll || (await next()) === undefined ? 'failed' : 'again';
			}
			if (end !== 'done') {
				await setAside(attachment.id, `refused_${end.refused}`);
				return 'again';
			}
			attachment.arrived.push(name);
			await database.attachments.update(attachment.id, { arrived: attachment.arrived });
		}
		failuresInARow = 0;
		await arrive(attachment);
		await serverIsWell();
		parts.onArrived();
		return 'again';
	}

	/** The follow-up is recorded and the bytes leave, in one transaction: neither twice nor not at all. */
	async function arrive({ id, author, follow }: Attachment): Promise<void> {
		const { attachments, attachment_files, outbox, meta } = database;
		await database.transaction('rw', attachments, attachment_files, outbox, meta, async () => {
			// Another tab was faster, or a person gave it up meanwhile.
			if ((await attachments.get(id)) === undefined) return;
			await addOperation(database, author, follow, parts.now());
			await removeAttachment(database, id);
		});
	}

	return {
		/** One attachment, or nothing. Never rejects. */
		async trip(): Promise<TripEnd> {
			try {
				const attachment = await next();
				return attachment === undefined ? 'idle' : await send(attachment);
			} catch (error) {
				parts.onError(error);
				return 'failed';
			}
		},
		/** Milliseconds until one that rests may be sent again, null when none rests. */
		nextDue(): number | null {
			if (dueAt.size === 0) return null;
			return Math.max(0, Math.min(...dueAt.values()) - monotonic());
		}
	};
}
