/** All the fake Stripe knows, as plain JSON. */
import type Stripe from 'stripe';
import type { Kept } from './idempotency.ts';

export interface AccountLinkRow {
	account: string;
	expires_at: number;
	used: boolean;
	refresh_url: string;
	return_url: string;
}

/** An event on its way to the webhook. */
export interface DeliveryRow {
	event: string;
	/** Attempts that failed. */
	failed: number;
	/** Its place among those that wait. */
	rank: number;
}

/** What stands in the file. Objects are as Stripe answers them, never expanded. */
export interface Tables {
	account: Record<string, Stripe.Account>;
	session: Record<string, Stripe.Checkout.Session>;
	line_items: Record<string, Stripe.LineItem[]>;
	/** What a session says about the payment intent that the first attempt makes. */
	intent_data: Record<string, Stripe.Checkout.SessionCreateParams.PaymentIntentData>;
	payment_intent: Record<string, Stripe.PaymentIntent>;
	charge: Record<string, Stripe.Charge>;
	balance_transaction: Record<string, Stripe.BalanceTransaction>;
	refund: Record<string, Stripe.Refund>;
	transfer: Record<string, Stripe.Transfer>;
	reversal: Record<string, Stripe.TransferReversal>;
	dispute: Record<string, Stripe.Dispute>;
	event: Record<string, Stripe.Event>;
	account_link: Record<string, AccountLinkRow>;
	login_link: Record<string, { account: string; expires_at: number }>;
	/** Objects that live in a connected account; all others are the platform's. */
	owner: Record<string, string>;
	idempotency: Record<string, Kept>;
	delivery: Record<string, DeliveryRow>;
}

/** A town without a past. */
export function emptyTables(): Tables {
	return {
		account: {},
		session: {},
		line_items: {},
		intent_data: {},
		payment_intent: {},
		charge: {},
		balance_transaction: {},
		refund: {},
		transfer: {},
		reversal: {},
		dispute: {},
		event: {},
		account_link: {},
		login_link: {},
		owner: {},
		idempotency: {},
		delivery: {}
	};
}
