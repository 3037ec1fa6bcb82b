/** Charges: money taken from a card, or received by a shop from a transfer. */
import type Stripe from 'stripe';
import type { ChargeList } from './param-types.ts';
import { feeOn, move, PENDING_SECONDS } from './balance.ts';
import { blankCharge, cardDetails } from './charge-shape.ts';
import { createdWithin } from './list.ts';
import type { ApiRequest } from './request.ts';
import type { Store } from './store.ts';
import { idOf } from './stripe-error.ts';

/** A card is charged: the money is the platform's in three days, less Stripe's fee. */
export function chargeCard(
	store: Store,
	intent: Stripe.PaymentIntent,
	payer: { email: string | null; name: string | null; authenticated: boolean }
): Stripe.Charge {
	const charge = blankCharge(store, store.newId('ch_'), intent.amount);
	charge.payment_intent = intent.id;
	charge.payment_method = idOf(intent.payment_method);
	charge.payment_method_details = { type: 'card', card: cardDetails(intent.amount, payer) };
	charge.billing_details = { ...charge.billing_details, email: payer.email, name: payer.name };
	charge.calculated_statement_descriptor = 'COMPTOIR';
	charge.metadata = { ...intent.metadata };
	charge.description = intent.description;
	charge.receipt_email = intent.receipt_email;
	charge.transfer_group = intent.transfer_group;
	charge.outcome = {
		advice_code: null,
		network_advice_code: null,
		network_decline_code: null,
		network_status: 'approved_by_network',
		reason: null,
		risk_level: 'normal',
		risk_score: 12,
		seller_message: 'Payment complete.',
		type: 'authorized'
	};
	store.tables.charge[charge.id] = charge;
	charge.balance_transaction = move(store, {
		account: null,
		type: 'charge',
		category: 'charge',
		amount: charge.amount,
		fee: feeOn(charge.amount),
		source: charge.id,
		availableOn: store.seconds() + PENDING_SECONDS,
		description: charge.description
	}).id;
	return charge;
}

/** A card is refused: the attempt is kept as a charge that took nothing. */
export function refuseCard(
	store: Store,
	intent: Stripe.PaymentIntent,
	refusal: { code: string; message: string }
): Stripe.Charge {
	const charge = blankCharge(store, store.newId('ch_'), intent.amount);
	Object.assign(charge, {
		amount_captured: 0,
		captured: false,
		failure_code: refusal.code,
		failure_message: refusal.message,
		paid: false,
		payment_intent: intent.id,
		status: 'failed',
		transfer_group: intent.transfer_group,
		metadata: { ...intent.metadata }
	} satisfies Partial<Stripe.Charge>);
	store.tables.charge[charge.id] = charge;
	return charge;
}

/** GET /v1/charges */
export function listCharges(store: Store, { params }: ApiRequest<ChargeList>): Stripe.Charge[] {
	return Object.values(store.tables.charge).filter(
		(one) =>
			createdWithin(one, params.created) &&
			(!params.payment_intent || idOf(one.payment_intent) === params.payment_intent) &&
			(!params.transfer_group || one.transfer_group === params.transfer_group)
	);
}
