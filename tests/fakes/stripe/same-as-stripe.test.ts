/**
 * What the fake and Stripe itself must both do. Without a key it runs on the fake; with STRIPE_SECRET_KEY it runs
 * on that sandbox too. README.md says how.
 */
import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { activeShop, basket, openForTest, refusalOf, shopAccount } from './fake-for-tests.ts';

interface Place {
	stripe: Stripe;
	/** Takes money from a card, at once. */
	charge: (amount: number, group: string) => Promise<Stripe.Charge>;
	/** An account that may receive. */
	shop: () => Promise<string>;
}

const key = process.env['STRIPE_SECRET_KEY'] ?? '';
const sandboxShop = process.env['STRIPE_ACTIVE_ACCOUNT'] ?? '';

async function openFake(): Promise<Place> {
	const town = await openForTest();
	return {
		stripe: town.stripe,
		async charge(amount, group) {
			const session = await town.stripe.checkout.sessions.create(
				basket({
					line_items: [
						{
							quantity: 1,
							price_data: { currency: 'eur', unit_amount: amount, product_data: { name: 'x' } }
						}
					],
					payment_intent_data: { transfer_group: group }
				})
			);
			return town.fake.knobs.pay(session.id);
		},
		shop: () => activeShop(town)
	};
}

async function openSandbox(): Promise<Place> {
	if (!key.startsWith('sk_test_')) throw new Error('STRIPE_SECRET_KEY must be a test key.');
	const stripe = new Stripe(key);
	return {
		stripe,
		async charge(amount, group) {
			const intent = await stripe.paymentIntents.create({
				amount,
				currency: 'eur',
				confirm: true,
				payment_method: 'pm_card_bypassPending',
				automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
				transfer_group: group,
				expand: ['latest_charge']
			});
			return intent.latest_charge as Stripe.Charge;
		},
		shop: () => Promise.resolve(sandboxShop)
	};
}

const places =
	key === ''
		? [['the fake', openFake]]
		: [
				['the fake', openFake],
				['the sandbox', openSandbox]
			];

describe.each(places as [string, () => Promise<Place>][])('%s', (name, open) => {
	const newKey = () => ({ idempotencyKey: crypto.randomUUID() });
	const withoutShop = name === 'the sandbox' && sandboxShop === '';

	it('makes a session that is open and unpaid', async () => {
		const { stripe } = await open();
		const session = await stripe.checkout.sessions.create({ ...basket(), expand: ['line_items'] });
		expect(session).toMatchObject({
			object: 'checkout.session',
			livemode: false,
			mode: 'payment',
			status: 'open',
			payment_status: 'unpaid',
			payment_intent: null,
			amount_total: 5298,
			currency: 'eur',
			client_reference_id: 'order-1',
			metadata: { order: 'order-1' },
			ui_mode: 'hosted_page'
		});
		expect(session.url).toMatch(/^http/);
		expect(session.line_items!.data.map((line) => line.amount_total)).toEqual([1798, 3000, 500]);
		expect(await stripe.checkout.sessions.expire(session.id)).toMatchObject({ status: 'expired' });
	});

	it.each<[string, object, object]>([
		['an unknown parameter', { colour: 'red' }, { code: 'parameter_unknown', param: 'colour' }],
		['no lines', { line_items: undefined }, { statusCode: 400 }],
		['an address that is none', { success_url: 'merci' }, { code: 'url_invalid' }],
		['an e-mail that is none', { customer_email: 'léa' }, { code: 'email_invalid' }],
		['an end too near', { expires_at: 1_700_000_000 }, { param: 'expires_at' }],
		['metadata too long', { metadata: { a: 'x'.repeat(501) } }, { statusCode: 400 }]
	])('refuses a session with %s', async (_, more, expected) => {
		const { stripe } = await open();
		expect(
			await refusalOf(stripe.checkout.sessions.create({ ...basket(), ...more }))
		).toMatchObject({ type: 'StripeInvalidRequestError', ...expected });
	});

	it('answers a key again, and refuses it for another request', async () => {
		const { stripe } = await open();
		const once = newKey();
		const first = await stripe.checkout.sessions.create(basket(), once);
		const again = await stripe.checkout.sessions.create(basket(), once);
		expect(again.id).toBe(first.id);
		expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
		const other = stripe.checkout.sessions.create(basket({ client_reference_id: 'other' }), once);
		expect(await refusalOf(other)).toMatchObject({ type: 'StripeIdempotencyError' });
	});

	it('makes an account that cannot receive yet, and invites it', async () => {
		const { stripe } = await open();
		const account = await stripe.accounts.create(shopAccount());
		expect(account.capabilities).toEqual({ transfers: 'inactive' });
		expect(account.requirements!.currently_due!.length).toBeGreaterThan(0);
		const { url } = await stripe.accountLinks.create({
			account: account.id,
			type: 'account_onboarding',
			refresh_url: 'https://ville.exemple.fr/encore',
			return_url: 'https://ville.exemple.fr/fini'
		});
		expect(url).toMatch(/^http/);
		const transfer = stripe.transfers.create({
			amount: 100,
			currency: 'eur',
			destination: account.id
		});
		expect(await refusalOf(transfer)).toMatchObject({
			code: 'insufficient_capabilities_for_transfer'
		});
	});

	it('refunds up to what was paid', async () => {
		const { stripe, charge } = await open();
		const { id } = await charge(1000, crypto.randomUUID());
		expect(await stripe.refunds.create({ charge: id, amount: 400 })).toMatchObject({ amount: 400 });
		const tooMuch = stripe.refunds.create({ charge: id, amount: 601 });
		expect(await refusalOf(tooMuch)).toMatchObject({ statusCode: 400, param: 'amount' });
		await stripe.refunds.create({ charge: id });
		const more = stripe.refunds.create({ charge: id });
		expect(await refusalOf(more)).toMatchObject({ code: 'charge_already_refunded' });
	});

	it.skipIf(withoutShop)(
		'sends a shop its part, no more than was paid, and takes it back',
		async () => {
			const { stripe, charge, shop } = await open();
			const group = crypto.randomUUID();
			const [{ id: source }, destination] = [await charge(1000, group), await shop()];
			const send = (amount: number) =>
				stripe.transfers.create({
					amount,
					currency: 'eur',
					destination,
					source_transaction: source,
					transfer_group: group
				});
			const transfer = await send(899);
			expect(await refusalOf(send(102))).toMatchObject({ statusCode: 400 });
			const { data } = await stripe.transfers.list({ transfer_group: group });
			expect(data.map(({ id }) => id)).toEqual([transfer.id]);
			await stripe.transfers.createReversal(transfer.id, { amount: 300 });
			const tooMuch = stripe.transfers.createReversal(transfer.id, { amount: 600 });
			expect(await refusalOf(tooMuch)).toMatchObject({ statusCode: 400 });
			expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({ amount_reversed: 300 });
		}
	);

	it('says no to what is not there', async () => {
		const { stripe } = await open();
		expect(await refusalOf(stripe.transfers.retrieve('tr_0'))).toMatchObject({
			code: 'resource_missing',
			param: 'id',
			statusCode: 404
		});
		const nobody = stripe.balance.retrieve({}, { stripeAccount: 'acct_0' });
		expect(await refusalOf(nobody)).toMatchObject({ type: 'StripePermissionError' });
	});
});
