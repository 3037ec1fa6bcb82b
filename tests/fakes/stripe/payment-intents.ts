/** Payment intents: one for each session, made when a card is first tried. */
import type Stripe from 'stripe';
import type { PaymentIntentList } from './param-types.ts';
import { metadataOf } from './metadata.ts';
import { emit } from './events.ts';
import { createdWithin } from './list.ts';
import type { ApiRequest } from './request.ts';
import type { Store } from './store.ts';
import { idOf } from './stripe-error.ts';

/** The session's payment intent, made now if no card was tried before. */
export function intentOf(store: Store, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
	const known = store.tables.payment_intent[idOf(session.payment_intent) ?? ''];
	if (known) return known;
	const data = store.tables.intent_data[session.id] ?? {};
	const id = store.newId('pi_');
	const intent = {
		id,
		object: 'payment_intent',
		allowed_payment_method_types: null,
		amount: session.amount_total!,
		amount_capturable: 0,
		amount_details: { tip: {} },
		amount_received: 0,
		application: null,
		application_fee_amount: null,
		automatic_payment_methods: null,
		canceled_at: null,
		cancellation_reason: null,
		capture_method: 'automatic_async',
		client_secret: `${id}_secret_${store.newId('', 25)}`,
		confirmation_method: 'automatic',
		created: store.seconds(),
		currency: 'eur',
		customer: null,
		customer_account: null,
		description: data.description ?? null,
		excluded_payment_method_types: null,
		last_payment_error: null,
		latest_charge: null,
		livemode: false,
		managed_payments: null,
		metadata: metadataOf(data.metadata),
		next_action: null,
		on_behalf_of: null,
		payment_method: null,
		payment_method_configuration_details: null,
		payment_method_options: {
			card: {
				installments: null,
				mandate_options: null,
				network: null,
				request_three_d_secure: 'automatic'
			}
		},
		payment_method_types: ['card'],
		payment_record: null,
		processing: null,
		receipt_email: data.receipt_email ?? null,
		review: null,
		setup_future_usage: null,
		shipping: null,
		source: null,
		statement_descriptor: null,
		statement_descriptor_suffix: null,
		status: 'requires_payment_method',
		transfer_data: null,
		transfer_group: data.transfer_group ?? null
	} satisfies Stripe.PaymentIntent as Stripe.PaymentIntent;
	store.tables.payment_intent[id] = intent;
	session.payment_intent = id;
	emit(store, 'payment_intent.created', intent);
	return intent;
}

/** Nobody will pay any more: the session is over. */
export function cancelIntent(store: Store, intent: Stripe.PaymentIntent) {
	if (intent.status === 'succeeded' || intent.status === 'canceled') return;
	intent.status = 'canceled';
	intent.canceled_at = store.seconds();
	intent.cancellation_reason = 'automatic';
	intent.next_action = null;
	emit(store, 'payment_intent.canceled', intent);
}

/** GET /v1/payment_intents */
export function listPaymentIntents(
	store: Store,
	{ params }: ApiRequest<PaymentIntentList>
): Stripe.PaymentIntent[] {
	return Object.values(store.tables.payment_intent).filter((one) =>
		createdWithin(one, params.created)
	);
}
