import { applyAnswer, askedCursor, isQuiet, type SyncQuestion } from './apply-answer.ts';
import { followFailingOperations } from './failing-operations.ts';
import type { OfflineDatabase, SyncFailureKind } from './offline-database.ts';
import type { OutboxEntry } from './operation.ts';
import { reportDevice } from './device-report.ts';
import { isConnectionLost, reopen } from './open-database.ts';
import { nextBatch } from './outbox.ts';
import { TransportFailure, withDeadline, type Transport } from './transport.ts';
import {
	MAX_OPERATIONS_PER_TRIP,
	readReply,
	type SyncAnswer,
	type SyncRequest
} from './wire-protocol.ts';

/**
 * How a round trip ended: `again` there is more to do at once · `idle` nothing more for now ·
 * `halved` the batch was too much, a smaller one is worth trying soon · `failed`.
 */
export type TripEnd = 'again' | 'idle' | 'halved' | 'failed';

export interface RoundTripParts {
	database: OfflineDatabase;
	transport: Transport;
	/** A trip that takes longer has failed (S14). Milliseconds. */
	deadline: number;
	now: () => Date;
	random: () => number;
	monotonic: () => number;
	/** Told about errors that are not the network's, for a log. */
	onError: (error: unknown) => void;
}

/** A quiet answer is written down at most this often, in milliseconds: flash memory wears. */
const QUIET_WRITE_EVERY = 30_000;

/** S12: makes the function that does one whole round trip, up and down. It never rejects. */
export function createRoundTrip(parts: RoundTripParts) {
	const { database, transport, deadline, now, onError } = parts;
	const failing = followFailingOperations(database, parts.random, parts.monotonic);
	let limit = MAX_OPERATIONS_PER_TRIP;

	async function makeTrip(): Promise<TripEnd> {
		const batch = (await isCatchingUp()) ? [] : await nextBatch(database, limit, failing.resting());
		const asked = await askedCursor(database);
		const request: SyncRequest = {
			operations: batch.map((entry) => entry.operation),
			cursor: asked,
			...(await reportDevice(database, now()))
		};
		let body: unknown;
		try {
			body = await withDeadline(deadline, (signal) => transport(request, signal));
		} catch (error) {
			const kind = error instanceof TransportFailure ? error.kind : 'offline';
			return fail(kind, null, batch);
		}
		const reply = readReply(request, body);
		if (reply === null) return fail('server', 'not_an_answer', batch);
		if (!reply.ok) return fail('refused', reply.refusal, []);
		await takeIn({ asked, sent: batch.map((entry) => entry.seq) }, reply);
		await followUp(batch, reply);
		const full = batch.length === limit;
		limit = Math.min(MAX_OPERATIONS_PER_TRIP, limit * 2);
		return reply.more || full ? 'again' : 'idle';
	}

	/**
	 * S10: the rows of a restored database are on their way. What it has forgotten comes back into the outbox
	 * with their last page, and what was tapped later on the same things must not be there before it.
	 */
	async function isCatchingUp(): Promise<boolean> {
		const [cursor, reload] = [await database.readMeta('cursor'), await database.readMeta('reload')];
		return cursor !== null && reload !== null && cursor.epoch !== reload.epoch;
	}

	async function takeIn(question: SyncQuestion, answer: SyncAnswer): Promise<void> {
		if (isQuiet(question.asked, answer) && (await database.readMeta('failure')) === null) {
			const last = await database.readMeta('last_sync_at');
			const age = now().getTime() - Date.parse(last ?? '');
			if (age >= 0 && age < QUIET_WRITE_EVERY && !(await hasSettled())) return;
		}
		await applyAnswer(database, question, answer, now().toISOString());
	}

	async function hasSettled(): Promise<boolean> {
		const range = database.outbox
			.where('[state+seq]')
			.between(['settled', -Infinity], ['settled', Infinity]);
		return (await range.count()) > 0;
	}

	/** Operations that came back without an end rest before they go again: per entity, its first one. */
	async function followUp(batch: OutboxEntry[], answer: SyncAnswer): Promise<void> {
		await failing.serverIsWell();
		// Left unanswered for the reload's sake: nothing has failed.
		if (answer.reset && answer.results.length === 0) return;
		const ended = new Set(
			answer.results.filter(({ outcome }) => outcome !== 'retry').map(({ id }) => id)
		);
		const seen = new Set<string>();
		for (const entry of batch) {
			if (ended.has(entry.id) || seen.has(entry.entity_key)) continue;
			seen.add(entry.entity_key);
			await failing.failedAlone(entry);
		}
	}

	async function fail(
		kind: SyncFailureKind,
		code: string | null,
		batch: OutboxEntry[]
	): Promise<TripEnd> {
		failing.serverIsIll();
		const known = await database.readMeta('failure');
		if (known?.kind !== kind || known.code !== code) {
			await database.writeMeta('failure', { kind, code, at: now().toISOString() });
		}
		// Only a server that answered badly can have choked on what we sent.
		if (kind !== 'server') return 'failed';
		const alone = batch.length === 1 ? batch[0] : undefined;
		if (alone !== undefined) failing.suspect(alone);
		limit = Math.max(1, Math.floor(batch.length / 2));
		return batch.length > 1 ? 'halved' : 'failed';
	}

	return {
		/** One trip. A database that fails or hangs ends it too: the loop always gets its turn back. */
		async trip(): Promise<TripEnd> {
			try {
				return await withDeadline(deadline * 3, makeTrip);
			} catch (error) {
				onError(error);
				try {
					if (isConnectionLost(error)) await withDeadline(deadline, () => reopen(database));
					await withDeadline(deadline, () =>
						database.writeMeta('failure', { kind: 'storage', code: null, at: now().toISOString() })
					);
				} catch (again) {
					onError(again);
				}
				return 'failed';
			}
		},
		nextDue: failing.nextDue
	};
}
