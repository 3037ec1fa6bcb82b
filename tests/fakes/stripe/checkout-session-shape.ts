import type Stripe from 'stripe';
import type { SessionCreate } from './param-types.ts';

interface Facts {
	id: string;
	params: SessionCreate;
	total: number;
	created: number;
	expiresAt: number;
	metadata: Stripe.Metadata;
	url: string;
}

/** A session as Stripe answers right after creating it: no payment intent before the first attempt. */
export function buildSession(facts: Facts): Stripe.Checkout.Session {
	const { id, params, total, created, expiresAt, metadata, url } = facts;
	return {
		id,
		object: 'checkout.session',
		adaptive_pricing: { enabled: false },
		after_expiration: null,
		allow_promotion_codes: null,
		allowed_payment_method_types: params.allowed_payment_method_types ?? null,
		amount_subtotal: total,
		amount_total: total,
		automatic_tax: { enabled: false, liability: null, provider: null, status: null },
		billing_address_collection: null,
		cancel_url: params.cancel_url ?? null,
		client_reference_id: params.client_reference_id ?? null,
		client_secret: null,
		collected_information: null,
		consent: null,
		consent_collection: null,
		created,
		currency: 'eur',
		currency_conversion: null,
		custom_fields: [],
		custom_text: {
			after_submit: null,
			shipping_address: null,
			submit: null,
			terms_of_service_acceptance: null
		},
		customer: null,
		customer_account: null,
		customer_creation: 'if_required',
		customer_details: params.customer_email ? customerDetails(params.customer_email, null) : null,
		customer_email: params.customer_email ?? null,
		discounts: [],
		expires_at: expiresAt,
		integration_identifier: null,
		invoice: null,
		invoice_creation: null,
		livemode: false,
		locale: params.locale ?? null,
		managed_payments: null,
		metadata,
		mode: 'payment',
		origin_context: null,
		payment_intent: null,
		payment_link: null,
		payment_method_collection: 'if_required',
		payment_method_configuration_details: null,
		payment_method_options: { card: { request_three_d_secure: 'automatic' } },
		payment_method_types: ['card'],
		payment_status: 'unpaid',
		permissions: null,
		phone_number_collection: { enabled: false },
		recovered_from: null,
		saved_payment_method_options: null,
		setup_intent: null,
		shipping_address_collection: null,
		shipping_cost: null,
		shipping_options: [],
		status: 'open',
		submit_type: params.submit_type ?? null,
		subscription: null,
		success_url: params.success_url ?? null,
		total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
		ui_mode: 'hosted_page',
		url,
		wallet_options: null
	} satisfies Stripe.Checkout.Session;
}

/** Who paid, as the pay page asked. */
export function customerDetails(
	email: string | null,
	name: string | null
): Stripe.Checkout.Session.CustomerDetails {
	return {
		address: null,
		business_name: null,
		email,
		individual_name: null,
		name,
		phone: null,
		tax_exempt: 'none',
		tax_ids: []
	};
}
