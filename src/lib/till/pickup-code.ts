import type { ShopOrder } from './shop-order.ts';

/** No vowels, nothing that looks like something else; the same as `private.new_pickup_code` in SQL. */
export const CODE_ALPHABET = '2346789BCDFGHJKMNPQRTVWX';
export const CODE_LENGTH = 4;

/** What was typed, as a code: capitals, and only characters a code can have. */
export function cleanCode(typed: string): string {
	return [...typed.toUpperCase()]
		.filter((character) => CODE_ALPHABET.includes(character))
		.join('')
		.slice(0, CODE_LENGTH);
}

/** What a shopper shows: a code, and from a QR also which order it belongs to. */
export interface ShownCode {
	code: string;
	/** Known from a QR only. */
	order: string | null;
}

/** Reads the text of a QR, null when it is none of ours. The format is written by the order page. */
export function readPickupQr(text: string): ShownCode | null {
	const [name, version, order, code, ...rest] = text.trim().split(':');
	if (name !== 'comptoir' || version !== '1' || rest.length > 0) return null;
	if (order === undefined || !/^[\da-f-]{36}$/i.test(order)) return null;
	if (code === undefined || cleanCode(code).length !== CODE_LENGTH) return null;
	return { code: cleanCode(code), order: order.toLowerCase() };
}

/**
 * What the rows on this tablet say about a code, with no network. `early`: open, but nobody said ready.
 * `unknown`: no order here has it; `other_shop`: a good QR, for an order this shop does not have.
 */
export type CodeVerdict =
	| { kind: 'ready' | 'early' | 'collected' | 'cancelled' | 'refused'; order: ShopOrder }
	| { kind: 'unknown' | 'other_shop' | 'mismatch' };

/** @param orders every order here that has this code or this id, with waiting operations laid over it */
export function judgeCode(shown: ShownCode, orders: readonly ShopOrder[]): CodeVerdict {
	if (shown.order !== null) {
		const order = orders.find(({ id }) => id === shown.order);
		if (order === undefined) return { kind: 'other_shop' };
		return order.code === shown.code ? verdictOf(order) : { kind: 'mismatch' };
	}
	// A code is free again once its order is over: an open order goes before an old one.
	const [order] = orders
		.filter(({ code }) => code === shown.code)
		.sort((one, other) => rank(one) - rank(other) || (one.placed_at < other.placed_at ? 1 : -1));
	return order === undefined ? { kind: 'unknown' } : verdictOf(order);
}

function verdictOf(order: ShopOrder): CodeVerdict {
	if (order.state === 'new' || order.state === 'preparing') return { kind: 'early', order };
	return { kind: order.state, order };
}

function rank(order: ShopOrder): number {
	if (order.state === 'ready') return 0;
	return order.state === 'new' || order.state === 'preparing' ? 1 : 2;
}
