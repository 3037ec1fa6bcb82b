import type Stripe from 'stripe';
import { z } from 'zod';
import type { PaymentDeps } from './payment-deps.ts';
import { findPayment, recordPaymentEvent } from './payment-records.ts';
import { settleOrder } from './settle-order.server.ts';
import { findAccount, syncShopAccount } from './shop-account.server.ts';

/** What became of an event; `unknown_order`: it names an order of ours that is not there (yet). */
export type EventOutcome = 'done' | 'known' | 'not_ours' | 'unknown_order';

/**
 * Works on one event of the provider. What it carries is only a hint at what to look at: everything is read
 * again, so late, repeated and shuffled events do no harm.
 * @throws when the provider or the database does not answer: the event must come again
 */
export async function handlePaymentEvent(
	deps: PaymentDeps,
	event: Stripe.Event,
	origin: string
): Promise<EventOutcome> {
	const hint = hintOf(event);
	const found = await findPayment(deps.db, { event: event.id, ...hint });
	if (found.known) return 'known';
	if (hint.account) {
		const shop = await findAccount(deps.db, { account: hint.account });
		if (!shop) return 'not_ours';
		await syncShopAccount(deps, shop.shop);
	} else if (found.order) {
		await settleOrder(deps, found.order, { origin, session: hint.session ?? undefined });
	} else {
		return hint.order ? 'unknown_order' : 'not_ours';
	}
	const { id, type } = event;
	await recordPaymentEvent(deps.db, { id, type, order: found.order, account: hint.account });
	return 'done';
}

/** What an event is about, by the provider's ids and ours. */
interface Hint {
	[key: string]: string | null;
	order: string | null;
	session: string | null;
	payment_intent: string | null;
	charge: string | null;
	account: string | null;
}

function hintOf(event: Stripe.Event): Hint {
	const hint: Hint = {
		order: null,
		session: null,
		payment_intent: null,
		charge: null,
		account: null
	};
	const { object } = event.data as { object: Stripe.Event.Data.Object & { object: string } };
	switch (object.object) {
		case 'checkout.session': {
			const session = object as Stripe.Checkout.Session;
			hint.session = session.id;
			hint.payment_intent = idOf(session.payment_intent);
			hint.order = ourId(session.client_reference_id);
			break;
		}
		case 'payment_intent': {
			const intent = object as Stripe.PaymentIntent;
			hint.payment_intent = intent.id;
			hint.order = ourId(intent.metadata.order);
			break;
		}
		case 'charge': {
			const charge = object as Stripe.Charge;
			hint.charge = charge.id;
			hint.payment_intent = idOf(charge.payment_intent);
			hint.order = ourId(charge.metadata.order);
			break;
		}
		case 'refund':
		case 'dispute': {
			const about = object as Stripe.Refund | Stripe.Dispute;
			hint.charge = idOf(about.charge);
			hint.payment_intent = idOf(about.payment_intent);
			hint.order = ourId(about.metadata?.order);
			break;
		}
		case 'account':
			hint.account = (object as Stripe.Account).id;
			break;
	}
	return hint;
}

function idOf(value: string | { id: string } | null | undefined): string | null {
	return typeof value === 'string' ? value : (value?.id ?? null);
}

function ourId(value: string | null | undefined): string | null {
	return z.uuid().safeParse(value).success ? (value ?? null) : null;
}
