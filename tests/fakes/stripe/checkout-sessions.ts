/** Checkout sessions: what a shopper is sent to pay on. */
import type Stripe from 'stripe';
import type { SessionCreate, SessionLineItems, SessionList } from './param-types.ts';
import { metadataOf } from './accounts.ts';
import { checkCurrency, checkEmail, checkUrl } from './check-values.ts';
import { missingParam } from './check-params.ts';
import { buildSession } from './checkout-session-shape.ts';
import { emit } from './events.ts';
import { createdWithin } from './list.ts';
import { cancelIntent } from './payment-intents.ts';
import type { ApiRequest } from './request.ts';
import { find } from './retrieve.ts';
import type { Store } from './store.ts';
import { euros, idOf, invalid } from './stripe-error.ts';

const MINUTES = 60;
const HOURS = 3600;
/** Stripe takes no card payment below. */
const LEAST = 50;
const MOST = 99_999_999;

/** POST /v1/checkout/sessions */
export function createSession(pagesUrl: string) {
	return (store: Store, { params }: ApiRequest<SessionCreate>): Stripe.Checkout.Session => {
		const items = params.line_items ?? [];
		const expiresAt = checkSession(store, params);
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

/** @returns when it ends */
function checkSession(store: Store, params: SessionCreate): number {
	if (!params.mode) throw missingParam('mode');
	if (params.mode !== 'payment') throw notTaught('mode', 'payment', params.mode);
	if (params.ui_mode && params.ui_mode !== 'hosted_page') {
		throw notTaught('ui_mode', 'hosted_page', params.ui_mode);
	}
	if (!params.line_items?.length) throw missingParam('line_items');
	if (params.line_items.length > 100) {
		throw invalid('You may only specify up to 100 line items.', { param: 'line_items' });
	}
	if (!params.success_url) throw missingParam('success_url');
	checkUrl(params.success_url, 'success_url');
	if (params.cancel_url) checkUrl(params.cancel_url, 'cancel_url');
	if (params.customer_email) checkEmail(params.customer_email, 'customer_email');
	if ((params.client_reference_id?.length ?? 0) > 200) {
		throw invalid('Invalid string: must be at most 200 characters', {
			param: 'client_reference_id'
		});
	}
	if (params.allowed_payment_method_types?.some((type) => type !== 'card')) {
		const given = params.allowed_payment_method_types.join(', ');
		throw notTaught('allowed_payment_method_types', 'card', given);
	}
	return checkExpiry(store.seconds(), params.expires_at);
}

/** Between 30 minutes and 24 hours after now; a day when nothing is said. */
function checkExpiry(now: number, expiresAt = now + 24 * HOURS): number {
	if (expiresAt < now + 30 * MINUTES) {
		throw invalid(
			'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
			{ param: 'expires_at' }
		);
	}
	if (expiresAt > now + 24 * HOURS) {
		throw invalid(
			'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
			{ param: 'expires_at' }
		);
	}
	return expiresAt;
}

function checkTotal(total: number) {
	if (total < LEAST) {
		throw invalid(
			`The Checkout Session's total amount due must add up to at least ${euros(LEAST)} eur`,
			{ code: 'amount_too_small' }
		);
	}
	if (total > MOST) {
		throw invalid(
			`The Checkout Session's total amount due must be no more than ${euros(MOST)} eur`,
			{ code: 'amount_too_large' }
		);
	}
}

type LineItemParams = NonNullable<SessionCreate['line_items']>[number];

function lineItem(store: Store, item: LineItemParams, at: number): Stripe.LineItem {
	const param = `line_items[${at}]`;
	const { price_data: price, quantity } = item;
	if (!price) throw missingParam(`${param}[price_data]`);
	checkCurrency(price.currency, `${param}[price_data][currency]`);
	if (!price.product_data) throw missingParam(`${param}[price_data][product_data]`);
	if (price.unit_amount === undefined) throw missingParam(`${param}[price_data][unit_amount]`);
	if (price.unit_amount < 0) {
		throw invalid('This value must be greater than or equal to 0.', {
			code: 'parameter_invalid_integer',
			param: `${param}[price_data][unit_amount]`
		});
	}
	if (quantity === undefined) throw missingParam(`${param}[quantity]`);
	if (quantity < 1) {
		throw invalid('This value must be greater than or equal to 1.', {
			code: 'parameter_invalid_integer',
			param: `${param}[quantity]`
		});
	}
	const amount = price.unit_amount * quantity;
	return {
		id: store.newId('li_'),
		object: 'item',
		adjustable_quantity: null,
		amount_discount: 0,
		amount_subtotal: amount,
		amount_tax: 0,
		amount_total: amount,
		currency: price.currency,
		description: price.product_data.name,
		metadata: metadataOf(item.metadata),
		price: inlinePrice(store, price.unit_amount),
		quantity
	} satisfies Stripe.LineItem;
}

/** The price Stripe makes of `price_data`, good for this once. */
function inlinePrice(store: Store, unitAmount: number): Stripe.Price {
	return {
		id: store.newId('price_'),
		object: 'price',
		active: false,
		billing_scheme: 'per_unit',
		created: store.seconds(),
		currency: 'eur',
		custom_unit_amount: null,
		livemode: false,
		lookup_key: null,
		metadata: {},
		nickname: null,
		product: store.newId('prod_', 14),
		recurring: null,
		tax_behavior: 'unspecified',
		tiers_mode: null,
		transform_quantity: null,
		type: 'one_time',
		unit_amount: unitAmount,
		// On the wire it is a string; the SDK makes its Decimal of it.
		unit_amount_decimal: String(unitAmount) as unknown as Stripe.Decimal
	} satisfies Stripe.Price;
}

function notTaught(param: string, known: string, given: string) {
	return invalid(`The fake Stripe knows ${param}=${known} only; you passed ${given}.`, {
		code: 'not_in_the_fake',
		param
	});
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

/** GET /v1/checkout/sessions/:id/line_items */
export function listLineItems(
	store: Store,
	{ ids, account }: ApiRequest<SessionLineItems>
): Stripe.LineItem[] {
	const { id } = find(store, 'session', ids['id']!, { account });
	return [...store.tables.line_items[id]!].reverse();
}
