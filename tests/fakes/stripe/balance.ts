/** Each account's money: a list of movements, summed. */
import type Stripe from 'stripe';
import type { BalanceTransactionList } from './param-types.ts';
import { createdWithin, ownedBy } from './list.ts';
import type { ApiRequest } from './request.ts';
import type { Store } from './store.ts';
import { idOf } from './stripe-error.ts';

/** A card payment in France is the platform's to spend three days later. */
export const PENDING_SECONDS = 3 * 86_400;

/** Stripe's fee on a European card: 1.5 % and 25 c. */
export function feeOn(amount: number): number {
	return Math.round((amount * 15) / 1000) + 25;
}

interface Movement {
	account: string | null;
	type: Stripe.BalanceTransaction.Type;
	category: string;
	/** What comes in; negative for what goes out. */
	amount: number;
	fee?: number;
	source: string | null;
	availableOn?: number;
	description?: string | null;
}

/** Writes a movement of an account's money. */
export function move(store: Store, movement: Movement): Stripe.BalanceTransaction {
	const { account, amount, fee = 0, description = null } = movement;
	const created = store.seconds();
	const availableOn = movement.availableOn ?? created;
	const transaction = {
		id: store.newId('txn_'),
		object: 'balance_transaction',
		amount,
		available_on: availableOn,
		balance_type: 'payments',
		created,
		currency: 'eur',
		description,
		exchange_rate: null,
		fee,
		fee_details:
			fee === 0
				? []
				: [
						{
							amount: fee,
							application: null,
							currency: 'eur',
							description: 'Stripe processing fees',
							type: 'stripe_fee'
						}
					],
		net: amount - fee,
		reporting_category: movement.category,
		source: movement.source,
		status: availableOn <= created ? 'available' : 'pending',
		type: movement.type
	} satisfies Stripe.BalanceTransaction;
	store.tables.balance_transaction[transaction.id] = transaction;
	if (account) store.tables.owner[transaction.id] = account;
	return transaction;
}

/** What an account has, in cents: to spend now, and on its way. */
export function fundsOf(
	store: Store,
	account: string | null
): { available: number; pending: number } {
	const now = store.seconds();
	let available = 0;
	let pending = 0;
	for (const { id, net, available_on: from } of Object.values(store.tables.balance_transaction)) {
		if (!ownedBy(store, id, account)) continue;
		if (from <= now) available += net;
		else pending += net;
	}
	return { available, pending };
}

/** GET /v1/balance */
export function retrieveBalance(store: Store, { account }: ApiRequest<object>): Stripe.Balance {
	const { available, pending } = fundsOf(store, account);
	const entry = (amount: number) => [{ amount, currency: 'eur', source_types: { card: amount } }];
	return {
		object: 'balance',
		available: entry(available),
		...(account ? {} : { connect_reserved: [{ amount: 0, currency: 'eur' }] }),
		livemode: false,
		pending: entry(pending)
	} satisfies Stripe.Balance;
}

/** GET /v1/balance_transactions */
export function listBalanceTransactions(
	store: Store,
	{ params }: ApiRequest<BalanceTransactionList>
): Stripe.BalanceTransaction[] {
	return Object.values(store.tables.balance_transaction)
		.filter(
			(one) =>
				createdWithin(one, params.created) &&
				(!params.source || idOf(one.source) === params.source) &&
				(!params.type || one.type === params.type) &&
				(!params.currency || one.currency === params.currency)
		)
		.map((one) => asOfNow(store, one));
}

/** A movement matures by itself: nobody writes it again. */
export function asOfNow(
	store: Store,
	transaction: Stripe.BalanceTransaction
): Stripe.BalanceTransaction {
	const status = transaction.available_on <= store.seconds() ? 'available' : 'pending';
	return { ...transaction, status };
}
