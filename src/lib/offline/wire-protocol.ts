import * as z from 'zod/mini';
import type { Cursor, Operation } from './operation.ts';

/** The wire contract (S12): one question, one answer, both ways of traffic in it. */

export const MAX_OPERATIONS_PER_TRIP = 500;

export interface SyncRequest {
	operations: Operation[];
	/** null on a device that has nothing yet. */
	cursor: Cursor | null;
	/** How this device is doing, so that its people can be warned (S16). */
	waiting: number;
	oldest_at: string | null;
	/** Last number given out on this device. */
	last_seq: number;
	/** The local database that speaks. */
	instance: string;
	/** This device's clock now, ISO: how long ago `at` was is all the server may take from it (S6). */
	device_now: string;
	/** Attachments that have not arrived (S17). */
	attachments_waiting: number;
	/** Operations that failed alone and wait for a person (S5); the first twenty. */
	aside: { id: string; seq: number; kind: string; at: string }[];
}

export const MAX_ASIDE_REPORTED = 20;

const json: z.ZodMiniType<Record<string, z.core.util.JSONType>> = z.record(z.string(), z.json());

const cursor = z.object({ epoch: z.string(), revision: z.int(), started: z.optional(z.int()) });

const answer = z.object({
	ok: z.literal(true),
	results: z.array(
		z.object({
			id: z.string(),
			outcome: z.enum(['applied', 'nothing_to_do', 'conflict', 'refused', 'retry']),
			code: z.nullable(z.string()),
			detail: json,
			revision: z.nullable(z.int())
		})
	),
	/** The rows of this answer replace ours from the ground up (S10). */
	reset: z.boolean(),
	rows: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
	tombstones: z.array(z.object({ table: z.string(), id: z.string() })),
	cursor,
	/** There is more after this cursor: ask again at once. */
	more: z.boolean(),
	server_time: z.string()
});

const refusal = z.object({ ok: z.literal(false), refusal: z.string() });

const reply = z.discriminatedUnion('ok', [answer, refusal]);

export type SyncAnswer = z.infer<typeof answer>;
export type SyncReply = z.infer<typeof reply>;

/**
 * Reads a reply, null when it is not one: whatever a hotel's wifi answers is not a result. A cursor that
 * goes back without a reset, or "more" without a step forward, is no reply either: believing the first
 * would lose rows, believing the second would never end.
 */
export function readReply(request: SyncRequest, body: unknown): SyncReply | null {
	const parsed = reply.safeParse(body);
	if (!parsed.success) return null;
	const found = parsed.data;
	if (!found.ok || found.reset || request.cursor === null) return found;
	if (found.cursor.epoch !== request.cursor.epoch) return null;
	if (found.cursor.revision < request.cursor.revision) return null;
	if (found.more && found.results.length === 0) {
		return found.cursor.revision > request.cursor.revision ? found : null;
	}
	return found;
}
