import type { APIRequestContext } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { webhookSecret } from '../../supabase/embedded/demo-stripe.ts';
import { expect, test } from './town-test';

const stripe = new Stripe('sk_test_signing_only');

/** An event as the provider posts it; about a session of an order. */
function anEvent(order: string | null, more: Record<string, unknown> = {}) {
	return {
		id: `evt_${randomUUID().replaceAll('-', '')}`,
		object: 'event',
		type: 'checkout.session.completed',
		livemode: false,
		data: {
			object: {
				id: `cs_test_${randomUUID().replaceAll('-', '')}`,
				object: 'checkout.session',
				client_reference_id: order,
				payment_intent: null
			}
		},
		...more
	};
}

interface Signing {
	secret?: string;
	/** Seconds ago. */
	age?: number;
	/** Changed after it was signed. */
	tamper?: (payload: string) => string;
}

async function post(request: APIRequestContext, event: object, signing: Signing = {}) {
	const payload = JSON.stringify(event);
	const signature = stripe.webhooks.generateTestHeaderString({
		payload,
		secret: signing.secret ?? webhookSecret,
		timestamp: Math.floor(Date.now() / 1000) - (signing.age ?? 0)
	});
	const answer = await request.post('/webhooks/stripe', {
		data: signing.tamper?.(payload) ?? payload,
		headers: { 'content-type': 'application/json', 'stripe-signature': signature }
	});
	return { status: answer.status(), text: await answer.text() };
}

test('nobody but the provider speaks here: unsigned, wrongly signed, stale, tampered with', async ({
	request
}) => {
	const event = anEvent(randomUUID());
	const unsigned = await request.post('/webhooks/stripe', { data: event });
	expect(unsigned.status()).toBe(400);
	expect((await post(request, event, { secret: 'whsec_other' })).status).toBe(400);
	// A signature that was overheard is worth nothing a quarter of an hour later.
	expect((await post(request, event, { age: 900 })).status).toBe(400);
	const tamper = (payload: string) => payload.replace('completed', 'expired');
	expect((await post(request, event, { tamper })).status).toBe(400);
	expect((await request.get('/webhooks/stripe')).status()).toBe(405);
	const huge = anEvent(null, { padding: 'x'.repeat(600_000) });
	expect((await post(request, huge)).status).toBe(413);
});

test('an order that is not there yet: the event comes again; what is not ours is let be', async ({
	request
}) => {
	expect((await post(request, anEvent(randomUUID()))).status).toBe(503);
	expect(await post(request, anEvent(null))).toEqual({ status: 200, text: 'not_ours' });
	expect(await post(request, anEvent('somebody’s own reference'))).toEqual({
		status: 200,
		text: 'not_ours'
	});
	const stranger = {
		type: 'account.updated',
		data: { object: { id: 'acct_of_somebody', object: 'account' } }
	};
	expect((await post(request, anEvent(null, stranger))).text).toBe('not_ours');
	const live = anEvent(randomUUID(), { livemode: true });
	expect(await post(request, live)).toEqual({ status: 200, text: 'other mode' });
});
