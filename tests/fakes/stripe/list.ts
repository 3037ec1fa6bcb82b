import type Stripe from 'stripe';
import type { ApiRequest } from './request.ts';
import type { Store } from './store.ts';
import { invalid, missing } from './stripe-error.ts';

/** Whether something was made when the filter asks. */
export function createdWithin(
	{ created }: { created?: number },
	filter: Stripe.RangeQueryParam | number | undefined
): boolean {
	if (filter === undefined || created === undefined) return true;
	if (typeof filter === 'number') return created === filter;
	const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = filter;
	return created > gt && created >= gte && created < lt && created <= lte;
}

/** One page of what an account owns, newest first. @param found in the order it was made */
export function pageOf<T extends { id: string }>(
	store: Store,
	{ params, account, path: url }: ApiRequest<Stripe.PaginationParams>,
	found: T[]
): Stripe.ApiList<T> {
	const { limit = 10, starting_after: after, ending_before: before } = params;
	if (limit < 1 || limit > 100) {
		throw invalid('This value must be between 1 and 100 (inclusive).', { param: 'limit' });
	}
	if (after && before) {
		throw invalid('You may only specify one of these parameters: starting_after, ending_before.', {
			code: 'parameters_exclusive'
		});
	}
	const all = found.filter(({ id }) => ownedBy(store, id, account)).reverse();
	if (before) {
		const until = placeOf(all, before, 'ending_before');
		const start = Math.max(0, until - limit);
		return { object: 'list', data: all.slice(start, until), has_more: start > 0, url };
	}
	const start = after ? placeOf(all, after, 'starting_after') + 1 : 0;
	const data = all.slice(start, start + limit);
	return { object: 'list', data, has_more: start + data.length < all.length, url };
}

function placeOf(all: { id: string }[], id: string, param: string): number {
	const at = all.findIndex((one) => one.id === id);
	if (at < 0) throw missing('object', id, param);
	return at;
}

/** Whether an object is seen from an account: a shop's own, or the platform's. */
export function ownedBy(store: Store, id: string, account: string | null): boolean {
	return (store.tables.owner[id] ?? null) === account;
}
