import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { approvalSchema, type Approval } from './approval.ts';
import { shopStateSchema, type ShopState } from './shop-state.ts';

/** A shop as the town decides on it and as its desk sees itself; null for everybody else. */
export async function readApproval(client: SupabaseClient, shop: string): Promise<Approval | null> {
	const answer = await callRpc(client, 'read_approval', { p_shop: shop }, approvalSchema);
	return answer.ok ? answer : null;
}

const listedShopSchema = z.object({
	id: z.string(),
	slug: z.string(),
	name: z.string(),
	state: shopStateSchema,
	trade: z.object({ fr: z.string(), en: z.string() }),
	street: z.string()
});
export type ListedShop = z.infer<typeof listedShopSchema>;

const townShopsSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		/** How many there are in each state. */
		states: z.partialRecord(shopStateSchema, z.number()),
		shops: z.array(listedShopSchema)
	}),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);

/** Shops of a town by name; fifty-one, so that one more says that there is more. */
export async function listTownShops(
	client: SupabaseClient,
	town: string,
	{
		state,
		words,
		after
	}: { state: ShopState | null; words: string; after: { name: string; id: string } | null }
): Promise<z.infer<typeof townShopsSchema>> {
	const args = { p_town: town, p_state: state, p_words: words.slice(0, 80), p_after: after };
	return callRpc(client, 'list_town_shops', args, townShopsSchema);
}
