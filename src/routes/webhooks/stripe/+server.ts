import { error } from '@sveltejs/kit';
import { paymentDeps } from '$lib/payments/payment-deps.server';
import { handlePaymentEvent } from '$lib/payments/payment-event.server';
import { readEnv } from '$lib/platform/env.server';
import type Stripe from 'stripe';
import type { RequestHandler } from './$types';

/** The provider's events are some ten kilobytes. */
const MOST_BYTES = 512_000;

/**
 * Events of the payment provider. 2xx only once everything is committed; 5xx makes it come again. A body
 * without a fresh signature of ours is nobody's.
 */
export const POST: RequestHandler = async ({ request, url }) => {
	const deps = paymentDeps();
	const { stripe: settings } = readEnv();
	if (!deps || !settings) error(404, 'no_payment_provider');
	const body = await request.text();
	if (body.length > MOST_BYTES) error(413, 'body_too_large');
	const signature = request.headers.get('stripe-signature') ?? '';
	const event = await readEvent(deps.stripe, body, signature, settings.webhookSecrets);
	if (!event) error(400, 'bad_signature');
	// A test event on a live server (or the reverse) speaks of orders that are not here.
	if (event.livemode !== settings.secretKey.includes('_live_')) return new Response('other mode');
	const outcome = await handlePaymentEvent(deps, event, url.origin);
	if (outcome === 'unknown_order') error(503, 'unknown_order');
	return new Response(outcome);
};

/** The event, if one of our secrets signed it within the last five minutes. */
async function readEvent(stripe: Stripe, body: string, signature: string, secrets: string[]) {
	for (const secret of secrets) {
		try {
			return await stripe.webhooks.constructEventAsync(body, signature, secret);
		} catch (failure) {
			console.warn(`webhook refused: ${failure instanceof Error ? failure.message : 'unreadable'}`);
		}
	}
	return null;
}
