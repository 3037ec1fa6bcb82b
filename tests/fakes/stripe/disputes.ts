/** Disputes: a card's owner takes the money back through the bank. */
import type Stripe from 'stripe';
import { move } from './balance.ts';
import { emit } from './events.ts';
import { createdWithin } from './list.ts';
import type { ApiRequest } from './request.ts';
import { find } from './retrieve.ts';
import type { Store } from './store.ts';
import { idOf } from './stripe-error.ts';

/** The bank's own price for a dispute, in cents. */
const DISPUTE_FEE = 2000;
const ANSWER_SECONDS = 7 * 86_400;

/** The bank takes the money; the platform may answer, within a week. */
export function openDispute(store: Store, chargeId: string, amount?: number): Stripe.Dispute {
	const charge = find(store, 'charge', chargeId, { account: null });
	const disputed = amount ?? charge.amount;
	if (charge.status !== 'succeeded' || charge.disputed || disputed > charge.amount) {
		throw new Error(`Charge ${chargeId} cannot be disputed for ${disputed}.`);
	}
	const id = store.newId('du_');
	const withdrawal = move(store, {
		account: null,
		type: 'adjustment',
		category: 'dispute',
		amount: -disputed,
		fee: DISPUTE_FEE,
		source: id,
		description: `Chargeback withdrawal for ${chargeId}`
	});
	const dispute = buildDispute(store, { id, charge, amount: disputed, withdrawal });
	charge.disputed = true;
	store.tables.dispute[id] = dispute;
	emit(store, 'charge.dispute.created', dispute);
	emit(store, 'charge.dispute.funds_withdrawn', dispute);
	return dispute;
}

/** The bank decides: won, the money comes back. */
export function closeDispute(store: Store, id: string, won: boolean): Stripe.Dispute {
	const dispute = find(store, 'dispute', id, { account: null });
	if (dispute.status !== 'needs_response') throw new Error(`Dispute ${id} is ${dispute.status}.`);
	const previous = { status: dispute.status };
	dispute.status = won ? 'won' : 'lost';
	if (won) {
		const back = move(store, {
			account: null,
			type: 'adjustment',
			category: 'dispute_reversal',
			amount: dispute.amount,
			source: id,
			description: `Chargeback reversal for ${idOf(dispute.charge)}`
		});
		dispute.balance_transactions = [...dispute.balance_transactions, back];
		emit(store, 'charge.dispute.funds_reinstated', dispute);
	}
	emit(store, 'charge.dispute.closed', dispute, { previous });
	return dispute;
}

interface Facts {
	id: string;
	charge: Stripe.Charge;
	amount: number;
	withdrawal: Stripe.BalanceTransaction;
}

function buildDispute(store: Store, { id, charge, amount, withdrawal }: Facts): Stripe.Dispute {
	const created = store.seconds();
	return {
		id,
		object: 'dispute',
		amount,
		balance_transactions: [withdrawal],
		charge: charge.id,
		created,
		currency: 'eur',
		enhanced_eligibility_types: [],
		evidence: noEvidence(charge),
		evidence_details: {
			due_by: created + ANSWER_SECONDS,
			enhanced_eligibility: {},
			has_evidence: false,
			past_due: false,
			submission_count: 0,
			submission_method: 'manual'
		},
		intended_submission_method: null,
		is_charge_refundable: false,
		livemode: false,
		metadata: {},
		network_reason_code: '10.4',
		payment_intent: idOf(charge.payment_intent),
		payment_method_details: {
			card: {
				brand: 'visa',
				case_type: 'chargeback',
				network: 'visa',
				network_reason_code: '10.4'
			},
			type: 'card'
		},
		reason: 'fraudulent',
		status: 'needs_response'
	} satisfies Stripe.Dispute;
}

function noEvidence(charge: Stripe.Charge): Stripe.Dispute.Evidence {
	return {
		access_activity_log: null,
		billing_address: null,
		cancellation_policy: null,
		cancellation_policy_disclosure: null,
		cancellation_rebuttal: null,
		customer_communication: null,
		customer_email_address: charge.billing_details.email,
		customer_name: charge.billing_details.name,
		customer_purchase_ip: null,
		customer_signature: null,
		duplicate_charge_documentation: null,
		duplicate_charge_explanation: null,
		duplicate_charge_id: null,
		enhanced_evidence: {},
		product_description: null,
		receipt: null,
		refund_policy: null,
		refund_policy_disclosure: null,
		refund_refusal_explanation: null,
		service_date: null,
		service_documentation: null,
		shipping_address: null,
		shipping_carrier: null,
		shipping_date: null,
		shipping_documentation: null,
		shipping_tracking_number: null,
		uncategorized_file: null,
		uncategorized_text: null
	};
}

/** GET /v1/disputes */
export function listDisputes(
	store: Store,
	{ params }: ApiRequest<Stripe.DisputeListParams>
): Stripe.Dispute[] {
	return Object.values(store.tables.dispute).filter(
		(one) =>
			createdWithin(one, params.created) &&
			(!params.charge || idOf(one.charge) === params.charge) &&
			(!params.payment_intent || idOf(one.payment_intent) === params.payment_intent)
	);
}
