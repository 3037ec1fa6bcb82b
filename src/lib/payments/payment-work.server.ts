import Stripe from 'stripe';
import type { PaymentDeps } from './payment-deps.ts';
import {
	recordRefund,
	recordReversal,
	recordTransfer,
	takePaymentWork,
	type Failure,
	type PaymentWork
} from './payment-records.ts';

/**
 * Sends what is due for one order: the shopper's refunds first, then the shops' shares, then what shops give
 * back. Each write has its row already and a key made of our ids; where an earlier try may have succeeded,
 * the provider is asked for it before anything is made again.
 * @returns cents that went back to the shopper, and how many writes did not succeed
 */
export async function doPaymentWork(
	deps: PaymentDeps,
	order: string
): Promise<{ refunded: number; failed: number }> {
	const done = { refunded: 0, failed: 0 };
	let refunds: number;
	// A refund that went out may make a share due to come back.
	do {
		const work = await takePaymentWork(deps.db, order);
		refunds = 0;
		for (const refund of work.refunds) {
			const { news } = await sendRefund(deps, refund, order);
			if (news !== 'refunded') done.failed += 1;
			else {
				refunds += 1;
				done.refunded += refund.amount_cents;
			}
		}
		for (const transfer of work.transfers) {
			if ((await sendTransfer(deps, transfer, order)).news !== 'sent') done.failed += 1;
		}
		for (const reversal of work.reversals) {
			const { news } = await sendReversal(deps, reversal);
			if (news !== 'done' && !reversal.only_look) done.failed += 1;
		}
		refunds += work.transfers.length;
	} while (refunds > 0);
	return done;
}

async function sendRefund(
	{ db, stripe }: PaymentDeps,
	due: PaymentWork['refunds'][number],
	order: string
) {
	const outcome = await attempt(due.attempt, async () => {
		const refund =
			(due.look_first && (await earlierRefund(stripe, due))) ||
			(await stripe.refunds.create(
				{
					payment_intent: due.payment_intent,
					amount: due.amount_cents,
					metadata: { refund: due.id, order }
				},
				{ idempotencyKey: `refund:${due.id}:${due.attempt}` }
			));
		return { refund: refund.id, status: refundStatus(refund) };
	});
	return recordRefund(db, due.id, outcome);
}

async function earlierRefund(stripe: Stripe, due: PaymentWork['refunds'][number]) {
	const list = stripe.refunds.list({ payment_intent: due.payment_intent, limit: 100 });
	for await (const refund of list) {
		if (refund.metadata?.refund === due.id && refundStatus(refund) !== 'failed') return refund;
	}
	return null;
}

/** Stripe: pending and requires_action may still fail, canceled is as good as failed. */
export function refundStatus({ status }: Stripe.Refund): 'pending' | 'succeeded' | 'failed' {
	if (status === 'succeeded') return 'succeeded';
	return status === 'failed' || status === 'canceled' ? 'failed' : 'pending';
}

async function sendTransfer(
	{ db, stripe }: PaymentDeps,
	due: PaymentWork['transfers'][number],
	order: string
) {
	const outcome = await attempt(due.attempt, async () => {
		const transfer =
			(due.look_first && (await earlierTransfer(stripe, due, order))) ||
			(await stripe.transfers.create(
				{
					amount: due.amount_cents,
					currency: 'eur',
					destination: due.account,
					source_transaction: due.charge,
					transfer_group: order,
					metadata: { shop_order: due.shop_order, order }
				},
				{ idempotencyKey: `transfer:${due.shop_order}:${due.attempt}` }
			));
		return { transfer: transfer.id };
	});
	return recordTransfer(db, due.shop_order, outcome);
}

async function earlierTransfer(
	stripe: Stripe,
	due: PaymentWork['transfers'][number],
	order: string
) {
	for await (const transfer of stripe.transfers.list({ transfer_group: order, limit: 100 })) {
		if (transfer.metadata.shop_order === due.shop_order) return transfer;
	}
	return null;
}

async function sendReversal({ db, stripe }: PaymentDeps, due: PaymentWork['reversals'][number]) {
	const outcome = await attempt(due.attempt, async () => {
		const earlier = due.look_first ? await earlierReversal(stripe, due) : null;
		if (earlier === null && due.only_look) {
			return { error: 'refund_failed', definitive: false, spent: false, attempt: due.attempt };
		}
		const reversal =
			earlier ??
			(await stripe.transfers.createReversal(
				due.transfer,
				{ amount: due.amount_cents, metadata: { refund: due.refund } },
				{ idempotencyKey: `reversal:${due.refund}:${due.transfer}:${due.attempt}` }
			));
		return { reversal: reversal.id };
	});
	return recordReversal(db, { refund: due.refund, shopOrder: due.shop_order }, outcome);
}

async function earlierReversal(stripe: Stripe, due: PaymentWork['reversals'][number]) {
	for await (const reversal of stripe.transfers.listReversals(due.transfer, { limit: 100 })) {
		if (reversal.metadata?.refund === due.refund) return reversal;
	}
	return null;
}

/** What the provider answered, or why it did not: only its clear no about this request is definitive. */
async function attempt<Done>(attempt: number, write: () => Promise<Done>): Promise<Done | Failure> {
	try {
		return await write();
	} catch (failure) {
		if (!(failure instanceof Stripe.errors.StripeError)) throw failure;
		const { code, message, type } = failure;
		console.warn(`payment provider: ${type} ${code ?? ''} ${message}`);
		const spent = isSpent(failure);
		const definitive = spent && isDefinitive(failure);
		return { error: code ?? type ?? 'unknown', definitive, spent, attempt };
	}
}

/** Said and kept under its key; not while another request has the key (409), or too many ask (429). */
function isSpent({ statusCode = 0 }: Stripe.errors.StripeError): boolean {
	return statusCode >= 400 && statusCode < 500 && statusCode !== 409 && statusCode !== 429;
}

function isDefinitive(failure: Stripe.errors.StripeError): boolean {
	if (failure.code === 'balance_insufficient') return false;
	return (
		failure instanceof Stripe.errors.StripeInvalidRequestError ||
		failure instanceof Stripe.errors.StripeCardError
	);
}
