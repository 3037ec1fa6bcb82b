import Stripe from 'stripe';

/**
 * The provider's own SDK, with its pinned API version.
 * @param apiBase another address than Stripe's, for demo and tests; never with a live key (env.server.ts)
 */
export function openStripe(secretKey: string, apiBase: string | null): Stripe {
	const base = apiBase ? new URL(apiBase) : null;
	return new Stripe(secretKey, {
		// Retries carry the same idempotency key, so that they are one write.
		maxNetworkRetries: 2,
		timeout: 20_000,
		telemetry: false,
		...(base && {
			host: base.hostname,
			port: Number(base.port || (base.protocol === 'https:' ? 443 : 80)),
			protocol: base.protocol === 'https:' ? ('https' as const) : ('http' as const)
		})
	});
}
