import type { SupabaseClient } from '@supabase/supabase-js';
import { callRpc } from '../platform/call-rpc.ts';
import { isOrderToken, orderSchema, type Order } from './order.ts';
import { slotsSchema, type Slots } from './slot.ts';

/** The order behind a link, or null where there is none (any more). */
export async function readOrder(client: SupabaseClient, token: string): Promise<Order | null> {
	if (!isOrderToken(token)) return null;
	return callRpc(client, 'read_order', { p_token: token }, orderSchema.nullable());
}

/** Free pickup moments of each shop (uuids) for the next `days` days. */
export async function readSlots(
	client: SupabaseClient,
	shops: string[],
	days: number
): Promise<Slots> {
	if (shops.length === 0) return {};
	return callRpc(client, 'read_slots', { p_shops: shops, p_days: days }, slotsSchema);
}
