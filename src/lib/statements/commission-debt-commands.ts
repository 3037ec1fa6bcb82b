import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { commissionDebtsSchema, debtRefusalSchema } from './commission-debts.ts';

const listAnswer = z.discriminatedUnion('ok', [
	commissionDebtsSchema.extend({ ok: z.literal(true) }),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);

/** Who owes commission and who paid it, for the town's operator. */
export async function listCommissionDebts(
	client: SupabaseClient,
	town: string
): Promise<z.infer<typeof listAnswer>> {
	return callRpc(client, 'list_commission_debts', { p_town: town }, listAnswer);
}

const doneSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true) }),
	z.object({
		ok: z.literal(false),
		refusal: debtRefusalSchema,
		owed_cents: z.number().int().optional()
	})
]);
export type DebtAnswer = z.infer<typeof doneSchema>;

export interface CommissionPayment {
	/** Made by the page, so that a second press is the same payment. */
	id: string;
	shop: string;
	amount_cents: number;
	/** YYYY-MM-DD, by the bank's statement. */
	paid_on: string;
	reference: string;
	/** Somebody said that it is more than owed, and right. */
	more_than_owed: boolean;
}

/** Books that a shop paid its commission to the town, outside the payment provider. */
export async function recordCommissionPaid(
	client: SupabaseClient,
	payment: CommissionPayment
): Promise<DebtAnswer> {
	const args = {
		p_id: payment.id,
		p_shop: payment.shop,
		p_amount_cents: payment.amount_cents,
		p_paid_on: payment.paid_on,
		p_reference: payment.reference,
		p_more_than_owed: payment.more_than_owed
	};
	return callRpc(client, 'record_commission_paid', args, doneSchema);
}

/** Books it back: it was another shop's, or never came. */
export async function undoCommissionPaid(client: SupabaseClient, id: string): Promise<DebtAnswer> {
	return callRpc(client, 'undo_commission_paid', { p_id: id }, doneSchema);
}
