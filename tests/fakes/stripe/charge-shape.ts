import type Stripe from 'stripe';
import type { Store } from './store.ts';

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

/** The card of the demonstration, as the bank knows it. */
export function cardDetails(
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
