import { describe, expect, it } from 'vitest';
import {
	centsBack,
	deliveryRefundedCents,
	heldUntil,
	isAwaiting,
	isExpired
} from './order-money.ts';
import type { OrderPayment, ShopOrderState } from './order.ts';

const paid = (more: Partial<OrderPayment>): OrderPayment => ({
	state: 'open',
	amount_cents: 4320,
	refunded_cents: 0,
	expires_at: null,
	paid_at: null,
	after_expiry: false,
	refund_coming: false,
	...more
});
const part = (id: string, cents: number, state: ShopOrderState = 'new', missing = 0) => ({
	id,
	state,
	payment: 'online' as const,
	lines: [{ quantity: 2, missing_quantity: missing, returned_quantity: 0, unit_price_cents: cents }]
});

describe('an order that waits for its payment', () => {
	it('is kept until its pay page closes, or 31 minutes where none was opened', () => {
		const placed_at = '2026-11-25T10:00:00Z';
		expect(heldUntil({ placed_at, paid: paid({}) })).toBe('2026-11-25T10:31:00.000Z');
		const expires_at = '2026-11-25T10:32:00Z';
		expect(heldUntil({ placed_at, paid: paid({ expires_at }) })).toBe(expires_at);
	});
	it('no longer waits once paid; paid too late it stays expired', () => {
		expect(isAwaiting({ paid: paid({ state: 'created' }) })).toBe(true);
		expect(isAwaiting({ paid: paid({ state: 'paid' }) })).toBe(false);
		expect(isAwaiting({ paid: null })).toBe(false);
		expect(isExpired({ paid: paid({ state: 'expired' }) })).toBe(true);
		expect(isExpired({ paid: paid({ state: 'refunded', after_expiry: true }) })).toBe(true);
		expect(isExpired({ paid: paid({ state: 'refunded' }) })).toBe(false);
	});
});

describe('what goes back to the card', () => {
	const lion = part('lion', 990);
	const vauban = part('vauban', 1250);
	it('is the part alone while another is still to be brought', () => {
		expect(centsBack({ delivery_cents: 500, shop_orders: [lion, vauban] }, lion)).toBe(1980);
	});
	it('is the delivery too with the last part, whatever became of the others', () => {
		for (const gone of [part('vauban', 1250, 'refused'), part('vauban', 1250, 'ready', 2)]) {
			expect(centsBack({ delivery_cents: 500, shop_orders: [lion, gone] }, lion)).toBe(2480);
		}
	});
	it('leaves out what was missing, and is nothing for a put-aside', () => {
		const short = part('lion', 990, 'new', 1);
		expect(centsBack({ delivery_cents: 0, shop_orders: [short, vauban] }, short)).toBe(990);
		const aside = { ...lion, payment: 'put_aside' as const };
		expect(centsBack({ delivery_cents: 0, shop_orders: [aside] }, aside)).toBe(0);
	});
	it('counts what is of no shop as the delivery', () => {
		const shop_orders = [{ refunded_cents: 1980 }, { refunded_cents: 0 }] as never;
		expect(deliveryRefundedCents({ paid: paid({ refunded_cents: 2480 }), shop_orders })).toBe(500);
	});
});
