import { keptQuantity, type Order, type OrderLine, type ShopOrder } from './order.ts';

/** How long an order waits for its payment when no pay page was opened yet (begin_payment's own). */
const HELD_MS = 31 * 60_000;
const GIVEN_UP = ['refused', 'cancelled', 'expired'];

/** Until when an order that is not paid yet is kept. ISO. */
export function heldUntil(order: Pick<Order, 'paid' | 'placed_at'>): string {
	return order.paid?.expires_at ?? new Date(Date.parse(order.placed_at) + HELD_MS).toISOString();
}

/** Waits for its payment. */
export function isAwaiting(order: Pick<Order, 'paid'>): boolean {
	return order.paid !== null && ['created', 'open'].includes(order.paid.state);
}

/** Was never paid in time. Paid afterwards it goes back by itself, so it stays expired. */
export function isExpired(order: Pick<Order, 'paid'>): boolean {
	const { paid } = order;
	return paid !== null && (paid.state === 'expired' || paid.after_expiry);
}

/** What went back to the card for the delivery: what is not of any shop. */
export function deliveryRefundedCents(order: Pick<Order, 'paid' | 'shop_orders'>): number {
	const ofShops = order.shop_orders.reduce((sum, part) => sum + part.refunded_cents, 0);
	return Math.max(0, (order.paid?.refunded_cents ?? 0) - ofShops);
}

type Part = Pick<ShopOrder, 'id' | 'state' | 'payment'> & {
	lines: Pick<
		OrderLine,
		'quantity' | 'missing_quantity' | 'returned_quantity' | 'unit_price_cents'
	>[];
};

/**
 * What giving up one shop's part sends back to the card: what is kept of it, and the delivery where nothing
 * else would be left to bring. 0 for what was put aside.
 */
export function centsBack(
	order: Pick<Order, 'delivery_cents'> & { shop_orders: Part[] },
	part: Part
): number {
	if (part.payment !== 'online') return 0;
	const others = order.shop_orders.filter(
		({ id, payment }) => id !== part.id && payment === 'online'
	);
	const alone = others.every((other) => keptCents(other) === 0);
	return keptCents(part) + (alone ? order.delivery_cents : 0);
}

function keptCents({ state, lines }: Part): number {
	if (GIVEN_UP.includes(state)) return 0;
	return lines.reduce((sum, line) => sum + keptQuantity(line) * line.unit_price_cents, 0);
}
