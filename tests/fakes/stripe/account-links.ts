/** The way in for a shop: to Stripe's questions, and to its own page at Stripe. */
import type Stripe from 'stripe';
import type { AccountLinkCreate } from './param-types.ts';
import { checkUrl } from './check-values.ts';
import { missingParam } from './check-params.ts';
import type { ApiRequest } from './request.ts';
import { find } from './retrieve.ts';
import type { Store } from './store.ts';
import { invalid } from './stripe-error.ts';

/** A link works once, for five minutes. */
const LINK_SECONDS = 300;

/** POST /v1/account_links */
export function createAccountLink(pagesUrl: string) {
	return (store: Store, { params }: ApiRequest<AccountLinkCreate>): Stripe.AccountLink => {
		const { refresh_url: refreshUrl, return_url: returnUrl } = params;
		const account = find(store, 'account', params.account, { account: null, param: 'account' });
		if (!refreshUrl) throw missingParam('refresh_url');
		if (!returnUrl) throw missingParam('return_url');
		checkUrl(refreshUrl, 'refresh_url');
		checkUrl(returnUrl, 'return_url');
		if (params.type === 'account_update') {
			throw invalid(
				'You cannot create `account_update` type Account Links for this account. Use ' +
					'`account_onboarding` instead: Stripe collects its requirements.',
				{ param: 'type' }
			);
		}
		const token = store.newId('', 22);
		const created = store.seconds();
		const expiresAt = created + LINK_SECONDS;
		store.tables.account_link[token] = {
			account: account.id,
			expires_at: expiresAt,
			used: false,
			refresh_url: refreshUrl,
			return_url: returnUrl
		};
		return {
			object: 'account_link',
			created,
			expires_at: expiresAt,
			url: `${pagesUrl}/setup/${token}`
		} satisfies Stripe.AccountLink;
	};
}

/** POST /v1/accounts/:id/login_links */
export function createLoginLink(pagesUrl: string) {
	return (store: Store, { ids }: ApiRequest<object>): Stripe.LoginLink => {
		const account = find(store, 'account', ids['id']!, { account: null });
		if (!account.details_submitted) {
			throw invalid('Cannot create a login link for an account that has not completed onboarding.');
		}
		const token = store.newId('', 22);
		const created = store.seconds();
		store.tables.login_link[token] = { account: account.id, expires_at: created + LINK_SECONDS };
		return {
			object: 'login_link',
			created,
			url: `${pagesUrl}/express/${token}`
		} satisfies Stripe.LoginLink;
	};
}
