/** Charges: money taken from a card, or received by a shop from a transfer. */
import type Stripe from 'stripe';
import type { ChargeList } from './param-types.ts';
import { feeOn, move, PENDING_SECONDS } from './balance.ts';
import { createdWithin } from './list.ts';
import type { ApiRequest } from './request.ts';
import type { Store } from './store.ts';
import { idOf } from './stripe-error.ts';

/** Every charge looks like this before it is told apart. */
export function blankCharge(store: Store, id: string, amount: number): Stripe.Charge {
	return {
		id,
		object: 'charge',
		amount,
		amount_captured: amount,
		amount_refunded: 0,
		application: null,
		application_fee: null,
		application_fee_amount: null,
		balance_transaction: null,
		billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
		calculated_statement_descriptor: null,
		captured: true,
		created: store.seconds(),
		currency: 'eur',
		customer: null,
		description: null,
		disputed: false,
		failure_balance_transaction: null,
		failure_code: null,
		failure_message: null,
		fraud_details: {},
		livemode: false,
		metadata: {},
		on_behalf_of: null,
		outcome: null,
		paid: true,
		payment_intent: null,
		payment_method: null,
		payment_method_details: null,
		receipt_email: null,
		receipt_number: null,
		receipt_url: null,
		refunded: false,
		review: null,
		shipping: null,
		source: null,
		source_transfer: null,
		statement_descriptor: null,
		statement_descriptor_suffix: null,
		status: 'succeeded',
		transfer_data: null,
		transfer_group: null
	} satisfies Stripe.Charge;
}

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

function cardDetails(
	amount: number,
	{ authenticated }: { authenticated: boolean }
): Stripe.Charge.PaymentMethodDetails.Card {
	return {
		amount_authorized: amount,
		authorization_code: null,
		brand: 'visa',
		checks: {
			address_line1_check: null,
			address_postal_code_check: null,
			cvc_check: 'pass'
		},
		country: 'FR',
		electronic_commerce_indicator: authenticated ? '05' : '07',
		exp_month: 12,
		exp_year: 2034,
		fingerprint: 'Xt5EWLLDS7FJjR1c',
		funding: 'credit',
		installments: null,
		last4: authenticated ? '3220' : '4242',
		mandate: null,
		network: 'visa',
		network_transaction_id: '976910110049114',
		regulated_status: 'unregulated',
		three_d_secure: authenticated
			? {
					authentication_flow: 'challenge',
					electronic_commerce_indicator: '05',
					exemption_indicator: null,
					result: 'authenticated',
					result_reason: null,
					transaction_id: 'f879ea1c-aa2c-4441-806d-e30406466d79',
					version: '2.2.0'
				}
			: null,
		transaction_link_id: null,
		wallet: null
	};
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
