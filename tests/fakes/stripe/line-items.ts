/** The lines of a checkout session, each with a price of its own. */
import type Stripe from 'stripe';
import type { SessionCreate, SessionLineItems } from './param-types.ts';
import { missingParam } from './check-params.ts';
import { checkCurrency } from './check-values.ts';
import { metadataOf } from './metadata.ts';
import type { ApiRequest } from './request.ts';
import { find } from './retrieve.ts';
import type { Store } from './store.ts';
import { invalid } from './stripe-error.ts';

type LineItemParams = NonNullable<SessionCreate['line_items']>[number];

/** Makes a line of what was asked. @param at its place in the request */
export function lineItem(store: Store, item: LineItemParams, at: number): Stripe.LineItem {
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

/** GET /v1/checkout/sessions/:id/line_items */
export function listLineItems(
	store: Store,
	{ ids, account }: ApiRequest<SessionLineItems>
): Stripe.LineItem[] {
	const { id } = find(store, 'session', ids['id']!, { account });
	return [...store.tables.line_items[id]!].reverse();
}
