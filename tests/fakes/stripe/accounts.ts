/** Connected accounts: one for each shop. */
import type Stripe from 'stripe';
import type { AccountCreate, AccountList } from './param-types.ts';
import { checkEmail } from './check-values.ts';
import { missingParam } from './check-params.ts';
import { emit } from './events.ts';
import { createdWithin } from './list.ts';
import type { ApiRequest } from './request.ts';
import type { Store } from './store.ts';
import { invalid } from './stripe-error.ts';

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

/** POST /v1/accounts: Express, the platform pays the fees and bears the losses, Stripe asks for the papers. */
export function createAccount(store: Store, { params }: ApiRequest<AccountCreate>): Stripe.Account {
	const { controller, email = null, business_profile: profile } = params;
	checkController(controller);
	if (email) checkEmail(email, 'email');
	const country = params.country ?? 'FR';
	if (!/^[A-Z]{2}$/.test(country)) {
		throw invalid(`Country '${country}' is unknown. Try using a 2-character alphanumeric code.`, {
			code: 'country_unsupported',
			param: 'country'
		});
	}
	const wantsTransfers = params.capabilities?.transfers?.requested === true;
	const account = {
		id: store.newId('acct_', 16),
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
		country,
		created: store.seconds(),
		default_currency: 'eur',
		details_submitted: false,
		email,
		external_accounts: emptyBankAccounts(),
		future_requirements: requirements([]),
		metadata: metadataOf(params.metadata),
		payouts_enabled: false,
		requirements: requirements(FIRST_REQUIREMENTS),
		settings: settings(),
		tos_acceptance: { date: null, ip: null, user_agent: null },
		type: 'none'
	} satisfies Stripe.Account;
	// An account's list of bank accounts is found at its own address.
	account.external_accounts.url = `/v1/accounts/${account.id}/external_accounts`;
	store.tables.account[account.id] = account;
	emit(store, 'account.updated', account, { account: account.id });
	return account;
}

/** The one arrangement this fake stands for; any other would need other answers everywhere. */
function checkController(controller: AccountCreate['controller']) {
	const wanted = {
		'losses][payments': [controller?.losses?.payments, 'application'],
		'fees][payer': [controller?.fees?.payer, 'application'],
		'stripe_dashboard][type': [controller?.stripe_dashboard?.type, 'express'],
		requirement_collection: [controller?.requirement_collection ?? 'stripe', 'stripe']
	};
	for (const [name, [given, needed]] of Object.entries(wanted)) {
		const param = `controller[${name}]`;
		if (given === undefined) throw missingParam(param);
		if (given !== needed) {
			throw invalid(`The fake Stripe knows ${param}=${needed} only; you passed ${given}.`, {
				code: 'not_in_the_fake',
				param
			});
		}
	}
}

function emptyBankAccounts(): Stripe.ApiList<Stripe.ExternalAccount> {
	return { object: 'list', data: [], has_more: false, url: '' };
}

/** GET /v1/accounts */
export function listAccounts(store: Store, { params }: ApiRequest<AccountList>): Stripe.Account[] {
	return Object.values(store.tables.account).filter((one) => createdWithin(one, params.created));
}

/**
 * What Stripe decided of an account: its transfers run, wait for papers, or were refused.
 * @param due what it still wants to know
 */
export function reviewAccount(
	store: Store,
	account: Stripe.Account,
	review: { transfers: 'active' | 'inactive'; due: string[]; disabled?: string; submitted: boolean }
): Stripe.Account {
	const previous = {
		capabilities: account.capabilities,
		details_submitted: account.details_submitted,
		payouts_enabled: account.payouts_enabled,
		requirements: account.requirements
	};
	account.capabilities = { ...account.capabilities, transfers: review.transfers };
	account.details_submitted = review.submitted;
	account.payouts_enabled = review.transfers === 'active';
	account.requirements = requirements(review.due, review.disabled);
	if (review.submitted && account.tos_acceptance?.date === null) {
		account.tos_acceptance = { date: store.seconds(), ip: '127.0.0.1', user_agent: null };
	}
	emit(store, 'account.updated', account, { account: account.id, previous });
	return account;
}

function requirements(due: string[], disabled?: string) {
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

/** Metadata as it is kept: an empty value takes its key away. */
export function metadataOf(given: '' | null | Stripe.MetadataParam | undefined): Stripe.Metadata {
	const entries = Object.entries(given || {}).filter(([, value]) => value !== '');
	return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

/** Whether money may be sent to an account. */
export function mayReceive(account: Stripe.Account): boolean {
	return account.capabilities?.transfers === 'active';
}
