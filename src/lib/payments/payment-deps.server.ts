import { readEnv } from '../platform/env.server.ts';
import { serviceClient } from '../platform/service-client.server.ts';
import type { PaymentDeps } from './payment-deps.ts';
import { openStripe } from './stripe-client.ts';

let known: PaymentDeps | undefined;

/** The database and the provider of this server; null where no provider is set up. */
export function paymentDeps(): PaymentDeps | null {
	const { stripe } = readEnv();
	if (!stripe) return null;
	known ??= { db: serviceClient(), stripe: openStripe(stripe.secretKey, stripe.apiBase) };
	return known;
}
