/** What Stripe would not let us do when making a session. */
import { describe, expect, it } from 'vitest';
import type Stripe from 'stripe';
import { basket, openForTest, refusalOf } from './fake-for-tests.ts';

type Params = Stripe.Checkout.SessionCreateParams;

const line = (price: object, more: object = { quantity: 1 }) =>
	[{ price_data: price, ...more }] as Params['line_items'];
const tea = { currency: 'eur', product_data: { name: 'Théière' }, unit_amount: 3000 };
const hours = (count: number) => Math.floor(Date.now() / 1000) + count * 3600;
const keys = (count: number) =>
	Object.fromEntries(Array.from({ length: count }, (_, at) => [`key${at}`, 'x']));

/** Wrong on purpose, so past the types. */
const wrong = (more: object) => basket(more as Partial<Params>);

const REFUSALS: [what: string, params: Params, expected: object][] = [
	[
		'an unknown parameter',
		wrong({ colour: 'red' }),
		{ code: 'parameter_unknown', param: 'colour', message: 'Received unknown parameter: colour' }
	],
	[
		'an unknown parameter deep inside',
		wrong({ line_items: line({ ...tea, vat: 20 }) }),
		{ code: 'parameter_unknown', param: 'line_items[0][price_data][vat]' }
	],
	[
		'a parameter of Stripe’s that the fake does not obey',
		wrong({ discounts: [{ coupon: 'x' }] }),
		{ code: 'not_in_the_fake', param: 'discounts' }
	],
	[
		'an application fee, which we never take',
		wrong({ payment_intent_data: { application_fee_amount: 5 } }),
		{ code: 'not_in_the_fake', param: 'payment_intent_data[application_fee_amount]' }
	],
	['no mode', wrong({ mode: undefined }), { code: 'parameter_missing', param: 'mode' }],
	['another mode', wrong({ mode: 'subscription' }), { code: 'not_in_the_fake', param: 'mode' }],
	['a mode of nobody’s', wrong({ mode: 'gift' }), { param: 'mode' }],
	['another page', wrong({ ui_mode: 'embedded_page' }), { param: 'ui_mode' }],
	[
		'no lines',
		wrong({ line_items: undefined }),
		{ code: 'parameter_missing', param: 'line_items' }
	],
	[
		'too many lines',
		wrong({ line_items: Array.from({ length: 101 }, () => line(tea)![0]) }),
		{ param: 'line_items' }
	],
	[
		'a line without a price',
		wrong({ line_items: [{ quantity: 1 }] }),
		{ code: 'parameter_missing', param: 'line_items[0][price_data]' }
	],
	[
		'a price without a currency, in the second line',
		wrong({ line_items: [...line(tea)!, ...line({ ...tea, currency: undefined })!] }),
		{ code: 'parameter_missing', param: 'line_items[1][price_data][currency]' }
	],
	[
		'a product without a name',
		wrong({ line_items: line({ ...tea, product_data: { description: 'x' } }) }),
		{ code: 'parameter_missing', param: 'line_items[0][price_data][product_data][name]' }
	],
	[
		'an empty name',
		wrong({ line_items: line({ ...tea, product_data: { name: '' } }) }),
		{
			code: 'parameter_invalid_empty',
			param: 'line_items[0][price_data][product_data][name]'
		}
	],
	[
		'a price without a product',
		wrong({ line_items: line({ ...tea, product_data: undefined }) }),
		{ code: 'parameter_missing', param: 'line_items[0][price_data][product_data]' }
	],
	[
		'a price without an amount',
		wrong({ line_items: line({ ...tea, unit_amount: undefined }) }),
		{ code: 'parameter_missing', param: 'line_items[0][price_data][unit_amount]' }
	],
	[
		'an amount with a fraction',
		wrong({ line_items: line({ ...tea, unit_amount: 12.5 }) }),
		{
			code: 'parameter_invalid_integer',
			param: 'line_items[0][price_data][unit_amount]',
			message: 'Invalid integer: 12.5'
		}
	],
	[
		'a negative amount',
		wrong({ line_items: line({ ...tea, unit_amount: -1 }) }),
		{ code: 'parameter_invalid_integer' }
	],
	[
		'currency in capitals',
		wrong({ line_items: line({ ...tea, currency: 'EUR' }) }),
		{ param: 'line_items[0][price_data][currency]' }
	],
	[
		'no quantity',
		wrong({ line_items: line(tea, {}) }),
		{ code: 'parameter_missing', param: 'line_items[0][quantity]' }
	],
	[
		'a quantity of none',
		wrong({ line_items: line(tea, { quantity: 0 }) }),
		{ code: 'parameter_invalid_integer', param: 'line_items[0][quantity]' }
	],
	[
		'less than 50 cents',
		wrong({ line_items: line({ ...tea, unit_amount: 49 }) }),
		{ code: 'amount_too_small' }
	],
	[
		'more than a million',
		wrong({ line_items: line({ ...tea, unit_amount: 100_000_000 }) }),
		{ code: 'amount_too_large' }
	],
	[
		'an end within half an hour',
		wrong({ expires_at: hours(0.4) }),
		{ param: 'expires_at', message: expect.stringContaining('at least 30 minutes') }
	],
	[
		'an end after a day',
		wrong({ expires_at: hours(25) }),
		{ param: 'expires_at', message: expect.stringContaining('less than 24 hours') }
	],
	['no place to return to', wrong({ success_url: undefined }), { code: 'parameter_missing' }],
	[
		'no address to return to',
		wrong({ success_url: 'merci' }),
		{ code: 'url_invalid', param: 'success_url' }
	],
	[
		'a script to go back to',
		wrong({ cancel_url: 'javascript:alert(1)' }),
		{ code: 'url_invalid', param: 'cancel_url' }
	],
	[
		'no e-mail',
		wrong({ customer_email: 'léa' }),
		{ code: 'email_invalid', param: 'customer_email' }
	],
	['an unknown language', wrong({ locale: 'br' }), { param: 'locale' }],
	['too long a reference', wrong({ client_reference_id: 'x'.repeat(201) }), {}],
	['another card', wrong({ allowed_payment_method_types: ['klarna'] }), {}],
	['51 keys of metadata', wrong({ metadata: keys(51) }), { param: 'metadata' }],
	['a long key', wrong({ metadata: { ['k'.repeat(41)]: 'x' } }), { param: 'metadata' }],
	['a long value', wrong({ metadata: { order: 'x'.repeat(501) } }), { param: 'metadata[order]' }],
	[
		'metadata deep inside',
		wrong({ payment_intent_data: { metadata: { order: 'x'.repeat(501) } } }),
		{ param: 'payment_intent_data[metadata][order]' }
	]
];

describe('POST /v1/checkout/sessions refuses', () => {
	it.each(REFUSALS)('%s', async (_, params, expected) => {
		const { stripe, fake } = await openForTest();
		const refusal = await refusalOf(stripe.checkout.sessions.create(params));
		expect(refusal).toMatchObject({
			type: 'StripeInvalidRequestError',
			statusCode: 400,
			...expected
		});
		expect(fake.state.session).toEqual({});
	});
});

describe('a session', () => {
	it('takes 50 keys, 40 letters, 500 characters, 30 minutes and 50 cents', async () => {
		const { stripe } = await openForTest({ now: () => new Date('2026-06-01T10:00:00Z') });
		const start = Date.parse('2026-06-01T10:00:00Z') / 1000;
		const metadata = { ...keys(49), ['k'.repeat(40)]: 'x'.repeat(500) };
		const session = await stripe.checkout.sessions.create(
			wrong({
				metadata,
				expires_at: start + 1800,
				line_items: line({ ...tea, unit_amount: 50 })
			})
		);
		expect(session).toMatchObject({ metadata, expires_at: start + 1800, amount_total: 50 });
		const longest = await stripe.checkout.sessions.create(basket({ expires_at: start + 86_400 }));
		expect(longest.expires_at - longest.created).toBe(86_400);
	});

	it('keeps metadata with numbers for keys, and drops what is empty', async () => {
		const { stripe } = await openForTest();
		const { metadata } = await stripe.checkout.sessions.create(
			basket({ metadata: { 0: 'zero', 1: 'one', gone: '' } })
		);
		expect(metadata).toEqual({ 0: 'zero', 1: 'one' });
	});

	it('expires when asked, once, and never when it is paid', async () => {
		const { stripe, fake } = await openForTest();
		const { id } = await stripe.checkout.sessions.create(basket());
		expect(await stripe.checkout.sessions.expire(id)).toMatchObject({
			status: 'expired',
			url: null
		});
		expect(await refusalOf(stripe.checkout.sessions.expire(id))).toMatchObject({ statusCode: 400 });
		const paid = await stripe.checkout.sessions.create(basket());
		fake.knobs.pay(paid.id);
		expect((await refusalOf(stripe.checkout.sessions.expire(paid.id))).message).toContain(
			'status of complete'
		);
	});

	it('ends by itself when its time is over; the card tried before is forgotten', async () => {
		const { stripe, fake, wait, taken } = await openForTest();
		const { id } = await stripe.checkout.sessions.create(
			basket({ expires_at: Math.floor(Date.now() / 1000) + 1900 })
		);
		fake.knobs.declineCard(id);
		wait(1850);
		expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open');
		wait(60);
		const ended = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
		expect(ended).toMatchObject({
			status: 'expired',
			payment_status: 'unpaid',
			payment_intent: { status: 'canceled' }
		});
		expect(() => fake.knobs.pay(id)).toThrow('expired');
		await fake.knobs.deliverNow();
		expect(taken.at(-1)!.event.type).toBe('checkout.session.expired');
	});
});
