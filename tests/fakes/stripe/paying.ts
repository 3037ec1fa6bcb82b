/** What the shopper does on the pay page: each button ends in one of these. */
import type Stripe from 'stripe';
import { chargeCard, refuseCard } from './charges.ts';
import { customerDetails } from './checkout-session-shape.ts';
import { emit } from './events.ts';
import { intentOf } from './payment-intents.ts';
import type { Store } from './store.ts';
import { idOf } from './stripe-error.ts';

type Session = Stripe.Checkout.Session;

const DECLINED = {
	type: 'card_error',
	code: 'card_declined',
	decline_code: 'generic_decline',
	message: 'Your card was declined.'
} as const;

const NOT_AUTHENTICATED = {
	type: 'invalid_request_error',
	code: 'payment_intent_authentication_failure',
	message:
		'The provided payment method has failed authentication. You can provide payment_method_data or a ' +
		'new payment method to attempt to fulfill this PaymentIntent again.'
} as const;

/** The card is good. @param authenticated whether the bank asked and was answered */
export function pay(store: Store, session: Session, authenticated = false): Stripe.Charge {
	const intent = openIntent(store, session);
	const email = session.customer_email ?? 'acheteuse@exemple.fr';
	intent.payment_method = store.newId('pm_');
	const charge = chargeCard(store, intent, {
		email,
		name: 'Carte de démonstration',
		authenticated
	});
	intent.latest_charge = charge.id;
	intent.amount_received = intent.amount;
	intent.status = 'succeeded';
	intent.last_payment_error = null;
	intent.next_action = null;
	session.status = 'complete';
	session.payment_status = 'paid';
	session.url = null;
	session.customer_details = customerDetails(email, 'Carte de démonstration');
	emit(store, 'charge.succeeded', charge);
	emit(store, 'payment_intent.succeeded', intent);
	emit(store, 'checkout.session.completed', session);
	return charge;
}

/** The bank says no; the shopper stays and may try again. */
export function decline(store: Store, session: Session) {
	const intent = openIntent(store, session);
	const charge = refuseCard(store, intent, DECLINED);
	intent.latest_charge = charge.id;
	emit(store, 'charge.failed', charge);
	failIntent(store, intent, { ...DECLINED, charge: charge.id });
}

/** The bank wants to ask the shopper. @param url where it asks */
export function askBank(store: Store, session: Session, url: string) {
	const intent = openIntent(store, session);
	intent.payment_method = store.newId('pm_');
	intent.status = 'requires_action';
	intent.next_action = {
		type: 'redirect_to_url',
		redirect_to_url: { return_url: session.success_url, url }
	};
	emit(store, 'payment_intent.requires_action', intent);
}

/** The shopper did not prove to be the card's owner. */
export function failBank(store: Store, session: Session) {
	failIntent(store, openIntent(store, session), NOT_AUTHENTICATED);
}

/** Whether the bank is waiting for the shopper's answer. */
export function isBankAsking(store: Store, session: Session): boolean {
	const intent = store.tables.payment_intent[idOf(session.payment_intent) ?? ''];
	return session.status === 'open' && intent?.status === 'requires_action';
}

function openIntent(store: Store, session: Session): Stripe.PaymentIntent {
	if (session.status !== 'open') {
		throw new Error(`Nobody can pay on session ${session.id}: it is ${session.status}.`);
	}
	return intentOf(store, session);
}

function failIntent(
	store: Store,
	intent: Stripe.PaymentIntent,
	error: Stripe.PaymentIntent.LastPaymentError
) {
	intent.status = 'requires_payment_method';
	intent.payment_method = null;
	intent.next_action = null;
	intent.last_payment_error = error;
	emit(store, 'payment_intent.payment_failed', intent);
}
