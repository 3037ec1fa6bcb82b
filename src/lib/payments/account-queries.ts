import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';

const notAllowedSchema = z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') });

/** What the provider still wants, in its own words; an account never described has none of it. */
const requirementsSchema = z.object({
	currently_due: z.array(z.string()).nullish(),
	disabled_reason: z.string().nullish(),
	deadline: z.union([z.string(), z.number()]).nullish()
});

const shopAccountSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		shop: z.object({
			id: z.string(),
			slug: z.string(),
			name: z.string(),
			email: z.string().nullable(),
			town: z.string()
		}),
		/** Owners connect and change the account; the team looks. */
		can_manage: z.boolean(),
		account: z
			.object({
				account: z.string().nullable(),
				transfers_active: z.boolean(),
				payouts_active: z.boolean(),
				requirements: requirementsSchema
			})
			.nullable(),
		blocked_cents: z.number(),
		owed_back_cents: z.number()
	}),
	notAllowedSchema
]);
export type ShopAccountAnswer = z.infer<typeof shopAccountSchema>;
export type ShopAccount = Extract<ShopAccountAnswer, { ok: true }>;

/** A shop's account at the payment provider, for its members and the town. `shop` is its id. */
export async function readShopAccount(
	client: SupabaseClient,
	shop: string
): Promise<ShopAccountAnswer> {
	return callRpc(client, 'read_shop_account', { p_shop: shop }, shopAccountSchema);
}

const withdrawalRowSchema = z.object({
	id: z.string(),
	code: z.string(),
	contact_name: z.string(),
	contact_email: z.string(),
	requested_at: z.string(),
	state: z.enum(['requested', 'received']),
	ended_at: z.string().nullable(),
	lines: z.array(
		z.object({
			title: z.string(),
			label: z.string(),
			quantity: z.number(),
			unit_price_cents: z.number()
		})
	)
});
export type WithdrawalRow = z.infer<typeof withdrawalRowSchema>;

const withdrawalListSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), withdrawals: z.array(withdrawalRowSchema) }),
	notAllowedSchema
]);

/** What shoppers gave up in a shop (id): all that waits, and what ended in the last sixty days. */
export async function listWithdrawals(
	client: SupabaseClient,
	shop: string
): Promise<z.infer<typeof withdrawalListSchema>> {
	return callRpc(client, 'list_withdrawals', { p_shop: shop }, withdrawalListSchema);
}
