/** Transfers: a shop's part of a payment, sent to its account. */
import type Stripe from 'stripe';
import type { TransferCreate, TransferList } from './param-types.ts';
import { mayReceive } from './accounts.ts';
import { metadataOf } from './metadata.ts';
import { fundsOf, move } from './balance.ts';
import { blankCharge } from './charge-shape.ts';
import { checkCurrency } from './check-values.ts';
import { missingParam } from './check-params.ts';
import { emit } from './events.ts';
import { createdWithin } from './list.ts';
import type { ApiRequest } from './request.ts';
import { find } from './retrieve.ts';
import type { Store } from './store.ts';
import { euros, idOf, invalid, wholeList } from './stripe-error.ts';

/** POST /v1/transfers */
export function createTransfer(
	store: Store,
	{ params, account }: ApiRequest<TransferCreate>
): Stripe.Transfer {
	const { amount } = params;
	if (amount === undefined) throw missingParam('amount');
	if (amount < 1) {
		throw invalid('Invalid positive integer', {
			code: 'parameter_invalid_integer',
			param: 'amount'
		});
	}
	checkCurrency(params.currency, 'currency');
	const destination = find(store, 'account', params.destination, {
		account: null,
		param: 'destination'
	});
	if (!mayReceive(destination)) {
		throw invalid(
			'Your destination account needs to have at least one of the following capabilities enabled: ' +
				'transfers, crypto_transfers, legacy_payments',
			{ code: 'insufficient_capabilities_for_transfer' }
		);
	}
	const source = params.source_transaction
		? find(store, 'charge', params.source_transaction, { account, param: 'source_transaction' })
		: null;
	if (source) checkSource(store, source, amount);
	checkFunds(store, source, amount);
	const group = groupOf(source, params.transfer_group);
	return send(store, { params, amount, destination: destination.id, source, group });
}

/** The charge must have brought the money that is sent on. */
function checkSource(store: Store, source: Stripe.Charge, amount: number) {
	if (source.status !== 'succeeded') {
		throw invalid(`Charge ${source.id} did not succeed: it can be no source of a transfer.`, {
			param: 'source_transaction'
		});
	}
	const sent = Object.values(store.tables.transfer)
		.filter((one) => idOf(one.source_transaction) === source.id)
		.reduce((sum, one) => sum + one.amount, 0);
	if (sent + amount > source.amount) {
		throw invalid(
			'Transfers using this transaction as a source must not exceed the source amount of ' +
				`${euros(source.amount)}. (There is already a transfer using this source, amounting to ` +
				`${euros(sent)}.)`,
			{ param: 'amount' }
		);
	}
}

/** Money of a charge may be sent before it is there; any other must be available. */
function checkFunds(store: Store, source: Stripe.Charge | null, amount: number) {
	const enough = source !== null || fundsOf(store, null).available >= amount;
	if (enough && !store.insufficientBalance.transfer) return;
	throw invalid(
		'You have insufficient available funds in your Stripe account. Try adding funds directly to your ' +
			'available balance by creating Charges using the 4000000000000077 test card.',
		{ code: 'balance_insufficient' }
	);
}

/** A transfer belongs to its charge's group; a charge without one gets one. */
function groupOf(source: Stripe.Charge | null, asked: string | undefined): string | null {
	if (!source) return asked ?? null;
	if (source.transfer_group && asked && source.transfer_group !== asked) {
		throw invalid(
			`The transfer_group of the transfer (${asked}) must be that of its source_transaction ` +
				`(${source.transfer_group}).`,
			{ param: 'transfer_group' }
		);
	}
	source.transfer_group ??= asked ?? `group_${idOf(source.payment_intent) ?? source.id}`;
	return source.transfer_group;
}

interface Sending {
	params: TransferCreate;
	amount: number;
	destination: string;
	source: Stripe.Charge | null;
	group: string | null;
}

/** Out of the platform's money, into the shop's, where a payment (`py_…`) stands for it. */
function send(store: Store, { params, amount, destination, source, group }: Sending) {
	const id = store.newId('tr_');
	const sourceMovement = store.tables.balance_transaction[idOf(source?.balance_transaction) ?? ''];
	const availableOn = Math.max(store.seconds(), sourceMovement?.available_on ?? 0);
	const payment = blankCharge(store, store.newId('py_'), amount);
	const transfer = {
		id,
		object: 'transfer',
		amount,
		amount_reversed: 0,
		balance_transaction: move(store, {
			account: null,
			type: 'transfer',
			category: 'transfer',
			amount: -amount,
			source: id,
			availableOn,
			description: params.description ?? null
		}).id,
		created: store.seconds(),
		currency: 'eur',
		description: params.description ?? null,
		destination,
		destination_payment: payment.id,
		livemode: false,
		metadata: metadataOf(params.metadata),
		reversals: wholeList<Stripe.TransferReversal>(`/v1/transfers/${id}/reversals`, []),
		reversed: false,
		source_transaction: source?.id ?? null,
		source_type: 'card',
		transfer_group: group
	} satisfies Stripe.Transfer;
	store.tables.transfer[id] = transfer;
	payment.source_transfer = id;
	payment.payment_method_details = { type: 'stripe_account' };
	payment.balance_transaction = move(store, {
		account: destination,
		type: 'payment',
		category: 'charge',
		amount,
		source: payment.id,
		availableOn
	}).id;
	store.tables.charge[payment.id] = payment;
	store.tables.owner[payment.id] = destination;
	emit(store, 'transfer.created', transfer);
	return transfer;
}

/** GET /v1/transfers */
export function listTransfers(
	store: Store,
	{ params }: ApiRequest<TransferList>
): Stripe.Transfer[] {
	return Object.values(store.tables.transfer).filter(
		(one) =>
			createdWithin(one, params.created) &&
			(!params.destination || idOf(one.destination) === params.destination) &&
			(!params.transfer_group || one.transfer_group === params.transfer_group)
	);
}
