import type Stripe from 'stripe';
import { askAboutIntent, askAboutPayment } from './ask-provider.server.ts';
import type { PaymentDeps } from './payment-deps.ts';
import type { PaymentFacts } from './payment-facts.ts';
import {
	readPayment,
	recordDispute,
	recordPayment,
	recordRefund,
	type PaymentRecord,
	type RecordedPayment
} from './payment-records.ts';
import { doPaymentWork, refundStatus } from './payment-work.server.ts';

/** What came of looking after an order, for pages, mails and jobs. */
export interface Settlement {
	state: PaymentRecord['state'];
	news: RecordedPayment['news'];
	/** Cents that went back to the shopper just now. */
	refunded: number;
	/** Writes at the provider that did not succeed and are tried again later. */
	failed: number;
}

/**
 * Brings one order's payment up to date: asks the provider, records what it says, and sends what is due.
 * The one way to it, for the webhook, the return page and the jobs; any number of times, in any order.
 * @param session that an event spoke of, where it is not the one we know
 * @returns null for an order that has no payment
 * @throws when the provider or the database does not answer; nothing is lost, the jobs come by
 */
export async function settlePayment(
	deps: PaymentDeps,
	order: string,
	session?: string
): Promise<Settlement | null> {
	const payment = await readPayment(deps.db, order);
	if (!payment) return null;
	const facts = await askAboutPayment(deps, payment, session ?? payment.session);
	const recorded = facts
		? await recordPayment(deps.db, order, facts)
		: { ok: true as const, state: payment.state, news: null };
	if (!recorded.ok) return null;
	await lookAtRefunds(deps, payment);
	// Paid on another page than the one that was asked about: that one says nothing of it.
	const { payment_intent: intent } = payment;
	const isOther = intent !== null && intent !== facts?.payment_intent;
	const own = isOther ? await askAboutIntent(deps, intent) : facts;
	if (own && isOther) await recordPayment(deps.db, order, own);
	// A bank may look into money that came twice, too: before it went back, or because it could not go.
	const paid = new Map([facts, own].map((one) => [one?.payment_intent, one]));
	for (const stray of payment.stray_intents) {
		if (!paid.has(stray)) paid.set(stray, await askAboutIntent(deps, stray));
	}
	for (const one of paid.values()) if (one) await lookAtDisputes(deps, order, one);
	return { state: recorded.state, news: recorded.news, ...(await doPaymentWork(deps, order)) };
}

/** A refund may fail days after it was made. */
async function lookAtRefunds({ db, stripe }: PaymentDeps, payment: PaymentRecord) {
	for (const payment_intent of payment.refunded_intents) {
		// Newest first: what was tried once more is judged by its last try, not by those that failed before.
		const seen = new Set<string>();
		for await (const refund of stripe.refunds.list({ payment_intent, limit: 100 })) {
			const id = refund.metadata?.refund;
			if (!id || seen.has(id)) continue;
			seen.add(id);
			await recordRefund(db, id, { refund: refund.id, status: refundStatus(refund) });
		}
	}
}

async function lookAtDisputes(
	{ db, stripe }: PaymentDeps,
	order: string,
	{ disputed, charge, payment_intent }: PaymentFacts
) {
	if (!disputed || charge === null) return;
	for await (const dispute of stripe.disputes.list({ charge, limit: 10 })) {
		await recordDispute(db, order, {
			dispute: dispute.id,
			payment_intent,
			amount_cents: dispute.amount,
			fee_cents: dispute.balance_transactions.reduce((sum, { fee }) => sum + fee, 0),
			state: disputeState(dispute)
		});
	}
}

function disputeState({ status }: Stripe.Dispute): 'open' | 'won' | 'lost' {
	if (status === 'won') return 'won';
	return status === 'lost' ? 'lost' : 'open';
}
