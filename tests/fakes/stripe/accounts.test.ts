/** Shops' accounts: made in one arrangement, reviewed by Stripe, entered by links. */
import { describe, expect, it } from 'vitest';
import type Stripe from 'stripe';
import { openForTest, refusalOf, shopAccount } from './fake-for-tests.ts';

describe('an account', () => {
	it('waits for papers at first, then may receive', async () => {
		const { stripe, fake } = await openForTest();
		const account = await stripe.accounts.create(shopAccount());
		expect(account).toMatchObject({
			object: 'account',
			type: 'none',
			country: 'FR',
			capabilities: { transfers: 'inactive' },
			details_submitted: false,
			metadata: { shop: 'shop-1' },
			controller: { type: 'application', losses: { payments: 'application' } }
		});
		expect(account.requirements!.currently_due).toContain('external_account');
		fake.knobs.setCapability(account.id, true);
		expect(await stripe.accounts.retrieve(account.id)).toMatchObject({
			capabilities: { transfers: 'active' },
			payouts_enabled: true,
			requirements: { currently_due: [], disabled_reason: null }
		});
		fake.knobs.setCapability(account.id, false);
		expect(await stripe.accounts.retrieve(account.id)).toMatchObject({
			capabilities: { transfers: 'inactive' },
			requirements: {
				currently_due: ['individual.verification.document'],
				disabled_reason: 'requirements.past_due'
			}
		});
		const { data } = await stripe.accounts.list();
		expect(data.map(({ id }) => id)).toEqual([account.id]);
	});

	it.each<[string, object, object]>([
		[
			'losses the platform does not bear',
			{ controller: { ...shopAccount().controller, losses: { payments: 'stripe' } } },
			{ param: 'controller[losses][payments]', code: 'not_in_the_fake' }
		],
		['no arrangement', { controller: undefined }, { code: 'parameter_missing' }],
		[
			'another dashboard',
			{ controller: { ...shopAccount().controller, stripe_dashboard: { type: 'none' } } },
			{ param: 'controller[stripe_dashboard][type]' }
		],
		[
			'a dashboard of nobody’s',
			{ controller: { ...shopAccount().controller, stripe_dashboard: { type: 'big' } } },
			{ param: 'controller[stripe_dashboard][type]' }
		],
		['the old types', { type: 'express' }, { code: 'not_in_the_fake', param: 'type' }],
		['no e-mail', { email: 'librairie' }, { code: 'email_invalid' }],
		['a country by its name', { country: 'France' }, { code: 'country_unsupported' }],
		[
			'a capability that is neither',
			{ capabilities: { transfers: { requested: 'perhaps' } } },
			{ param: 'capabilities[transfers][requested]', message: 'Invalid boolean: perhaps' }
		]
	])('refuses %s', async (_, more, expected) => {
		const { stripe } = await openForTest();
		const call = stripe.accounts.create({ ...shopAccount(), ...more });
		expect(await refusalOf(call)).toMatchObject({ statusCode: 400, ...expected });
	});
});

describe('links', () => {
	const link = (account: string, more: object = {}): Stripe.AccountLinkCreateParams => ({
		account,
		type: 'account_onboarding',
		refresh_url: 'https://ville.exemple.fr/encore',
		return_url: 'https://ville.exemple.fr/fini',
		...more
	});

	it.each<[string, object, object]>([
		['nobody’s account', { account: 'acct_0' }, { code: 'resource_missing', param: 'account' }],
		['no way back', { return_url: undefined }, { param: 'return_url' }],
		['no way to a new one', { refresh_url: undefined }, { param: 'refresh_url' }],
		['a way that is none', { return_url: 'fini' }, { code: 'url_invalid' }],
		['an update Stripe does itself', { type: 'account_update' }, { param: 'type' }]
	])('refuse %s', async (_, more, expected) => {
		const { stripe } = await openForTest();
		const { id } = await stripe.accounts.create(shopAccount());
		expect(await refusalOf(stripe.accountLinks.create(link(id, more)))).toMatchObject(expected);
	});

	it('lead in for five minutes; the login waits for the questions', async () => {
		const { stripe, fake } = await openForTest();
		const { id } = await stripe.accounts.create(shopAccount());
		const { url, created, expires_at: until } = await stripe.accountLinks.create(link(id));
		expect([url.startsWith(`${fake.url}/setup/`), until - created]).toEqual([true, 300]);
		const refusal = await refusalOf(stripe.accounts.createLoginLink(id));
		expect(refusal.message).toContain('not completed onboarding');
		fake.knobs.setCapability(id, true);
		expect((await stripe.accounts.createLoginLink(id)).object).toBe('login_link');
	});
});
