import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { statementSchema } from '../statements/statement.ts';
import { shopOrderStateSchema } from './order.ts';

const deskOrderSchema = z.object({
	id: z.string(),
	shop: z.string(),
	code: z.string(),
	state: shopOrderStateSchema,
	payment: z.enum(['put_aside', 'online']),
	fulfilment: z.enum(['collect', 'deliver']),
	contact_name: z.string(),
	contact_phone: z.string(),
	placed_at: z.string(),
	collected_at: z.string().nullable(),
	/** What is sold of it now; cents. */
	items_cents: z.number(),
	lines: z.array(
		z.object({
			title: z.string(),
			label: z.string(),
			quantity: z.number(),
			missing_quantity: z.number(),
			returned_quantity: z.number(),
			unit_price_cents: z.number(),
			vat_bp: z.number()
		})
	),
	/** Everything that was booked for it, as on the statements. */
	entries: statementSchema.shape.entries
});
/** One shop's part of an order, as its desk shows it. */
export type DeskOrder = z.infer<typeof deskOrderSchema>;

const answerSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), order: deskOrderSchema }),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);

/** A shop's part of an order, for its members and the town; null for everybody else. */
export async function readShopOrder(client: SupabaseClient, id: string): Promise<DeskOrder | null> {
	if (!z.uuid().safeParse(id).success) return null;
	const answer = await callRpc(client, 'read_shop_order', { p_shop_order: id }, answerSchema);
	return answer.ok ? answer.order : null;
}
