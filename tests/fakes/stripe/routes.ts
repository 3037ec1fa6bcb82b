/** Every address of Stripe's that the fake answers, with what it takes and who answers. */
import type Stripe from 'stripe';
import { createAccountLink, createLoginLink } from './account-links.ts';
import { createAccount, listAccounts } from './accounts.ts';
import { asOfNow, listBalanceTransactions, retrieveBalance } from './balance.ts';
import { listCharges } from './charges.ts';
import { createSession, expireSession, listSessions } from './checkout-sessions.ts';
import { listLineItems } from './line-items.ts';
import { listDisputes } from './disputes.ts';
import { listEvents } from './events.ts';
import { pageOf } from './list.ts';
import { listPaymentIntents } from './payment-intents.ts';
import { createRefund, listRefunds } from './refunds.ts';
import type { ApiRequest, Handler } from './request.ts';
import { find, retrieve } from './retrieve.ts';
import { createReversal, listReversals, retrieveReversal } from './reversals.ts';
import type { Store } from './store.ts';
import type { ParamsName } from './supported-params.ts';
import { createTransfer, listTransfers } from './transfers.ts';

/** The parameters were checked against the schema of the same name: they are what the handler takes. */
interface Route {
	method: string;
	pattern: string;
	params: ParamsName;
	handle: Handler<object>;
}

function route<P>(address: string, params: ParamsName, handle: Handler<P>): Route {
	const [method = '', pattern = ''] = address.split(' ');
	return { method, pattern, params, handle: handle as Handler<object> };
}

/** Answers a page of what a handler found. */
function paged<P extends Stripe.PaginationParams>(
	list: (store: Store, request: ApiRequest<P>) => { id: string }[]
): Handler<P> {
	return (store, request) => pageOf(store, request, list(store, request));
}

/** @param pagesUrl where the pay and onboarding pages are found by a browser */
export function stripeRoutes(pagesUrl: string): Route[] {
	return [
		route('POST /v1/accounts', 'AccountCreateParams', createAccount),
		route('GET /v1/accounts', 'AccountListParams', paged(listAccounts)),
		route('GET /v1/accounts/:id', 'AccountRetrieveParams', retrieve('account')),
		route(
			'POST /v1/accounts/:id/login_links',
			'AccountCreateLoginLinkParams',
			createLoginLink(pagesUrl)
		),
		route('POST /v1/account_links', 'AccountLinkCreateParams', createAccountLink(pagesUrl)),
		route('GET /v1/balance', 'BalanceRetrieveParams', retrieveBalance),
		route(
			'GET /v1/balance_transactions',
			'BalanceTransactionListParams',
			paged(listBalanceTransactions)
		),
		route(
			'GET /v1/balance_transactions/:id',
			'BalanceTransactionRetrieveParams',
			(store, { ids, account }) =>
				asOfNow(store, find(store, 'balance_transaction', ids['id']!, { account }))
		),
		route('GET /v1/charges', 'ChargeListParams', paged(listCharges)),
		route('GET /v1/charges/:id', 'ChargeRetrieveParams', retrieve('charge')),
		route('POST /v1/checkout/sessions', 'Checkout.SessionCreateParams', createSession(pagesUrl)),
		route('GET /v1/checkout/sessions', 'Checkout.SessionListParams', paged(listSessions)),
		route('GET /v1/checkout/sessions/:id', 'Checkout.SessionRetrieveParams', retrieve('session')),
		route('POST /v1/checkout/sessions/:id/expire', 'Checkout.SessionExpireParams', expireSession),
		route(
			'GET /v1/checkout/sessions/:id/line_items',
			'Checkout.SessionListLineItemsParams',
			paged(listLineItems)
		),
		route('GET /v1/disputes', 'DisputeListParams', paged(listDisputes)),
		route('GET /v1/disputes/:id', 'DisputeRetrieveParams', retrieve('dispute')),
		route('GET /v1/events', 'EventListParams', paged(listEvents)),
		route('GET /v1/events/:id', 'EventRetrieveParams', retrieve('event')),
		route('GET /v1/payment_intents', 'PaymentIntentListParams', paged(listPaymentIntents)),
		route('GET /v1/payment_intents/:id', 'PaymentIntentRetrieveParams', retrieve('payment_intent')),
		route('POST /v1/refunds', 'RefundCreateParams', createRefund),
		route('GET /v1/refunds', 'RefundListParams', paged(listRefunds)),
		route('GET /v1/refunds/:id', 'RefundRetrieveParams', retrieve('refund')),
		route('POST /v1/transfers', 'TransferCreateParams', createTransfer),
		route('GET /v1/transfers', 'TransferListParams', paged(listTransfers)),
		route('GET /v1/transfers/:id', 'TransferRetrieveParams', retrieve('transfer')),
		route('POST /v1/transfers/:id/reversals', 'TransferCreateReversalParams', createReversal),
		route('GET /v1/transfers/:id/reversals', 'TransferListReversalsParams', paged(listReversals)),
		route(
			'GET /v1/transfers/:id/reversals/:reversal',
			'TransferRetrieveReversalParams',
			retrieveReversal
		)
	];
}

/** @returns who answers an address, with the ids that stand in it */
export function findRoute(
	routes: Route[],
	method: string,
	path: string
): { route: Route; ids: Record<string, string> } | null {
	for (const candidate of routes) {
		const ids = candidate.method === method ? matchPath(candidate.pattern, path) : null;
		if (ids) return { route: candidate, ids };
	}
	return null;
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
	const wanted = pattern.split('/');
	const given = path.split('/');
	if (wanted.length !== given.length) return null;
	const ids: Record<string, string> = {};
	for (const [at, part] of wanted.entries()) {
		const value = decoded(given[at]!);
		if (part.startsWith(':')) ids[part.slice(1)] = value;
		else if (part !== value) return null;
	}
	return ids;
}

/** What cannot be decoded names nothing. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
