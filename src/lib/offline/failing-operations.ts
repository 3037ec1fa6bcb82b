import type { OfflineDatabase } from './offline-database.ts';
import type { OutboxEntry } from './operation.ts';
import { retryDelay } from './retry-delay.ts';

/** S5: after so many failures alone, on a server that was well, an operation is set aside. */
const FAILURES_BEFORE_ASIDE = 8;

/** Follows the operations that fail on their own, so that they hold up nothing but their own entity. */
export interface FailingOperations {
	/** Ids that are resting now. */
	resting(): Set<string>;
	/** Milliseconds until the first of them may be sent again, null when none rests. */
	nextDue(): number | null;
	/** The server is well and did not get this one done. */
	failedAlone(entry: OutboxEntry): Promise<void>;
	/** This one was alone in a trip that failed: the server's fault or its own, the next trip will tell. */
	suspect(entry: OutboxEntry): void;
	/** A trip without the suspect went through: it was its own fault. */
	serverIsWell(): Promise<void>;
	/** Another trip failed: nothing is proven against the suspect. */
	serverIsIll(): void;
}

/**
 * @param monotonic milliseconds that never go back: a tablet's wall clock jumps, and an operation must not
 * rest for a day because of it (S6)
 */
export function followFailingOperations(
	database: OfflineDatabase,
	random: () => number,
	monotonic: () => number
): FailingOperations {
	const dueAt = new Map<string, number>();
	let failedOnce: string | null = null;
	let suspected: OutboxEntry | null = null;

	async function failedAlone(entry: OutboxEntry): Promise<void> {
		const attempts = entry.attempts + 1;
		const aside = attempts >= FAILURES_BEFORE_ASIDE;
		await database.transaction('rw', database.outbox, async () => {
			const now = await database.outbox.get(entry.seq);
			if (now?.state !== 'waiting') return;
			await database.outbox.update(entry.seq, { attempts, state: aside ? 'aside' : 'waiting' });
		});
		if (aside) dueAt.delete(entry.id);
		else dueAt.set(entry.id, monotonic() + retryDelay(attempts, random));
	}

	return {
		resting() {
			for (const [id, due] of dueAt) if (due <= monotonic()) dueAt.delete(id);
			const ids = new Set(dueAt.keys());
			// Until one trip has gone without it, nobody knows whose fault it was.
			if (suspected !== null) ids.add(suspected.id);
			return ids;
		},
		nextDue() {
			if (dueAt.size === 0) return null;
			return Math.max(0, Math.min(...dueAt.values()) - monotonic());
		},
		failedAlone,
		suspect(entry) {
			// One failure is a bad moment; the same one alone again is a suspicion.
			if (failedOnce === entry.id) suspected = entry;
			failedOnce = entry.id;
		},
		async serverIsWell() {
			if (suspected === null) return;
			const entry = suspected;
			suspected = null;
			await failedAlone(entry);
		},
		serverIsIll() {
			suspected = null;
		}
	};
}
