/** Refunds: money back to the card. */
import type Stripe from 'stripe';
import type { RefundCreate, RefundList } from './param-types.ts';
import { metadataOf } from './metadata.ts';
import { move } from './balance.ts';
import { emit } from './events.ts';
import { createdWithin } from './list.ts';
import type { ApiRequest } from './request.ts';
import { find } from './retrieve.ts';
import type { Store } from './store.ts';
import { euros, idOf, invalid } from './stripe-error.ts';

/** POST /v1/refunds */
export function createRefund(
	store: Store,
	{ params, account }: ApiRequest<RefundCreate>
): Stripe.Refund {
	const charge = refundedCharge(store, params, account);
	const amount = checkAmount(charge, params.amount);
	if (store.insufficientBalance.refund) {
		throw invalid('Insufficient funds in your Stripe balance to refund this amount.', {
			code: 'balance_insufficient'
		});
	}
	const id = store.newId('re_');
	const refund = {
		...blankRefund(store, id, amount),
		balance_transaction: move(store, {
			account: null,
			type: 'refund',
			category: 'refund',
			amount: -amount,
			source: id,
			description: 'REFUND FOR CHARGE'
		}).id,
		charge: charge.id,
		destination_details: { card: { type: 'refund' }, type: 'card' },
		metadata: metadataOf(params.metadata),
		payment_intent: idOf(charge.payment_intent),
		reason: (params.reason ?? null) as Stripe.Refund.Reason | null
	} satisfies Stripe.Refund;
	store.tables.refund[id] = refund;
	const before = { amount_refunded: charge.amount_refunded, refunded: charge.refunded };
	setRefunded(charge, charge.amount_refunded + amount);
	emit(store, 'refund.created', refund);
	emit(store, 'charge.refunded', charge, { previous: before });
	return refund;
}

/** A refund that took nothing yet from anybody. */
export function blankRefund(store: Store, id: string, amount: number): Stripe.Refund {
	return {
		id,
		object: 'refund',
		amount,
		balance_transaction: null,
		charge: null,
		created: store.seconds(),
		currency: 'eur',
		customer: null,
		customer_account: null,
		metadata: {},
		payment_intent: null,
		payment_method: null,
		reason: null,
		receipt_number: null,
		source_transfer_reversal: null,
		status: 'succeeded',
		transfer_reversal: null
	} satisfies Stripe.Refund;
}

function refundedCharge(
	store: Store,
	{ charge: chargeId, payment_intent: intentId }: RefundCreate,
	account: string | null
): Stripe.Charge {
	if (chargeId && intentId) {
		throw invalid('You may only specify one of these parameters: charge, payment_intent.', {
			code: 'parameters_exclusive'
		});
	}
	if (chargeId) return find(store, 'charge', chargeId, { account, param: 'charge' });
	if (!intentId) {
		throw invalid(
			'One of the following params should be provided for this request: payment_intent or charge.'
		);
	}
	const intent = find(store, 'payment_intent', intentId, { account, param: 'payment_intent' });
	if (intent.status !== 'succeeded') {
		throw invalid(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`, {
			code: 'payment_intent_unexpected_state',
			param: 'payment_intent'
		});
	}
	return store.tables.charge[idOf(intent.latest_charge)!]!;
}

function checkAmount(charge: Stripe.Charge, given?: number): number {
	if (charge.status !== 'succeeded') {
		throw invalid(`Charge ${charge.id} is not refundable: it did not succeed.`, {
			param: 'charge'
		});
	}
	if (charge.disputed) {
		throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
			code: 'charge_disputed'
		});
	}
	const left = charge.amount - charge.amount_refunded;
	if (left === 0) {
		throw invalid(`Charge ${charge.id} has already been refunded.`, {
			code: 'charge_already_refunded'
		});
	}
	const amount = given ?? left;
	if (amount < 1) {
		throw invalid('Invalid positive integer', {
			code: 'parameter_invalid_integer',
			param: 'amount'
		});
	}
	if (amount > left) {
		throw invalid(
			`Refund amount (${euros(amount)}) is greater than unrefunded amount on charge (${euros(left)})`,
			{ param: 'amount' }
		);
	}
	return amount;
}

function setRefunded(charge: Stripe.Charge, amount: number) {
	charge.amount_refunded = amount;
	charge.refunded = amount === charge.amount;
}

/** Days later the bank gives a refund back: the card is gone. */
export function failRefund(store: Store, id: string): Stripe.Refund {
	const refund = find(store, 'refund', id, { account: null });
	const charge = store.tables.charge[idOf(refund.charge)!]!;
	if (refund.status === 'failed') throw new Error(`Refund ${id} failed already.`);
	const previous = { status: refund.status };
	refund.status = 'failed';
	refund.failure_reason = 'expired_or_canceled_card';
	refund.failure_balance_transaction = move(store, {
		account: null,
		type: 'refund_failure',
		category: 'refund_failure',
		amount: refund.amount,
		source: id,
		description: 'REFUND FAILURE'
	}).id;
	setRefunded(charge, charge.amount_refunded - refund.amount);
	emit(store, 'refund.updated', refund, { previous });
	emit(store, 'refund.failed', refund, { previous });
	return refund;
}

/** GET /v1/refunds */
export function listRefunds(store: Store, { params }: ApiRequest<RefundList>): Stripe.Refund[] {
	return Object.values(store.tables.refund).filter(
		(one) =>
			createdWithin(one, params.created) &&
			(!params.charge || idOf(one.charge) === params.charge) &&
			(!params.payment_intent || idOf(one.payment_intent) === params.payment_intent)
	);
}
