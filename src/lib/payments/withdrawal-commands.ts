import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';

const withdrawalAnswerSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		withdrawal: z.string(),
		requested_at: z.string(),
		lines: z.array(z.object({ line: z.string(), quantity: z.number() }))
	}),
	z.object({
		ok: z.literal(false),
		refusal: z.enum([
			'not_found',
			'bad_contact',
			'malformed',
			'not_received',
			'too_late',
			'excepted',
			'already_withdrawn'
		]),
		line: z.string().nullish()
	})
]);
export type WithdrawalAnswer = z.infer<typeof withdrawalAnswerSchema>;
export type WithdrawalRefusal = Extract<WithdrawalAnswer, { ok: false }>['refusal'];

/** What somebody gives up of one shop's part, and where the acknowledgement goes. */
export type WithdrawalWish = {
	token: string;
	shopOrder: string;
	lines: { line: string; quantity: number }[];
	name: string;
	email: string;
};

/** Confirms a withdrawal, as whoever holds the order's link. */
export async function requestWithdrawal(
	client: SupabaseClient,
	{ token, shopOrder, lines, name, email }: WithdrawalWish
): Promise<WithdrawalAnswer> {
	const args = {
		p_token: token,
		p_shop_order: shopOrder,
		p_lines: lines,
		p_name: name,
		p_email: email
	};
	return callRpc(client, 'request_withdrawal', args, withdrawalAnswerSchema);
}

const receiptSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), order: z.string() }),
	z.object({ ok: z.literal(false), refusal: z.enum(['not_allowed', 'nothing_to_do']) })
]);

/** The goods are back in the shop: the shopper's money goes back. As a member of that shop. */
export async function receiveReturn(
	client: SupabaseClient,
	withdrawal: string
): Promise<z.infer<typeof receiptSchema>> {
	return callRpc(client, 'receive_return', { p_withdrawal: withdrawal }, receiptSchema);
}
