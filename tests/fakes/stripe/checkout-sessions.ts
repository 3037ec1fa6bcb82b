/** Checkout sessions: what a shopper is sent to pay on. */
import type Stripe from 'stripe';
import type { SessionCreate, SessionList } from './param-types.ts';
import { buildSession } from './checkout-session-shape.ts';
import { checkSession, checkTotal } from './checkout-session-checks.ts';
import { emit } from './events.ts';
import { lineItem } from './line-items.ts';
import { createdWithin } from './list.ts';
import { metadataOf } from './metadata.ts';
import { cancelIntent } from './payment-intents.ts';
import type { ApiRequest } from './request.ts';
import { find } from './retrieve.ts';
import type { Store } from './store.ts';
import { idOf, invalid } from './stripe-error.ts';

/** POST /v1/checkout/sessions */
export function createSession(pagesUrl: string) {
	return (store: Store, { params }: ApiRequest<SessionCreate>): Stripe.Checkout.Session => {
		const items = params.line_items ?? [];
		const expiresAt = checkSession(store.seconds(), params);
		const id = store.newId('cs_test_', 58);
		const lines = items.map((item, at) => lineItem(store, item, at));
		const total = lines.reduce((sum, { amount_total: amount }) => sum + amount, 0);
		checkTotal(total);
		const session = buildSession({
			id,
			params,
			total,
			created: store.seconds(),
			expiresAt,
			metadata: metadataOf(params.metadata),
			url: `${pagesUrl}/pay/${id}`
		});
		store.tables.session[id] = session;
		store.tables.line_items[id] = lines;
		store.tables.intent_data[id] = params.payment_intent_data ?? {};
		return session;
	};
}

/** POST /v1/checkout/sessions/:id/expire */
export function expireSession(
	store: Store,
	{ ids, account }: ApiRequest<object>
): Stripe.Checkout.Session {
	const session = find(store, 'session', ids['id']!, { account });
	if (session.status !== 'open') {
		throw invalid(
			`Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a ` +
				`status of ${session.status}.`
		);
	}
	end(store, session);
	return session;
}

/** Ends what was left open too long. Stripe does it by itself, at about the time. */
export function expireDueSessions(store: Store): Stripe.Checkout.Session[] {
	const now = store.seconds();
	const due = Object.values(store.tables.session).filter(
		({ status, expires_at: until }) => status === 'open' && until <= now
	);
	for (const session of due) end(store, session);
	return due;
}

function end(store: Store, session: Stripe.Checkout.Session) {
	session.status = 'expired';
	session.url = null;
	const intent = store.tables.payment_intent[idOf(session.payment_intent) ?? ''];
	if (intent) cancelIntent(store, intent);
	emit(store, 'checkout.session.expired', session);
}

/** GET /v1/checkout/sessions */
export function listSessions(
	store: Store,
	{ params }: ApiRequest<SessionList>
): Stripe.Checkout.Session[] {
	return Object.values(store.tables.session).filter(
		(one) =>
			createdWithin(one, params.created) &&
			(!params.payment_intent || idOf(one.payment_intent) === params.payment_intent) &&
			(!params.status || one.status === params.status)
	);
}
