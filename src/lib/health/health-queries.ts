import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { townHealthSchema } from './health.ts';

const answerSchema = z.discriminatedUnion('ok', [
	townHealthSchema.extend({ ok: z.literal(true) }),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);

/** Shops of a town that need somebody, for its operator and animator. */
export async function readTownHealth(
	client: SupabaseClient,
	town: string
): Promise<z.infer<typeof answerSchema>> {
	return callRpc(client, 'read_town_health', { p_town: town }, answerSchema);
}
