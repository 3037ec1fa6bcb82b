import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';

const retrySchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true) }),
	z.object({ ok: z.literal(false), refusal: z.enum(['not_allowed', 'nothing_to_do']) })
]);

/** An operator says: try this refund (uuid) once more. It goes out with the next job. */
export async function retryRefund(
	client: SupabaseClient,
	refund: string
): Promise<z.infer<typeof retrySchema>> {
	return callRpc(client, 'retry_refund', { p_refund: refund }, retrySchema);
}
