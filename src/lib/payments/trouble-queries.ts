import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';

const shopTroubleSchema = z.object({
	shop: z.string(),
	slug: z.string(),
	amount_cents: z.number(),
	orders: z.number(),
	/** The provider's words for it. */
	error: z.string().nullable()
});
export type ShopTrouble = z.infer<typeof shopTroubleSchema>;

const paymentTroubleSchema = z.object({
	token: z.string(),
	contact_name: z.string(),
	/** Why somebody has to look; a code of a version to come is possible. */
	attention: z.string(),
	amount_cents: z.number(),
	refunded_cents: z.number(),
	paid_at: z.string().nullable(),
	failed_refunds: z.array(
		z.object({ id: z.string(), amount_cents: z.number(), error: z.string().nullable() })
	)
});
export type PaymentTrouble = z.infer<typeof paymentTroubleSchema>;

const troublesSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		payments: z.array(paymentTroubleSchema),
		/** Shares that could not be sent. */
		transfers: z.array(shopTroubleSchema),
		/** Shares that could not be taken back yet: the town carries them. */
		reversals: z.array(shopTroubleSchema)
	}),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);
export type PaymentTroubles = z.infer<typeof troublesSchema>;

/** What money needs of the town's operators. */
export async function listPaymentTroubles(
	client: SupabaseClient,
	town: string
): Promise<PaymentTroubles> {
	return callRpc(client, 'list_payment_troubles', { p_town: town }, troublesSchema);
}
