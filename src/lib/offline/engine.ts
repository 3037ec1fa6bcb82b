import type { OfflineDatabase } from './offline-database.ts';
import type { Author, Operation, OperationDraft } from './operation.ts';
import { recordOperation } from './outbox.ts';
import { createRoundTrip } from './round-trip.ts';
import { noLock, type SenderLock } from './sender-lock.ts';
import { createSyncLoop } from './sync-loop.ts';
import type { Transport } from './transport.ts';
import { noSignals, type WakeSignals } from './wake-signals.ts';

export interface EngineParts {
	database: OfflineDatabase;
	transport: Transport;
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
	/** S2: resolves when the operation is on the disk. Rejects when it could not be stored. */
	record(draft: OperationDraft): Promise<Operation>;
	/** Begins to send and fetch; returns how to stop, which resolves when the last trip is over. */
	start(): () => Promise<void>;
	/** A reason to try now. */
	wake(): void;
}

const POLL_EVERY = 5_000;
const DEADLINE = 15_000;

/** The local-first engine of one device: operations up, rows down, over a database that is always there. */
export function createEngine(parts: EngineParts): Engine {
	const { database, author, announce, lock = noLock, signals = noSignals } = parts;
	const now = parts.now ?? (() => new Date());
	const random = parts.random ?? Math.random;
	const onError = parts.onError ?? ((error: unknown) => console.error(error));
	const { trip, nextDue } = createRoundTrip({
		database,
		transport: parts.transport,
		deadline: parts.deadline ?? DEADLINE,
		now,
		random,
		monotonic: parts.monotonic ?? (() => performance.now()),
		onError
	});
	const pollEvery = parts.pollEvery ?? (() => POLL_EVERY);
	const loop = createSyncLoop({ trip, nextDue, pollEvery, random });

	return {
		async record(draft) {
			const operation = await recordOperation(database, author(), draft, now());
			loop.wake();
			announce?.();
			return operation;
		},
		start() {
			const abort = new AbortController();
			const deafen = signals(loop.wake);
			const running = lock(database.name, abort.signal, () => loop.run(abort.signal)).catch(
				onError
			);
			return async () => {
				abort.abort();
				deafen();
				await running;
			};
		},
		wake: loop.wake
	};
}
