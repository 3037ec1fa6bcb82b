import type Stripe from 'stripe';

/** What the provider says of an order's payment, as `record_payment` takes it. Cents. */
export interface PaymentFacts {
	paid: boolean;
	/** The pay page that was asked about; null where none is known. */
	session: string | null;
	/** That page can no longer be paid; with no page: none was ever asked for. */
	ended: boolean;
	payment_intent: string | null;
	charge: string | null;
	amount_cents: number;
	currency: string;
	/** What the provider keeps; 0 while it has not said. */
	fee_cents: number;
	/** Somebody's bank asked for it back, now or before. */
	disputed: boolean;
}

/** Fields of a payment intent that `factsOfIntent` reads and the provider only sends when asked. */
export const INTENT_EXPANSION = ['latest_charge.balance_transaction'];

/** Fields of a session that `factsOf` reads and the provider only sends when asked. */
export const SESSION_EXPANSION = ['payment_intent.latest_charge.balance_transaction'];

/** Facts of a page that was never opened, or was and is known to have ended. */
export const NEVER_PAID: PaymentFacts = {
	paid: false,
	session: null,
	ended: true,
	payment_intent: null,
	charge: null,
	amount_cents: 0,
	currency: 'eur',
	fee_cents: 0,
	disputed: false
};

/** Reads a Checkout Session retrieved with SESSION_EXPANSION. */
export function factsOf(session: Stripe.Checkout.Session): PaymentFacts {
	const intent = expanded(session.payment_intent);
	const facts = intent ? factsOfIntent(intent) : NEVER_PAID;
	const paid = session.payment_status === 'paid' && facts.paid;
	return {
		...facts,
		session: session.id,
		paid,
		ended: session.status === 'expired',
		amount_cents: paid ? facts.amount_cents : 0,
		currency: session.currency ?? ''
	};
}

/** Reads a payment intent retrieved with INTENT_EXPANSION. */
export function factsOfIntent(intent: Stripe.PaymentIntent): PaymentFacts {
	const charge = expanded(intent.latest_charge);
	const balance = expanded(charge?.balance_transaction);
	const paid = intent.status === 'succeeded';
	return {
		paid,
		session: null,
		ended: false,
		payment_intent: intent.id,
		charge: charge?.id ?? null,
		amount_cents: paid ? intent.amount_received : 0,
		currency: intent.currency,
		fee_cents: balance?.fee ?? 0,
		disputed: charge?.disputed ?? false
	};
}

function expanded<Thing extends { id: string }>(value: string | Thing | null | undefined) {
	return typeof value === 'object' ? value : null;
}
