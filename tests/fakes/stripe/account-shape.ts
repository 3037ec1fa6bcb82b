import type Stripe from 'stripe';
import { metadataOf } from './metadata.ts';
import type { AccountCreate } from './param-types.ts';

/** What a French shop is asked for at first. */
const FIRST_REQUIREMENTS = [
	'business_profile.mcc',
	'business_profile.url',
	'external_account',
	'individual.dob.day',
	'individual.dob.month',
	'individual.dob.year',
	'individual.first_name',
	'individual.last_name',
	'tos_acceptance.date',
	'tos_acceptance.ip'
];

/** An account nobody has answered a question for yet. */
export function buildAccount(
	id: string,
	created: number,
	params: AccountCreate & { country: string }
): Stripe.Account {
	const { business_profile: profile } = params;
	const wantsTransfers = params.capabilities?.transfers?.requested === true;
	return {
		id,
		object: 'account',
		business_profile: {
			annual_revenue: null,
			estimated_worker_count: null,
			mcc: profile?.mcc ?? null,
			minority_owned_business_designation: null,
			name: profile?.name ?? null,
			product_description: null,
			specified_commercial_transactions_act_url: null,
			support_address: null,
			support_email: null,
			support_phone: null,
			support_url: null,
			url: profile?.url ?? null
		},
		business_type: (params.business_type ?? null) as Stripe.Account.BusinessType | null,
		capabilities: wantsTransfers ? { transfers: 'inactive' } : {},
		charges_enabled: false,
		controller: {
			fees: { payer: 'application' },
			is_controller: true,
			losses: { payments: 'application' },
			requirement_collection: 'stripe',
			stripe_dashboard: { type: 'express' },
			type: 'application'
		},
		country: params.country,
		created,
		default_currency: 'eur',
		details_submitted: false,
		email: params.email ?? null,
		external_accounts: {
			object: 'list',
			data: [],
			has_more: false,
			url: `/v1/accounts/${id}/external_accounts`
		},
		future_requirements: requirements([]),
		metadata: metadataOf(params.metadata),
		payouts_enabled: false,
		requirements: requirements(FIRST_REQUIREMENTS),
		settings: settings(),
		tos_acceptance: { date: null, ip: null, user_agent: null },
		type: 'none'
	} satisfies Stripe.Account;
}

/** What Stripe still wants to know, and why it waits. */
export function requirements(due: string[], disabled?: string) {
	const reason = disabled ?? (due.length > 0 ? 'requirements.past_due' : null);
	return {
		alternatives: [],
		current_deadline: null,
		currently_due: due,
		disabled_reason: reason as Stripe.Account.Requirements.DisabledReason | null,
		errors: [],
		eventually_due: due,
		past_due: due,
		pending_verification: []
	} satisfies Stripe.Account.Requirements;
}

function settings(): Stripe.Account.Settings {
	return {
		branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
		card_payments: {
			statement_descriptor_prefix: null,
			statement_descriptor_prefix_kana: null,
			statement_descriptor_prefix_kanji: null
		},
		dashboard: { display_name: null, timezone: 'Europe/Paris' },
		payments: {
			statement_descriptor: null,
			statement_descriptor_kana: null,
			statement_descriptor_kanji: null,
			statement_descriptor_prefix_kana: null,
			statement_descriptor_prefix_kanji: null
		},
		payouts: {
			debit_negative_balances: true,
			schedule: { delay_days: 7, interval: 'daily' },
			statement_descriptor: null
		}
	};
}
