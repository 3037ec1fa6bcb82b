import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import type { ShopState } from './shop-state.ts';

export const moveRefusalSchema = z.enum([
	'not_allowed',
	'changed_meanwhile',
	'reason_needed',
	'incomplete',
	'open_orders'
]);
export type MoveRefusal = z.infer<typeof moveRefusalSchema>;

const movedSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true) }),
	z.object({ ok: z.literal(false), refusal: moveRefusalSchema })
]);

/** Sends a shop on in its life. @param from the state the person saw: somebody may have been faster */
export async function moveShop(
	client: SupabaseClient,
	move: { shop: string; from: ShopState; to: ShopState; reason: string }
): Promise<z.infer<typeof movedSchema>> {
	const args = { p_shop: move.shop, p_from: move.from, p_to: move.to, p_reason: move.reason };
	return callRpc(client, 'move_shop', args, movedSchema);
}

const helpSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true) }),
	z.object({ ok: z.literal(false), refusal: z.enum(['owner_only', 'malformed']) })
]);

/** The owner lets the town's people work for the shop. @param days 0 takes it back */
export async function allowHelp(
	client: SupabaseClient,
	shop: string,
	days: number
): Promise<z.infer<typeof helpSchema>> {
	return callRpc(client, 'allow_help', { p_shop: shop, p_days: days }, helpSchema);
}
