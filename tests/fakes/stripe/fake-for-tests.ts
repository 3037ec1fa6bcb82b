/** A fake and the real SDK speaking to it, for one test; closed when the test is over. */
import Stripe from 'stripe';
import { onTestFinished } from 'vitest';
import type { SignedEvent } from './signed-event.ts';
import { openFakeStripe, type FakeStripe, type FakeStripeOptions } from './fake-stripe.ts';

const SECRET_KEY = 'sk_test_fake_for_tests';
export const WEBHOOK_SECRET = 'whsec_fake_for_tests';

export interface TestStripe {
	fake: FakeStripe;
	stripe: Stripe;
	/** Events as the webhook took them, in the order they came. */
	taken: SignedEvent[];
	/** Moves the fake's clock forward. */
	wait: (seconds: number) => void;
}

/** The SDK as the app sets it up; retries are the test's business. */
export function sdkFor({ host, port }: FakeStripe, config: Stripe.StripeConfig = {}): Stripe {
	return new Stripe(SECRET_KEY, {
		host,
		port,
		protocol: 'http',
		maxNetworkRetries: 0,
		telemetry: false,
		...config
	});
}

/** Opens a fake whose events wait until asked for, with a clock that only the test moves. */
export async function openForTest(options: Partial<FakeStripeOptions> = {}): Promise<TestStripe> {
	const taken: SignedEvent[] = [];
	let now = Date.now();
	const fake = await openFakeStripe({
		secretKey: SECRET_KEY,
		webhookSecret: WEBHOOK_SECRET,
		onEvent: (signed) => void taken.push(signed),
		holdEvents: true,
		backoffMs: [],
		now: () => new Date(now),
		...options
	});
	onTestFinished(() => fake.close());
	return {
		fake,
		stripe: sdkFor(fake),
		taken,
		wait(seconds) {
			now += seconds * 1000;
		}
	};
}

/** A shop's account in the one arrangement we use. */
export function shopAccount(): Stripe.AccountCreateParams {
	return {
		country: 'FR',
		email: 'librairie@exemple.fr',
		business_profile: { name: 'La Librairie du Marché' },
		capabilities: { transfers: { requested: true } },
		controller: {
			losses: { payments: 'application' },
			fees: { payer: 'application' },
			stripe_dashboard: { type: 'express' },
			requirement_collection: 'stripe'
		},
		metadata: { shop: 'shop-1' }
	};
}

/** An account that may receive. */
export async function activeShop({ fake, stripe }: TestStripe): Promise<string> {
	const { id } = await stripe.accounts.create(shopAccount());
	fake.knobs.setCapability(id, true);
	return id;
}

/** A basket of 52.98 € with its delivery. */
export function basket(more: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
	const line = (name: string, cents: number, quantity: number) => ({
		price_data: { currency: 'eur', product_data: { name }, unit_amount: cents },
		quantity
	});
	return {
		mode: 'payment',
		line_items: [
			line('Le Petit Prince', 899, 2),
			line('Théière en fonte', 3000, 1),
			line('Livraison', 500, 1)
		],
		client_reference_id: 'order-1',
		customer_email: 'lea@exemple.fr',
		payment_intent_data: { transfer_group: 'order-1', metadata: { order: 'order-1' } },
		metadata: { order: 'order-1' },
		success_url: 'https://ville.exemple.fr/merci?session={CHECKOUT_SESSION_ID}',
		cancel_url: 'https://ville.exemple.fr/panier',
		locale: 'fr',
		...more
	} satisfies Stripe.Checkout.SessionCreateParams;
}

/** A paid basket. @returns its charge */
export async function paidBasket(
	{ fake, stripe }: TestStripe,
	more: Partial<Stripe.Checkout.SessionCreateParams> = {}
): Promise<Stripe.Charge> {
	const session = await stripe.checkout.sessions.create(basket(more));
	return fake.knobs.pay(session.id);
}

/** What the SDK throws: its class, Stripe's words and the status. */
export async function refusalOf(call: Promise<unknown>) {
	const error = await call.then(
		() => null,
		(thrown: unknown) => thrown
	);
	if (!(error instanceof Stripe.errors.StripeError)) {
		throw new Error(`Stripe should have refused; it answered ${String(error)}.`);
	}
	const { type, code, param, message, statusCode } = error;
	return { type, code, param, message, statusCode };
}
