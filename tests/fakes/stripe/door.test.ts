/** Keys, addresses, versions and accounts that are not right. */
import { describe, expect, it } from 'vitest';
import { activeShop, openForTest, refusalOf, sdkFor } from './fake-for-tests.ts';
import { openFakeStripe } from './fake-stripe.ts';
import Stripe from 'stripe';

describe('the door', () => {
	it('refuses another key, no key and a live key', async () => {
		const { fake } = await openForTest();
		const { host, port } = fake;
		const other = new Stripe('sk_test_somebody_else', { host, port, protocol: 'http' });
		expect(await refusalOf(other.balance.retrieve())).toMatchObject({
			type: 'StripeAuthenticationError',
			statusCode: 401,
			message: expect.stringMatching(/^Invalid API Key provided: sk_test_\*+else$/)
		});
		const response = await fetch(`${fake.url}/v1/balance`);
		expect([response.status, (await response.json()).error.type]).toEqual([
			401,
			'invalid_request_error'
		]);
		await expect(openFakeStripe({ secretKey: 'sk_live_x', webhookSecret: 'x' })).rejects.toThrow();
	});

	it('takes the key as a name too', async () => {
		const { fake } = await openForTest();
		const authorization = `Basic ${Buffer.from('sk_test_fake_for_tests:').toString('base64')}`;
		const response = await fetch(`${fake.url}/v1/balance`, { headers: { authorization } });
		expect(response.status).toBe(200);
	});

	it('answers an address it does not know so that the SDK throws', async () => {
		const { stripe } = await openForTest();
		for (const call of [
			stripe.customers.create({ name: 'Léa' }),
			stripe.paymentIntents.create({ amount: 100, currency: 'eur' }),
			stripe.rawRequest('GET', '/v1/%E0%A4%A/x')
		]) {
			expect(await refusalOf(call)).toMatchObject({
				type: 'StripeInvalidRequestError',
				statusCode: 404,
				message: expect.stringContaining('Unrecognized request URL')
			});
		}
	});

	it('refuses another version than the SDK’s', async () => {
		const { fake } = await openForTest();
		const old = sdkFor(fake, { apiVersion: '2020-08-27' as Stripe.StripeConfig['apiVersion'] });
		expect((await refusalOf(old.balance.retrieve())).message).toContain('2020-08-27');
	});

	it('keeps each account’s things apart', async () => {
		const town = await openForTest();
		const { stripe } = town;
		const shop = await activeShop(town);
		const stranger = stripe.balance.retrieve({}, { stripeAccount: 'acct_0' });
		expect(await refusalOf(stranger)).toMatchObject({
			type: 'StripePermissionError',
			code: 'account_invalid'
		});
		const events = async (stripeAccount?: string) =>
			(await stripe.events.list({}, { stripeAccount })).data.map(({ type }) => type);
		expect(await events()).toEqual([]);
		expect(await events(shop)).toEqual(['account.updated', 'account.updated']);
	});

	it('refuses what is too large, and forms that try the object’s own names', async () => {
		const { fake } = await openForTest();
		const post = (body: string) =>
			fetch(`${fake.url}/v1/refunds`, {
				method: 'POST',
				headers: { authorization: 'Bearer sk_test_fake_for_tests' },
				body
			});
		expect((await post(`reason=${'x'.repeat(1_100_000)}`)).status).toBe(400);
		const { error } = await (await post('__proto__[polluted]=yes&constructor=1')).json();
		expect(error.code).toBe('parameter_unknown');
		expect('polluted' in {}).toBe(false);
	});
});
