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

/** What Stripe decided of an account: its transfers run, wait for papers, or were refused. */
export interface Review {
	transfers: 'active' | 'inactive';
	/** What it still wants to know. */
	due: string[];
	disabled?: string;
	submitted: boolean;
}

/** A decision that is told to the platform. */
export function reviewAccount(
	store: Store,
	account: Stripe.Account,
	review: Review
): Stripe.Account {
	const { capabilities, details_submitted, payouts_enabled, requirements: asked } = account;
	const previous = { capabilities, details_submitted, payouts_enabled, requirements: asked };
	applyReview(store, account, review);
	emit(store, 'account.updated', account, { account: account.id, previous });
	return account;
}

function applyReview(store: Store, account: Stripe.Account, review: Review) {
	account.capabilities = { ...account.capabilities, transfers: review.transfers };
	account.details_submitted = review.submitted;
	account.payouts_enabled = review.transfers === 'active';
	account.requirements = requirements(review.due, review.disabled);
	if (review.submitted && account.tos_acceptance?.date === null) {
		account.tos_acceptance = { date: store.seconds(), ip: '127.0.0.1', user_agent: null };
	}
}

/** An account that was always there, so that nothing is told of it. One the file knows stays as it is. */
export function ensureAccount(store: Store, id: string, review: Review) {
	if (Object.hasOwn(store.tables.account, id)) return;
	const asked = { country: 'FR', capabilities: { transfers: { requested: true } } };
	const account = buildAccount(id, store.seconds(), asked);
	applyReview(store, account, review);
	store.tables.account[id] = account;
}

/** Whether money may be sent to an account. */
export function mayReceive(account: Stripe.Account): boolean {
	return account.capabilities?.transfers === 'active';
}
