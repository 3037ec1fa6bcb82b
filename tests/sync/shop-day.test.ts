import { describe, expect, it } from 'vitest';
import {
	isClosedOn,
	layShop,
	ordersOf,
	shopMoment,
	startOfDay
} from '../../src/lib/till/shop-day.ts';
import { closeToday, reopenToday } from '../../src/lib/till/shop-operations.ts';
import { dayEntries, sumDay } from '../../src/lib/till/day-log.ts';
import { undoOf } from '../../src/lib/till/undo-operation.ts';
import { setPrice, setProductState } from '../../src/lib/shelf/product-operations.ts';
import { counted, received, soldHere, undoStock } from '../../src/lib/shelf/stock-operations.ts';
import { anOrder } from './order-builder.ts';
import { aProduct, aShop, aVariant, waitingTaps } from './shelf-builder.ts';

const zone = 'Europe/Paris';
/** A Monday, 10:00 in Belfort. */
const monday = new Date('2026-03-02T09:00:00Z');
const at = (iso: string) => new Date(iso);

describe('the shop’s day', () => {
	it('says what a shopper sees, by the town’s clock', () => {
		const shop = aShop();
		expect(shopMoment(shop, zone, monday)).toEqual({ kind: 'open', until: '18:00' });
		expect(shopMoment(shop, zone, at('2026-03-02T07:00:00Z'))).toEqual({
			kind: 'opens_today',
			at: '09:00'
		});
		expect(shopMoment(shop, zone, at('2026-03-06T19:00:00Z'))).toEqual({
			kind: 'opens_later',
			at: '09:00',
			inDays: 3
		});
		expect(shopMoment(aShop({ hours: [] }), zone, monday)).toEqual({ kind: 'no_hours' });
		expect(shopMoment(aShop({ state: 'paused' }), zone, monday)).toEqual({
			kind: 'not_open',
			state: 'paused'
		});
	});

	it('[S11] closed here is closed on this screen at once, and open again when reopened', () => {
		const close = closeToday('shop-1', '2026-03-02');
		const closed = layShop(aShop(), waitingTaps([close]));
		expect(isClosedOn(closed, '2026-03-02')).toBe(true);
		expect(shopMoment(closed, zone, monday)).toEqual({ kind: 'closed_today' });
		expect(shopMoment(closed, zone, at('2026-03-03T09:00:00Z'))).toMatchObject({ kind: 'open' });
		const again = layShop(aShop(), waitingTaps([close, reopenToday('shop-1', '2026-03-02')]));
		expect(shopMoment(again, zone, monday)).toEqual({ kind: 'open', until: '18:00' });
	});

	it('an exception replaces the whole day', () => {
		const exceptions = [{ on_date: '2026-03-02', opens: '14:00', closes: '16:00', note: '' }];
		expect(shopMoment(aShop({ exceptions }), zone, monday)).toEqual({
			kind: 'opens_today',
			at: '14:00'
		});
	});

	it('finds midnight and the day’s orders in the town, not in the tablet’s zone', () => {
		expect(startOfDay(at('2026-07-01T22:30:00Z'), zone).toISOString()).toBe(
			'2026-07-01T22:00:00.000Z'
		);
		expect(startOfDay(at('2026-03-29T20:00:00Z'), zone).toISOString()).toBe(
			'2026-03-28T23:00:00.000Z'
		);
		const orders = [
			anOrder({ slot_starts_at: '2026-03-01T23:30:00Z' }),
			anOrder({ id: 'other', slot_starts_at: '2026-03-02T23:30:00Z' })
		];
		expect(ordersOf(orders, '2026-03-02', zone).map(({ id }) => id)).toEqual([orders[0]!.id]);
	});
});

describe('what was done today', () => {
	it('counts what was not taken back', () => {
		const [sale] = waitingTaps([soldHere(aVariant(), 2)]);
		const taps = waitingTaps([
			soldHere(aVariant(), 2),
			undoStock(sale!.operation),
			soldHere(aVariant(), 1),
			received(aVariant(), 6),
			counted(aVariant(), 7)
		]);
		const entries = dayEntries(taps);
		expect(entries.at(-1)?.undone).toBe(true);
		expect(sumDay(entries)).toEqual({ sold: 1, received: 6, counted: 1, added: 0 });
	});

	it('takes back pieces, a price and a pause, each with what was seen', () => {
		const back = (draft: Parameters<typeof waitingTaps>[0][number]) =>
			undoOf(waitingTaps([draft])[0]!.operation);
		expect(back(soldHere(aVariant(), 2))).toMatchObject({
			kind: 'stock.undo',
			args: { operation: 'operation-1', moved: -2 },
			depends_on: ['operation-1']
		});
		expect(back(setPrice(aVariant(), 1_200))).toMatchObject({
			args: { price_cents: 990 },
			base: { price_cents: 1_200 }
		});
		expect(back(setProductState(aProduct(), 'paused'))).toMatchObject({
			args: { state: 'published' },
			base: { state: 'paused' }
		});
		expect(back(setProductState(aProduct({ state: 'draft' }), 'published'))).toBeNull();
		expect(back(closeToday('shop-1', '2026-03-02'))).toBeNull();
	});
});
