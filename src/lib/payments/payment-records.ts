import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import type { PaymentFacts } from './payment-facts.ts';

/** Reads and writes of the payment tables, one database function each, with the secret key. */

const paymentSchema = z.object({
	order: z.string(),
	token: z.string(),
	lang: z.enum(['fr', 'en']),
	contact_name: z.string(),
	email: z.string(),
	shops: z.number(),
	state: z.enum([
		'created',
		'open',
		'paid',
		'partially_refunded',
		'refunded',
		'expired',
		'disputed'
	]),
	attempt: z.number(),
	session: z.string().nullable(),
	payment_intent: z.string().nullable(),
	amount_cents: z.number(),
	refunded_cents: z.number(),
	expires_at: z.string().nullable(),
	created_at: z.string(),
	refunded_intents: z.array(z.string()),
	/** Payments of this order that are not its own: they came twice, or with another sum. */
	stray_intents: z.array(z.string())
});
export type PaymentRecord = z.infer<typeof paymentSchema>;

/** What is known of an order's payment; null for an order without one. */
export async function readPayment(
	db: SupabaseClient,
	order: string
): Promise<PaymentRecord | null> {
	return callRpc(db, 'read_payment', { p_order: order }, paymentSchema.nullable());
}

const pageSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		token: z.string(),
		lang: z.enum(['fr', 'en']),
		email: z.string(),
		attempt: z.number(),
		session_url: z.string().nullable(),
		expires_at: z.string(),
		delivery_cents: z.number(),
		lines: z.array(
			z.object({
				shop: z.string(),
				title: z.string(),
				label: z.string(),
				quantity: z.number(),
				unit_price_cents: z.number()
			})
		)
	}),
	z.object({ ok: z.literal(false), refusal: z.enum(['not_found', 'already_paid', 'expired']) })
]);
export type PayPagePlan = Extract<z.infer<typeof pageSchema>, { ok: true }>;

export async function beginPayment(db: SupabaseClient, order: string) {
	return callRpc(db, 'begin_payment', { p_order: order }, pageSchema);
}

const doneSchema = z.object({ ok: z.boolean() });

export async function recordSession(
	db: SupabaseClient,
	order: string,
	session: { attempt: number; id: string; url: string }
) {
	const args = {
		p_order: order,
		p_attempt: session.attempt,
		p_session: session.id,
		p_url: session.url
	};
	return callRpc(db, 'record_session', args, doneSchema);
}

/** What a fact changed; null: nothing that was not known. */
const paymentNewsSchema = z.enum(['paid', 'expired', 'paid_after_expiry', 'stray']).nullable();
const recordedSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), state: paymentSchema.shape.state, news: paymentNewsSchema }),
	z.object({ ok: z.literal(false), refusal: z.literal('not_found') })
]);
export type RecordedPayment = Extract<z.infer<typeof recordedSchema>, { ok: true }>;

export async function recordPayment(db: SupabaseClient, order: string, facts: PaymentFacts) {
	return callRpc(db, 'record_payment', { p_order: order, p_facts: facts }, recordedSchema);
}

const newsSchema = z.object({
	ok: z.boolean(),
	news: z.string().nullish(),
	amount_cents: z.number().nullish()
});

export async function recordDispute(
	db: SupabaseClient,
	order: string,
	dispute: {
		dispute: string;
		payment_intent: string | null;
		amount_cents: number;
		fee_cents: number;
		state: 'open' | 'won' | 'lost';
	}
) {
	return callRpc(db, 'record_dispute', { p_order: order, p_facts: dispute }, newsSchema);
}

/**
 * Why a write at the provider came to nothing. definitive: trying again is of no use; spent: the provider
 * keeps this answer under the key of this attempt.
 */
export type Failure = { error: string; definitive: boolean; spent: boolean; attempt: number };

export async function recordRefund(
	db: SupabaseClient,
	refund: string,
	outcome: { refund: string; status: 'pending' | 'succeeded' | 'failed' } | Failure
) {
	return callRpc(db, 'record_refund', { p_refund: refund, p_outcome: outcome }, newsSchema);
}

export async function recordTransfer(
	db: SupabaseClient,
	shopOrder: string,
	outcome: { transfer: string } | Failure
) {
	const args = { p_shop_order: shopOrder, p_outcome: outcome };
	return callRpc(db, 'record_transfer', args, newsSchema);
}

export async function recordReversal(
	db: SupabaseClient,
	{ refund, shopOrder }: { refund: string; shopOrder: string },
	outcome: { reversal: string } | Failure
) {
	const args = { p_refund: refund, p_shop_order: shopOrder, p_outcome: outcome };
	return callRpc(db, 'record_reversal', args, newsSchema);
}

const workSchema = z.object({
	refunds: z.array(
		z.object({
			id: z.uuid(),
			amount_cents: z.number(),
			payment_intent: z.string(),
			attempt: z.number(),
			look_first: z.boolean()
		})
	),
	transfers: z.array(
		z.object({
			shop_order: z.uuid(),
			account: z.string(),
			amount_cents: z.number(),
			charge: z.string(),
			attempt: z.number(),
			look_first: z.boolean()
		})
	),
	reversals: z.array(
		z.object({
			refund: z.uuid(),
			shop_order: z.uuid(),
			transfer: z.string(),
			amount_cents: z.number(),
			attempt: z.number(),
			look_first: z.boolean(),
			/** Its refund has failed meanwhile: is it done already? It is not to be made. */
			only_look: z.boolean()
		})
	)
});
export type PaymentWork = z.infer<typeof workSchema>;

export async function takePaymentWork(db: SupabaseClient, order: string): Promise<PaymentWork> {
	return callRpc(db, 'take_payment_work', { p_order: order }, workSchema);
}

const ordersSchema = z.array(z.uuid());

/** Orders that something is to be done for now, at most `limit`. */
export async function listPaymentWork(db: SupabaseClient, limit: number): Promise<string[]> {
	return callRpc(db, 'list_payment_work', { p_limit: limit }, ordersSchema);
}

/** Orders whose open payment was last compared with the provider before `before`. */
export async function listOpenPayments(db: SupabaseClient, before: Date, limit: number) {
	const args = { p_before: before.toISOString(), p_limit: limit };
	return callRpc(db, 'list_open_payments', args, ordersSchema);
}

/** Orders paid within the time a card can be disputed, last compared before `before`. */
export async function listPaidPayments(db: SupabaseClient, before: Date, limit: number) {
	const args = { p_before: before.toISOString(), p_limit: limit };
	return callRpc(db, 'list_paid_payments', args, ordersSchema);
}

const foundSchema = z.object({ known: z.boolean(), order: z.uuid().nullable() });

/** Which order an event of the provider is about, and whether it was worked on before. */
export async function findPayment(db: SupabaseClient, keys: Record<string, string | null>) {
	return callRpc(db, 'find_payment', { p_keys: keys }, foundSchema);
}

export async function recordPaymentEvent(
	db: SupabaseClient,
	event: { id: string; type: string; order: string | null; account: string | null }
) {
	const args = {
		p_id: event.id,
		p_type: event.type,
		p_order: event.order,
		p_account: event.account
	};
	return callRpc(db, 'record_payment_event', args, doneSchema);
}
