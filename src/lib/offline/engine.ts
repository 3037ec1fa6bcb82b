import type { NewAttachment } from './attachment.ts';
import { createAttachmentTrip, type Upload } from './attachment-trip.ts';
import { putAttachments } from './attachments.ts';
import type { OfflineDatabase } from './offline-database.ts';
import { withOpenDatabase } from './open-database.ts';
import type { Author, Operation, OperationDraft } from './operation.ts';
import { recordOperation, waitingEntries } from './outbox.ts';
import { createRoundTrip } from './round-trip.ts';
import { noLock, type SenderLock } from './sender-lock.ts';
import { createSyncLoop, type SyncLoop } from './sync-loop.ts';
import type { Transport } from './transport.ts';
import { superviseLoop, type WatchdogParts } from './watchdog.ts';
import { noSignals, type WakeSignals } from './wake-signals.ts';
import { whenBack } from './when-back.ts';

export interface EngineParts {
	database: OfflineDatabase;
	transport: Transport;
	/** Brings the files of attachments to the server (S17). */
	upload: Upload;
	/** Who is acting at this moment. */
	author: () => Author;
	/** Milliseconds between two looks at the server while all is well. */
	pollEvery?: () => number;
	/** A round trip that takes longer has failed. Milliseconds. */
	deadline?: number;
	lock?: SenderLock;
	signals?: WakeSignals;
	/** Tells the other tabs that there is something to send. */
	announce?: () => void;
	now?: () => Date;
	random?: () => number;
	monotonic?: () => number;
	onError?: (error: unknown) => void;
}

export interface Engine {
	/**
	 * S2: resolves when the operation, and what is attached to it, is on the disk. Rejects when it could
	 * not be stored: StorageFull when the disk is full.
	 */
	record(draft: OperationDraft, attachments?: readonly NewAttachment[]): Promise<Operation>;
	/** S17: the same for something attached to a row that is there already. */
	attach(attachment: NewAttachment): Promise<void>;
	/** Begins to send and fetch; returns how to stop, which resolves when the last trip is over. */
	start(): () => Promise<void>;
	/** A reason to try now. */
	wake(): void;
}

const POLL_EVERY = 5_000;
const DEADLINE = 15_000;
/** A photo over a telephone's worst connection. */
const FILE_DEADLINE = 60_000;
const FILES_POLL_EVERY = 60_000;

/** The local-first engine of one device: operations up, rows down, over a database that is always there. */
export function createEngine(parts: EngineParts): Engine {
	const { database, author, announce, lock = noLock, signals = noSignals } = parts;
	const now = parts.now ?? (() => new Date());
	const random = parts.random ?? Math.random;
	const onError = parts.onError ?? ((error: unknown) => console.error(error));
	const monotonic = parts.monotonic ?? (() => performance.now());
	const deadline = parts.deadline ?? DEADLINE;
	const { trip, nextDue } = createRoundTrip({
		database,
		transport: parts.transport,
		deadline,
		now,
		random,
		monotonic,
		onError
	});
	let lastEnd = monotonic();
	const loop = createSyncLoop({
		trip: whenBack(
			async () => {
				const end = await trip();
				lastEnd = monotonic();
				return end;
			},
			() => filesLoop.wake()
		),
		nextDue,
		pollEvery: parts.pollEvery ?? (() => POLL_EVERY),
		random
	});
	const files = createAttachmentTrip({
		database,
		upload: parts.upload,
		deadline: FILE_DEADLINE,
		now,
		random,
		monotonic,
		onError,
		onArrived: loop.wake
	});
	const filesLoop = createSyncLoop({ ...files, pollEvery: () => FILES_POLL_EVERY, random });
	const wake = () => {
		loop.wake();
		filesLoop.wake();
	};

	const watchdog: WatchdogParts = {
		run: loop.run,
		lastEnd: () => lastEnd,
		monotonic,
		oldest: async () => (await waitingEntries(database).first())?.id ?? null,
		isUp: async () => (await database.readMeta('failure')) === null,
		onStalled: async (isStalled) => {
			if (isStalled) await database.writeMeta('stalled_at', now().toISOString());
			else await database.meta.delete('stalled_at');
		},
		onError
	};

	return {
		async record(draft, attachments = []) {
			const operation = await recordOperation(database, author(), draft, now(), attachments);
			wake();
			announce?.();
			return operation;
		},
		async attach(attachment) {
			const { attachments, attachment_files } = database;
			await withOpenDatabase(database, () =>
				database.transaction('rw', attachments, attachment_files, () =>
					putAttachments(database, author(), [attachment], [], now())
				)
			);
			wake();
			announce?.();
		},
		start() {
			const abort = new AbortController();
			const deafen = signals(wake);
			const hold = (name: string, work: SyncLoop['run']) =>
				lock(name, abort.signal, work).catch(onError);
			const running = [
				hold(database.name, (signal) => superviseLoop(watchdog, signal)),
				hold(`${database.name}-files`, filesLoop.run)
			];
			return async () => {
				abort.abort();
				deafen();
				await Promise.all(running);
			};
		},
		wake
	};
}
