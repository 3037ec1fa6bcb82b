import { expect, test } from 'vitest';
import { z } from 'zod';
import { stripeSettings, stripeVariables } from './stripe-settings.ts';

const schema = z.object(stripeVariables);
const read = (values: Record<string, string>, supabaseSecret = 'sb_secret_x') =>
	stripeSettings(schema.parse(values), supabaseSecret);
const test_ = { STRIPE_SECRET_KEY: 'sk_test_x', STRIPE_WEBHOOK_SECRET: 'whsec_x' };

test('without a key there is no provider, and nothing else is asked', () => {
	expect(read({})).toBeNull();
	expect(read({ STRIPE_WEBHOOK_SECRET: 'whsec_x' }, '')).toBeNull();
});

test('a test key may go to another address, a live one never', () => {
	const base = { STRIPE_API_BASE: 'http://127.0.0.1:4242' };
	expect(read(test_)).toEqual({
		secretKey: 'sk_test_x',
		webhookSecrets: ['whsec_x'],
		apiBase: null
	});
	expect(read({ ...test_, ...base })?.apiBase).toBe(base.STRIPE_API_BASE);
	for (const key of ['sk_live_x', 'rk_live_x']) {
		expect(() => read({ ...test_, ...base, STRIPE_SECRET_KEY: key })).toThrow(/live key/);
		expect(read({ ...test_, STRIPE_SECRET_KEY: key })?.secretKey).toBe(key);
	}
});

test('an endpoint of one’s own for connected accounts has a secret of its own', () => {
	const two = { ...test_, STRIPE_WEBHOOK_SECRET: 'whsec_a, whsec_b' };
	expect(read(two)?.webhookSecrets).toEqual(['whsec_a', 'whsec_b']);
});

test('half of the settings, or what is none, stops the start and is named', () => {
	expect(() => read({ STRIPE_SECRET_KEY: 'sk_test_x' })).toThrow(/STRIPE_WEBHOOK_SECRET/);
	expect(() => read(test_, '')).toThrow(/SUPABASE_SECRET_KEY/);
	for (const wrong of [
		{ STRIPE_SECRET_KEY: 'pk_test_x' },
		{ STRIPE_WEBHOOK_SECRET: 'secret' },
		{ STRIPE_WEBHOOK_SECRET: 'whsec_x,secret' },
		{ STRIPE_API_BASE: 'localhost:4242' },
		{ STRIPE_API_BASE: 'ftp://x' }
	]) {
		expect(schema.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
	}
});
