/** Connected accounts: one for each shop. */
import type Stripe from 'stripe';
import type { AccountCreate, AccountList } from './param-types.ts';
import { checkEmail } from './check-values.ts';
import { missingParam } from './check-params.ts';
import { buildAccount, requirements } from './account-shape.ts';
import { emit } from './events.ts';
import { createdWithin } from './list.ts';
import type { ApiRequest } from './request.ts';
import type { Store } from './store.ts';
import { invalid } from './stripe-error.ts';

/** POST /v1/accounts: Express, the platform pays the fees and bears the losses, Stripe asks for the papers. */
export function createAccount(store: Store, { params }: ApiRequest<AccountCreate>): Stripe.Account {
	const { controller, email } = params;
	checkController(controller);
	if (email) checkEmail(email, 'email');
	const country = params.country ?? 'FR';
	if (!/^[A-Z]{2}$/.test(country)) {
		throw invalid(`Country '${country}' is unknown. Try using a 2-character alphanumeric code.`, {
			code: 'country_unsupported',
			param: 'country'
		});
	}
	const account = buildAccount(store.newId('acct_', 16), store.seconds(), { ...params, country });
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

/** Whether money may be sent to an account. */
export function mayReceive(account: Stripe.Account): boolean {
	return account.capabilities?.transfers === 'active';
}
