import type Stripe from 'stripe';
import { localPath } from '../platform/language.ts';
import type { PaymentDeps } from './payment-deps.ts';
import { beginPayment, recordSession, type PayPagePlan } from './payment-records.ts';

export type PayPage =
	{ ok: true; url: string } | { ok: false; refusal: 'not_found' | 'already_paid' | 'expired' };

/**
 * The provider's page where an order is paid: opened once, the same one when asked again.
 * @param order its id
 * @param origin of this town's pages, where people come back to
 * @throws when the provider does not answer; asked again, the same page is opened
 */
export async function openPayPage(
	{ db, stripe }: PaymentDeps,
	order: string,
	origin: string
): Promise<PayPage> {
	const plan = await beginPayment(db, order);
	if (!plan.ok) return plan;
	if (plan.session_url) return { ok: true, url: plan.session_url };
	const session = await stripe.checkout.sessions.create(sessionOf(order, plan, origin), {
		idempotencyKey: `order:${order}:checkout:${plan.attempt}`
	});
	if (!session.url) throw new Error(`session ${session.id} has no page`);
	const { ok } = await recordSession(db, order, {
		attempt: plan.attempt,
		id: session.id,
		url: session.url
	});
	// Somebody else opened a page meanwhile: there must be one only, so that nobody pays twice.
	if (!ok) return openPayPage({ db, stripe }, order, origin);
	return { ok: true, url: session.url };
}

/** Prices are those the database froze when the order was placed; nothing of it comes from a browser. */
function sessionOf(
	order: string,
	plan: PayPagePlan,
	origin: string
): Stripe.Checkout.SessionCreateParams {
	const page = origin + localPath(`/commande/${plan.token}`, plan.lang);
	const metadata = { order };
	const items = plan.lines.map((line) =>
		item(
			[line.title, line.label].filter(Boolean).join(' · '),
			line.shop,
			line.unit_price_cents,
			line.quantity
		)
	);
	if (plan.delivery_cents > 0) {
		const name = plan.lang === 'fr' ? 'Livraison' : 'Delivery';
		items.push(item(name, undefined, plan.delivery_cents, 1));
	}
	return {
		mode: 'payment',
		line_items: items,
		client_reference_id: order,
		customer_email: plan.email,
		locale: plan.lang,
		expires_at: Math.floor(Date.parse(plan.expires_at) / 1000),
		success_url: `${page}?retour=1`,
		cancel_url: page,
		metadata,
		payment_intent_data: { transfer_group: order, metadata }
	};
}

function item(name: string, shop: string | undefined, cents: number, quantity: number) {
	return {
		quantity,
		price_data: {
			currency: 'eur',
			unit_amount: cents,
			product_data: { name: name.slice(0, 250), ...(shop && { description: shop }) }
		}
	};
}
