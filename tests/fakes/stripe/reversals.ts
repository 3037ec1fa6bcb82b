/** Reversals: money of a transfer taken back from the shop. */
import type Stripe from 'stripe';
import type { ReversalCreate, ReversalList } from './param-types.ts';
import { metadataOf } from './metadata.ts';
import { fundsOf, move } from './balance.ts';
import { emit } from './events.ts';
import { blankRefund } from './refunds.ts';
import type { ApiRequest } from './request.ts';
import { find } from './retrieve.ts';
import type { Store } from './store.ts';
import { euros, idOf, invalid, missing, wholeList } from './stripe-error.ts';

/** POST /v1/transfers/:id/reversals */
export function createReversal(
	store: Store,
	{ params, ids, account }: ApiRequest<ReversalCreate>
): Stripe.TransferReversal {
	const transfer = find(store, 'transfer', ids['id']!, { account });
	const shop = idOf(transfer.destination)!;
	const amount = checkAmount(transfer, params.amount);
	const { available, pending } = fundsOf(store, shop);
	if (amount > available + pending || store.insufficientBalance.reversal) {
		throw invalid(
			"Insufficient funds in the connected account: its balance does not cover the reversal's amount.",
			{ code: 'balance_insufficient' }
		);
	}
	const id = store.newId('trr_');
	const availableOn = maturity(store, transfer);
	const paymentRefund = refundPayment(store, { transfer, shop, amount, reversal: id, availableOn });
	const reversal = {
		id,
		object: 'transfer_reversal',
		amount,
		balance_transaction: move(store, {
			account: null,
			type: 'transfer_refund',
			category: 'transfer_reversal',
			amount,
			source: id,
			availableOn,
			description: params.description ?? null
		}).id,
		created: store.seconds(),
		currency: 'eur',
		destination_payment_refund: paymentRefund.id,
		metadata: metadataOf(params.metadata),
		source_refund: null,
		transfer: transfer.id
	} satisfies Stripe.TransferReversal;
	store.tables.reversal[id] = reversal;
	const previous = { amount_reversed: transfer.amount_reversed, reversed: transfer.reversed };
	transfer.amount_reversed += amount;
	transfer.reversed = transfer.amount_reversed === transfer.amount;
	transfer.reversals = wholeList(transfer.reversals.url, reversalsOf(store, transfer.id).reverse());
	emit(store, 'transfer.reversed', transfer, { previous });
	return reversal;
}

function checkAmount(transfer: Stripe.Transfer, given?: number): number {
	const left = transfer.amount - transfer.amount_reversed;
	if (left === 0) throw invalid(`Transfer ${transfer.id} is already fully reversed.`);
	const amount = given ?? left;
	if (amount < 1) {
		throw invalid('Invalid positive integer', {
			code: 'parameter_invalid_integer',
			param: 'amount'
		});
	}
	if (amount > left) {
		throw invalid(
			`Reversal amount (${euros(amount)}) is greater than unreversed amount on transfer (${euros(left)})`,
			{ param: 'amount' }
		);
	}
	return amount;
}

/** What is taken back of money still on its way comes when that money would have come. */
function maturity(store: Store, transfer: Stripe.Transfer): number {
	const sent = store.tables.balance_transaction[idOf(transfer.balance_transaction)!]!;
	return Math.max(store.seconds(), sent.available_on);
}

interface PaymentRefund {
	transfer: Stripe.Transfer;
	shop: string;
	amount: number;
	reversal: string;
	availableOn: number;
}

/** In the shop's books a reversal is a refund of the payment it had received. */
function refundPayment(store: Store, refund: PaymentRefund): Stripe.Refund {
	const { transfer, shop, amount, reversal, availableOn } = refund;
	const payment = store.tables.charge[idOf(transfer.destination_payment)!]!;
	const id = store.newId('pyr_');
	const row = {
		...blankRefund(store, id, amount),
		balance_transaction: move(store, {
			account: shop,
			type: 'payment_refund',
			category: 'refund',
			amount: -amount,
			source: id,
			availableOn
		}).id,
		charge: payment.id,
		source_transfer_reversal: reversal
	} satisfies Stripe.Refund;
	store.tables.refund[id] = row;
	store.tables.owner[id] = shop;
	payment.amount_refunded += amount;
	payment.refunded = payment.amount_refunded === payment.amount;
	return row;
}

function reversalsOf(store: Store, transfer: string): Stripe.TransferReversal[] {
	return Object.values(store.tables.reversal).filter((one) => idOf(one.transfer) === transfer);
}

/** GET /v1/transfers/:id/reversals */
export function listReversals(
	store: Store,
	{ ids, account }: ApiRequest<ReversalList>
): Stripe.TransferReversal[] {
	return reversalsOf(store, find(store, 'transfer', ids['id']!, { account }).id);
}

/** GET /v1/transfers/:id/reversals/:reversal */
export function retrieveReversal(
	store: Store,
	{ ids, account }: ApiRequest<object>
): Stripe.TransferReversal {
	const transfer = find(store, 'transfer', ids['id']!, { account });
	const reversal = find(store, 'reversal', ids['reversal']!, { account });
	if (idOf(reversal.transfer) !== transfer.id) {
		throw missing('transfer reversal', reversal.id, 'id');
	}
	return reversal;
}
