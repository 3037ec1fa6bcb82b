import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { deskShopSchema, shopRoleSchema } from './desk-shop.ts';

const answerSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), role: shopRoleSchema, shop: deskShopSchema }),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);

/** Everything the desk's forms show of a shop, and as whom the caller works for it. */
export function readDeskShop(
	client: SupabaseClient,
	shop: string
): Promise<z.infer<typeof answerSchema>> {
	return callRpc(client, 'read_desk_shop', { p_shop: shop }, answerSchema);
}
