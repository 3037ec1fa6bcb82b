import type { SupabaseClient } from '@supabase/supabase-js';
import { callRpc } from '../platform/call-rpc.ts';
import { basketAnswerSchema, type BasketAnswer } from './basket.ts';

/** What these variants (uuids) cost and whether they can be had, now; unknown ones are absent. */
export async function readBasket(
	client: SupabaseClient,
	town: string,
	variants: string[]
): Promise<BasketAnswer> {
	if (variants.length === 0) return { lines: [], shops: [] };
	return callRpc(client, 'read_basket', { p_town: town, p_variants: variants }, basketAnswerSchema);
}
