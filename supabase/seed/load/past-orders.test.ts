import { describe, expect, it } from 'vitest';
import { buildDemo } from '../demo.ts';
import { OrderHistory } from './past-orders.ts';
import type { Opening } from './slots.ts';
import { stockMoves } from './stock.ts';

const now = new Date('2026-11-24T10:00:00Z');
const dayMs = 86_400_000;

/** Openings as the database would tell them, in winter time throughout: good enough to draw from. */
function openingsOf(shops: ReturnType<typeof buildDemo>): Map<string, Opening[]> {
	const days = Array.from(
		{ length: 68 },
		(_, index) => new Date(now.getTime() + (index - 61) * dayMs)
	);
	return new Map(
		shops.map((shop) => [
			shop.id,
			days.flatMap((day) => {
				const date = day.toISOString().slice(0, 10);
				return shop.hours
					.filter(({ weekday }) => weekday % 7 === day.getUTCDay())
					.map(({ opens, closes }) => ({
						opensAt: new Date(`${date}T${opens}:00+01:00`),
						closesAt: new Date(`${date}T${closes}:00+01:00`)
					}));
			})
		])
	);
}

const shops = buildDemo(now);
const orders = new OrderHistory(shops, openingsOf(shops), now).write();
const parts = orders.flatMap((order) => order.parts.map((part) => ({ order, part })));

describe('past orders', () => {
	it('are 200 in every state, over shops and baskets of several shops', () => {
		expect(orders).toHaveLength(200);
		const states = new Set(parts.map(({ part }) => part.state));
		expect([...states].sort()).toEqual(
			['cancelled', 'collected', 'new', 'preparing', 'ready', 'refused'].sort()
		);
		expect(orders.filter((order) => order.parts.length > 1).length).toBeGreaterThan(30);
		expect(new Set(parts.map(({ part }) => part.shop.slug)).size).toBeGreaterThan(35);
	});

	it('wait at the two merchants of the demo, one unanswered each', () => {
		for (const slug of ['fromagerie-du-lion', 'librairie-vauban']) {
			const open = parts.filter(({ part }) => part.shop.slug === slug && part.endedAt === null);
			expect(open.filter(({ part }) => part.state === 'new')).toHaveLength(1);
			expect(open.length).toBeGreaterThan(2);
		}
	});

	it('run forward in time and end before now', () => {
		for (const { order, part } of parts) {
			const times = [order.placedAt, part.acceptedAt, part.readyAt, part.endedAt];
			const known = times.filter((at) => at !== null);
			expect(known).toEqual([...known].sort((a, b) => a - b));
			expect(Math.max(...known)).toBeLessThanOrEqual(now.getTime());
		}
	});

	it('leave shelves and reservations as the moves add up, never below zero on the way', () => {
		const onHand = new Map<string, number>();
		const reserved = new Map<string, number>();
		for (const move of stockMoves(shops, orders, now)) {
			onHand.set(move.variant, (onHand.get(move.variant) ?? 0) + move.onHand);
			reserved.set(move.variant, (reserved.get(move.variant) ?? 0) + move.reserved);
			expect(onHand.get(move.variant)).toBeGreaterThanOrEqual(0);
			expect(reserved.get(move.variant)).toBeGreaterThanOrEqual(0);
		}
		const held = new Map<string, number>();
		for (const { part } of parts) {
			if (part.endedAt !== null) continue;
			for (const { variant, quantity } of part.lines) {
				held.set(variant.id, (held.get(variant.id) ?? 0) + quantity);
			}
		}
		for (const variant of shops.flatMap((shop) => shop.products.flatMap((each) => each.variants))) {
			expect(onHand.get(variant.id) ?? 0).toBe(variant.onHand);
			expect(reserved.get(variant.id) ?? 0).toBe(held.get(variant.id) ?? 0);
			expect(variant.onHand).toBeGreaterThanOrEqual(held.get(variant.id) ?? 0);
		}
	});
});
