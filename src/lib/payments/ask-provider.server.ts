import type Stripe from 'stripe';
import type { PaymentDeps } from './payment-deps.ts';
import {
	factsOf,
	factsOfIntent,
	INTENT_EXPANSION,
	NEVER_PAID,
	SESSION_EXPANSION,
	type PaymentFacts
} from './payment-facts.ts';
import type { PaymentRecord } from './payment-records.ts';

/** An order whose pay page nobody ever asked for is given up as late as one whose page ended. */
const NEVER_ASKED_MS = 31 * 60_000;

/**
 * What the provider says of an order's payment now; null when it has nothing to say yet.
 * A page that is past its time is closed there first: nobody pays for what was released.
 * @param session another session than the known one (an event may name one whose answer was lost)
 */
export async function askAboutPayment(
	deps: PaymentDeps,
	payment: PaymentRecord,
	session = payment.session
): Promise<PaymentFacts | null> {
	const { stripe } = deps;
	if (!session) return isPastItsTime(payment) ? NEVER_PAID : null;
	const found = await retrieve(stripe, session);
	const facts = factsOf(found);
	if (facts.paid) return facts;
	// That a page ended which nobody was shown says nothing of the one people pay on.
	if (session !== payment.session) return askAboutPayment(deps, payment);
	if (found.status !== 'open' || !isPastItsTime(payment)) return facts;
	try {
		await stripe.checkout.sessions.expire(session);
	} catch (failure) {
		// Paid or expired in this very moment: it says so when asked again.
		console.warn(`session ${session} not expired: ${String(failure)}`);
	}
	return factsOf(await retrieve(stripe, session));
}

/** What the provider says of a payment now, by whichever page it came. */
export async function askAboutIntent(
	{ stripe }: PaymentDeps,
	intent: string
): Promise<PaymentFacts> {
	return factsOfIntent(await stripe.paymentIntents.retrieve(intent, { expand: INTENT_EXPANSION }));
}

async function retrieve(stripe: Stripe, session: string) {
	return stripe.checkout.sessions.retrieve(session, { expand: SESSION_EXPANSION });
}

function isPastItsTime({ state, expires_at, created_at }: PaymentRecord): boolean {
	if (state !== 'created' && state !== 'open') return false;
	const end = expires_at ? Date.parse(expires_at) : Date.parse(created_at) + NEVER_ASKED_MS;
	return end <= Date.now();
}
