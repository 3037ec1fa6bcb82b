import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';

const refusalSchema = z.enum([
	'not_allowed',
	'nothing_to_do',
	'malformed',
	'nobody_to_write_to',
	'too_many',
	'answer_first'
]);
export type HealthRefusal = z.infer<typeof refusalSchema>;

const refused = z.object({ ok: z.literal(false), refusal: refusalSchema });
const doneSchema = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), refused]);

/** Puts what is the matter with a shop now off until tomorrow. */
export async function snoozeShopHealth(client: SupabaseClient, shop: string) {
	return callRpc(client, 'snooze_shop_health', { p_shop: shop }, doneSchema);
}

/** Opens a shop again that was paused because it did not answer. */
export async function reopenSilentShop(client: SupabaseClient, shop: string) {
	return callRpc(client, 'reopen_silent_shop', { p_shop: shop }, doneSchema);
}

const letterSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		to: z.array(z.object({ email: z.string(), lang: z.enum(['fr', 'en']) })),
		shop: z.object({ name: z.string(), slug: z.string() }),
		reply_to: z.string().nullable()
	}),
	refused
]);

/** Keeps a message of the town to a shop's owners; whoever calls mails it to those it answers. */
export async function writeToShop(client: SupabaseClient, shop: string, text: string) {
	return callRpc(client, 'write_to_shop', { p_shop: shop, p_text: text }, letterSchema);
}
