import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import type { WeeklyHours } from './opening.ts';

const refused = <Refusal extends string>(...refusals: [Refusal, ...Refusal[]]) =>
	z.object({ ok: z.literal(false), refusal: z.enum(refusals) });

const pageAnswer = z.union([
	z.object({ ok: z.literal(true), changed: z.array(z.string()) }),
	z.object({ ok: z.literal(false), refusal: z.literal('malformed'), field: z.string().nullable() }),
	refused('not_allowed', 'owner_only')
]);

/** What the shop says of itself; only what is given changes, and the legal identity by its owner alone. */
export function saveShopPage(
	client: SupabaseClient,
	shop: string,
	page: Record<string, string | number>
): Promise<z.infer<typeof pageAnswer>> {
	return callRpc(client, 'save_shop_page', { p_shop: shop, p_page: page }, pageAnswer);
}

/** `orders`: how many open orders fall outside from now on and wait for somebody's eye. */
const done = z.object({ ok: z.literal(true), orders: z.number() });
const hoursAnswer = z.union([done, refused('not_allowed', 'malformed', 'overlap')]);

/** The whole week at once. */
export function saveShopHours(
	client: SupabaseClient,
	shop: string,
	hours: readonly WeeklyHours[]
): Promise<z.infer<typeof hoursAnswer>> {
	return callRpc(client, 'save_shop_hours', { p_shop: shop, p_hours: hours }, hoursAnswer);
}

const closureAnswer = z.union([done, refused('not_allowed', 'malformed', 'past', 'too_long')]);

/** Days on which the shop stays shut, both included. */
export function addClosure(
	client: SupabaseClient,
	shop: string,
	{ from, to, note }: { from: string; to: string; note: string }
): Promise<z.infer<typeof closureAnswer>> {
	const args = { p_shop: shop, p_from: from, p_to: to, p_note: note };
	return callRpc(client, 'add_closure', args, closureAnswer);
}

const plainAnswer = z.union([
	z.object({ ok: z.literal(true) }),
	refused('not_allowed', 'malformed')
]);

/** The usual hours again on these days. */
export function removeClosure(
	client: SupabaseClient,
	shop: string,
	{ from, to }: { from: string; to: string }
): Promise<z.infer<typeof plainAnswer>> {
	const args = { p_shop: shop, p_from: from, p_to: to };
	return callRpc(client, 'remove_closure', args, plainAnswer);
}

/** The picture of the front, whose files are in the bucket already. */
export function setShopFront(
	client: SupabaseClient,
	shop: string,
	photo: { path: string; width: number; height: number; tint: string }
): Promise<z.infer<typeof plainAnswer>> {
	return callRpc(client, 'set_shop_front', { p_shop: shop, p_photo: photo }, plainAnswer);
}
