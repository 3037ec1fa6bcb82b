import Stripe from 'stripe';

/** An event as it stands in a request to the webhook. */
export interface SignedEvent {
	event: Stripe.Event;
	payload: string;
	signature: string;
}

const stripe = new Stripe('sk_test_signing_only');

/** Signs an event as it is now. @param timestamp in seconds, by the clock of whoever will check it */
export function signEvent(event: Stripe.Event, secret: string, timestamp: number): SignedEvent {
	const payload = JSON.stringify(event, null, 2);
	const signature = stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
	return { event: structuredClone(event), payload, signature };
}

/** Sends events as Stripe does: a POST, ten seconds, and only 2xx counts. */
export function postTo(url: string) {
	return async ({ payload, signature }: SignedEvent): Promise<void> => {
		const response = await fetch(url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json; charset=utf-8',
				'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
				'stripe-signature': signature
			},
			body: payload,
			redirect: 'manual',
			signal: AbortSignal.timeout(10_000)
		});
		await response.body?.cancel();
		if (!response.ok) throw new Error(`The webhook answered ${response.status}.`);
	};
}
