import { z } from 'zod';

const text = z.string().optional().default('');

/** The payment provider's variables of the environment. */
export const stripeVariables = {
	STRIPE_SECRET_KEY: text.refine(
		(key) => key === '' || /^(sk|rk)_(test|live)_/.test(key),
		'the secret key of your Stripe account (sk_test_… or sk_live_…)'
	),
	STRIPE_WEBHOOK_SECRET: text.refine(
		(secrets) => secrets === '' || secretsOf(secrets).every((each) => each.startsWith('whsec_')),
		'the signing secret of the webhook (whsec_…); of several, with commas between'
	),
	STRIPE_API_BASE: text.refine(
		(base) => base === '' || (/^https?:\/\//.test(base) && URL.canParse(base)),
		'the address of another Stripe than the real one, for demo and tests'
	)
};

export interface StripeSettings {
	secretKey: string;
	/** One per endpoint: Stripe tells of connected accounts through one of their own. */
	webhookSecrets: string[];
	/** Another address than Stripe's own; null for the real one. */
	apiBase: string | null;
}

/**
 * @param values after `stripeVariables`; `supabaseSecret` is what webhooks and jobs write with
 * @returns null where no provider is set up
 * @throws Error for half of the settings, and for a live key that would be sent to another address
 */
export function stripeSettings(
	values: { STRIPE_SECRET_KEY: string; STRIPE_WEBHOOK_SECRET: string; STRIPE_API_BASE: string },
	supabaseSecret: string
): StripeSettings | null {
	const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_BASE } = values;
	if (!STRIPE_SECRET_KEY) return null;
	if (!STRIPE_WEBHOOK_SECRET) {
		throw new Error(
			'STRIPE_WEBHOOK_SECRET: missing. Stripe shows it beside the webhook (whsec_…).'
		);
	}
	if (!supabaseSecret) {
		throw new Error('SUPABASE_SECRET_KEY: missing. Webhooks and jobs write with it.');
	}
	if (STRIPE_API_BASE && STRIPE_SECRET_KEY.includes('_live_')) {
		throw new Error('STRIPE_API_BASE with a live key: real money would go to another address.');
	}
	return {
		secretKey: STRIPE_SECRET_KEY,
		webhookSecrets: secretsOf(STRIPE_WEBHOOK_SECRET),
		apiBase: STRIPE_API_BASE || null
	};
}

function secretsOf(list: string): string[] {
	return list.split(',').map((secret) => secret.trim());
}
