import type { ApiRequest } from './request.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { ownedBy } from './list.ts';
import { missing } from './stripe-error.ts';

/** The tables whose rows can be asked for by id, with what Stripe calls them in its messages. */
const KINDS = {
	account: 'account',
	session: 'checkout.session',
	payment_intent: 'payment_intent',
	charge: 'charge',
	balance_transaction: 'balance transaction',
	refund: 'refund',
	transfer: 'transfer',
	reversal: 'transfer reversal',
	dispute: 'dispute',
	event: 'event'
} as const satisfies Partial<Record<keyof Tables, string>>;

export type Kind = keyof typeof KINDS;

/** One object seen from an account. @param param the parameter that named it, `id` for the address */
export function find<K extends Kind>(
	store: Store,
	kind: K,
	id: string,
	{ account, param = 'id' }: { account: string | null; param?: string }
): Tables[K][string] {
	const found = Object.hasOwn(store.tables[kind], id) ? store.tables[kind][id] : undefined;
	if (!found || !ownedBy(store, id, account)) throw missing(KINDS[kind], id, param);
	return found as Tables[K][string];
}

/** The handler of `GET /v1/<kind>s/:id`. */
export function retrieve(kind: Kind) {
	return (store: Store, { ids, account }: ApiRequest<object>): object =>
		find(store, kind, ids['id']!, { account });
}
