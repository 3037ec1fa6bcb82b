import type { SupabaseClient } from '@supabase/supabase-js';
import { error } from '@sveltejs/kit';
import type { z } from 'zod';

/** Kit's error body when the backend did not answer; pages show a calm 503 for it. */
export const BACKEND_AWAY = 'backend_away';

/** PostgREST's own words for "I cannot reach or ask my database now". */
const AWAY_CODES = new Set(['PGRST000', 'PGRST001', 'PGRST002', 'PGRST003', '57P03', '53300']);

/** The embedded API has no codes for it, only the driver's message. */
const AWAY_MESSAGE =
	/ECONNREFUSED|ECONNRESET|EPIPE|CONNECTION_(CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|terminating connection|database system is/;

/** A page that takes longer has lost its reader; better say so than keep the connection. */
const PATIENCE_MS = 10_000;

/**
 * Calls one Postgres function and checks the shape of its answer.
 * @throws Kit's 503 when the backend cannot be reached; an Error (a bug) when the function failed or
 * answered something else than `schema`.
 */
export async function callRpc<Schema extends z.ZodType>(
	client: SupabaseClient,
	name: string,
	args: Record<string, unknown>,
	schema: Schema
): Promise<z.infer<Schema>> {
	const answer = await withPatience(client, name, args);
	if (!answer) error(503, BACKEND_AWAY);
	if (answer.error) {
		const { code, message } = answer.error;
		if (isAway(answer.status, code, message)) error(503, BACKEND_AWAY);
		throw new Error(`rpc ${name} failed: ${code} ${message}`);
	}
	const parsed = schema.safeParse(answer.data);
	if (!parsed.success) {
		throw new Error(`rpc ${name} answered an unexpected shape: ${parsed.error.message}`);
	}
	return parsed.data;
}

/** The answer, or null when none came in time: a stopped database keeps its connections open. */
async function withPatience(client: SupabaseClient, name: string, args: Record<string, unknown>) {
	const abort = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const gaveUp = new Promise<null>((resolve) => {
		timer = setTimeout(() => {
			resolve(null);
			abort.abort();
		}, PATIENCE_MS);
	});
	try {
		return await Promise.race([client.rpc(name, args).abortSignal(abort.signal), gaveUp]);
	} finally {
		clearTimeout(timer);
	}
}

/** supabase-js reports a failed fetch as status 0; gateways say 502 to 504. */
function isAway(status: number, code: string, message: string): boolean {
	if (status === 0 || (status >= 502 && status <= 504)) return true;
	return AWAY_CODES.has(code) || AWAY_MESSAGE.test(message);
}
