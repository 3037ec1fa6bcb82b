import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { placementSchema, type OrderToPlace, type Placement } from './placement.ts';

/** Places an order; the same id with the same content again gives the same answer. */
export async function placeOrder(client: SupabaseClient, order: OrderToPlace): Promise<Placement> {
	return callRpc(client, 'place_order', { p_order: order }, placementSchema);
}

const SLOT_PROBLEMS = ['slot_unavailable', 'slot_full'];

/**
 * Places a delivered order. Nobody chose its moments: where one is gone meanwhile the shop's next one is
 * taken, once. Nothing was placed by the refused try, so the id still makes one order.
 */
export async function placeDelivery(
	client: SupabaseClient,
	order: OrderToPlace
): Promise<Placement> {
	const first = await placeOrder(client, order);
	const problems = first.ok ? [] : (first.problems ?? []);
	if (first.ok || problems.some(({ code }) => !SLOT_PROBLEMS.includes(code))) return first;
	const next = new Map(problems.map(({ shop, next }) => [shop, next?.[0]?.starts_at]));
	const shops = order.shops.map((part) => ({ ...part, slot: next.get(part.shop) ?? part.slot }));
	return placeOrder(client, { ...order, shops });
}

const cancellationSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true) }),
	z.object({
		ok: z.literal(false),
		refusal: z.enum(['not_found', 'too_late', 'already_cancelled', 'not_paid_yet'])
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
