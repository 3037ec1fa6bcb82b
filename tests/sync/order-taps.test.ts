import { describe, expect, test } from 'vitest';
import { layOver } from '../../src/lib/offline/laid-rows.ts';
import { layOrder } from '../../src/lib/till/lay-order.ts';
import { arrangeBoard } from '../../src/lib/till/order-board.ts';
import {
	acceptOrder,
	handOver,
	markReady,
	refuseOrder,
	reportMissing,
	takeBack
} from '../../src/lib/till/order-operations.ts';
import type { ShopOrder } from '../../src/lib/till/shop-order.ts';
import { anOrder, aTap } from './order-builder.ts';

/** The order after these taps, as a screen shows it. */
function after(order: ShopOrder, ...taps: ReturnType<typeof acceptOrder>[]): ShopOrder {
	const entries = taps.map((draft, index) => aTap(draft, { seq: index + 1 }));
	return layOver('shop_orders', [order], entries, layOrder)[0] ?? order;
}

describe('[S11] what a tap does to the card until the server’s row arrives', () => {
	test('new → preparing → ready → collected → back to ready', () => {
		const order = anOrder();
		expect(after(order, acceptOrder(order)).state).toBe('preparing');
		expect(after(order, acceptOrder(order), markReady(order)).state).toBe('ready');
		const handed = after(order, acceptOrder(order), markReady(order), handOver(order, 'tap'));
		expect(handed).toMatchObject({ state: 'collected', collected_at: '2026-03-01T10:00:00.000Z' });
		const back = after(order, markReady(order), handOver(order, 'tap'), takeBack(order));
		expect(back).toMatchObject({ state: 'ready', collected_at: null });
	});

	test('a tap that no longer fits leaves the order as the server says', () => {
		const cancelled = anOrder({ state: 'cancelled' });
		expect(after(cancelled, acceptOrder(anOrder()))).toEqual(cancelled);
		expect(after(cancelled, markReady(anOrder()))).toEqual(cancelled);
	});

	test('a hand-over is a fact even after a cancel', () => {
		const cancelled = anOrder({ state: 'cancelled' });
		expect(after(cancelled, handOver(anOrder(), 'code')).state).toBe('collected');
	});

	test('missing pieces lower what is owed, saying it twice says it once', () => {
		const order = anOrder();
		const once = after(order, reportMissing(order, 'line-1', 1));
		expect(once.items_cents).toBe(800);
		const twice = after(order, reportMissing(order, 'line-1', 1), reportMissing(once, 'line-1', 1));
		expect(twice.items_cents).toBe(800);
	});

	test('everything missing refuses the order', () => {
		const order = anOrder();
		const nothing = after(
			order,
			reportMissing(order, 'line-1', 2),
			reportMissing(order, 'line-2', 1)
		);
		expect(nothing).toMatchObject({
			state: 'refused',
			refusal_reason: 'out_of_stock',
			items_cents: 0
		});
	});

	test('a refusal carries its reason', () => {
		const order = anOrder();
		expect(after(order, refuseOrder(order, 'closed', null)).refusal_reason).toBe('closed');
	});

	test('a kind of a later version changes nothing here', () => {
		const order = anOrder();
		expect(after(order, { ...acceptOrder(order), kind: 'order.wrap' })).toEqual(order);
	});
});

test('[S1] an operation says what the person saw', () => {
	const order = anOrder({ state: 'ready' });
	expect(handOver(order, 'code')).toMatchObject({
		kind: 'order.collect',
		entity: { table: 'shop_orders', id: order.id },
		args: { how: 'code', code: '7F3K' },
		base: { state: 'ready' }
	});
	expect(handOver(order, 'tap').args).toEqual({ how: 'tap' });
});

describe('the board', () => {
	const ids = (cards: { order: ShopOrder }[]) => cards.map(({ order }) => order.id);

	test('columns by state, new ones by age, the others by their moment', () => {
		const board = arrangeBoard(
			[
				anOrder({ id: 'b', placed_at: '2026-03-01T09:05:00+00:00' }),
				anOrder({ id: 'a', placed_at: '2026-03-01T09:00:00+00:00' }),
				anOrder({ id: 'd', state: 'preparing', slot_starts_at: '2026-03-01T17:00:00+00:00' }),
				anOrder({ id: 'c', state: 'preparing', slot_starts_at: '2026-03-01T16:00:00+00:00' }),
				anOrder({ id: 'e', state: 'cancelled' })
			],
			[],
			[]
		);
		expect(ids(board.fresh)).toEqual(['a', 'b']);
		expect(ids(board.preparing)).toEqual(['c', 'd']);
		expect(ids(board.done)).toEqual(['e']);
	});

	test('[S4] a card says how far its last tap has come', () => {
		const order = anOrder();
		const tap = aTap(acceptOrder(order));
		const mark = (...entries: (typeof tap)[]) =>
			arrangeBoard([order], entries, []).preparing[0]?.mark ??
			arrangeBoard([order], entries, []).fresh[0]?.mark;
		expect(mark()).toBeNull();
		expect(mark(tap)).toBe('waiting');
		expect(mark({ ...tap, state: 'settled' })).toBe('sent');
		expect(mark({ ...tap, state: 'aside' })).toBe('needs_you');
		const refused = {
			...tap,
			epoch: 'first',
			settled_at: '2026-03-01T10:00:01.000Z',
			needs_person: 1 as const,
			result: {
				id: tap.id,
				outcome: 'refused' as const,
				code: 'unknown_order',
				detail: {},
				revision: 1
			}
		};
		expect(arrangeBoard([order], [], [refused]).fresh[0]?.mark).toBe('needs_you');
	});

	test('a hand-over on this tablet can be undone from the board', () => {
		const order = anOrder({ state: 'ready' });
		const board = arrangeBoard([order], [aTap(handOver(order, 'tap'))], []);
		expect(board.done[0]?.handed_at).toBe('2026-03-01T10:00:00.000Z');
		expect(board.ready).toEqual([]);
	});
});
