import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { placementSchema, type OrderToPlace, type Placement } from './placement.ts';

/** Places an order; the same id with the same content again gives the same answer. */
export async function placeOrder(client: SupabaseClient, order: OrderToPlace): Promise<Placement> {
	return callRpc(client, 'place_order', { p_order: order }, placementSchema);
}

const cancellationSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true) }),
	z.object({
		ok: z.literal(false),
		refusal: z.enum(['not_found', 'too_late', 'already_cancelled'])
	})
]);
export type Cancellation = z.infer<typeof cancellationSchema>;

/** Gives up one shop's part of an order, as whoever holds its link. */
export async function cancelShopOrder(
	client: SupabaseClient,
	token: string,
	shopOrder: string
): Promise<Cancellation> {
	const args = { p_token: token, p_shop_order: shopOrder };
	return callRpc(client, 'cancel_shop_order', args, cancellationSchema);
}
