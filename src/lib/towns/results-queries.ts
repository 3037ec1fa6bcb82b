import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { missesSchema, resultsSchema, shopMissesSchema, type Period } from './results.ts';

const refused = z.object({ ok: z.literal(false), refusal: z.enum(['not_allowed', 'malformed']) });
const resultsAnswer = z.discriminatedUnion('ok', [
	resultsSchema.extend({ ok: z.literal(true) }),
	refused
]);
const missesAnswer = z.discriminatedUnion('ok', [
	missesSchema.extend({ ok: z.literal(true) }),
	refused
]);
const shopMissesAnswer = z.discriminatedUnion('ok', [
	shopMissesSchema.extend({ ok: z.literal(true) }),
	refused
]);

type Span = { from: string; to: string };

/** What came of it: for the operator, the animator and the town hall. */
export async function readResults(
	client: SupabaseClient,
	town: string,
	{ from, to, by }: Span & { by: Period }
): Promise<z.infer<typeof resultsAnswer>> {
	const args = { p_town: town, p_from: from, p_to: to, p_by: by };
	return callRpc(client, 'read_results', args, resultsAnswer);
}

/** What was searched in the town and not found. */
export async function readSearchMisses(
	client: SupabaseClient,
	town: string,
	{ from, to }: Span
): Promise<z.infer<typeof missesAnswer>> {
	const args = { p_town: town, p_from: from, p_to: to };
	return callRpc(client, 'read_search_misses', args, missesAnswer);
}

/** What was searched in the last thirty days and not found, for a shop's own desk; null: not for this person. */
export async function readShopSearchMisses(client: SupabaseClient, shop: string) {
	const answer = await callRpc(
		client,
		'read_shop_search_misses',
		{ p_shop: shop },
		shopMissesAnswer
	);
	return answer.ok ? answer : null;
}
