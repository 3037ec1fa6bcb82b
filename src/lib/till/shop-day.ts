import type { OutboxEntry } from '../offline/operation.ts';
import { isoDay, localParts } from '../platform/format.ts';
import type { TillShop } from '../shelf/shelf-rows.ts';
import type { ShopOrder } from './shop-order.ts';

/** The shop with what was said here about its days laid over it. */
export function layShop(shop: TillShop, entries: readonly OutboxEntry[]): TillShop {
	const operations = [...entries]
		.sort((one, other) => one.seq - other.seq)
		.map(({ operation }) => operation);
	return operations.reduce((laid, { kind, entity, args }) => {
		if (entity.id !== shop.id || !kind.startsWith('shop.')) return laid;
		const day = String(args.on_date);
		if (kind === 'shop.close_today') {
			const others = laid.exceptions.filter(({ on_date }) => on_date !== day);
			const closed = { on_date: day, opens: null, closes: null, note: '' };
			return { ...laid, exceptions: [...others, closed] };
		}
		if (kind !== 'shop.reopen_today') return laid;
		const isClosing = (each: TillShop['exceptions'][number]) =>
			each.on_date === day && each.opens === null;
		return { ...laid, exceptions: laid.exceptions.filter((each) => !isClosing(each)) };
	}, shop);
}

/** How the shop stands at this moment, as a shopper sees it. Times "HH:MM", the town's clock. */
export type ShopMoment =
	| { kind: 'not_open'; state: string }
	| { kind: 'closed_today' }
	| { kind: 'open'; until: string }
	| { kind: 'opens_today'; at: string }
	/** `inDays` from today on, 1 to 7. */
	| { kind: 'opens_later'; at: string; inDays: number }
	| { kind: 'no_hours' };

export function shopMoment(shop: TillShop, zone: string, now: Date): ShopMoment {
	if (shop.state !== 'open') return { kind: 'not_open', state: shop.state };
	if (isClosedOn(shop, isoDay(now, zone))) return { kind: 'closed_today' };
	const { hour, minute } = localParts(now, zone);
	const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
	for (const { opens, closes } of hoursOn(shop, zone, now, 0)) {
		if (clock < opens) return { kind: 'opens_today', at: opens };
		if (clock < closes) return { kind: 'open', until: closes };
	}
	for (let inDays = 1; inDays <= 7; inDays += 1) {
		const [first] = hoursOn(shop, zone, now, inDays);
		if (first !== undefined) return { kind: 'opens_later', at: first.opens, inDays };
	}
	return { kind: 'no_hours' };
}

/** Somebody said "closed" of this day, or the calendar did. */
export function isClosedOn(shop: TillShop, day: string): boolean {
	return shop.exceptions.some(({ on_date, opens }) => on_date === day && opens === null);
}

/** Open orders that are to be fetched or delivered on this day of the town. */
export function ordersOf(orders: readonly ShopOrder[], day: string, zone: string): ShopOrder[] {
	return orders.filter(({ slot_starts_at }) => isoDay(slot_starts_at, zone) === day);
}

/** Midday: a day later by the calendar, whatever the clocks do that night. */
function hoursOn(shop: TillShop, zone: string, now: Date, inDays: number) {
	const noon = Date.parse(`${isoDay(now, zone)}T12:00:00Z`) + inDays * 86_400_000;
	const day = new Date(noon).toISOString().slice(0, 10);
	const weekday = new Date(noon).getUTCDay() || 7;
	const special = shop.exceptions.filter(({ on_date }) => on_date === day);
	const found =
		special.length > 0 ? special : shop.hours.filter((each) => each.weekday === weekday);
	return found
		.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []))
		.sort((one, other) => (one.opens < other.opens ? -1 : 1));
}

/** Midnight of the town, whatever the tablet's own zone. */
export function startOfDay(now: Date, zone: string): Date {
	const midnight = Date.parse(`${isoDay(now, zone)}T00:00:00Z`);
	// The zone's distance at that hour; asked twice, for nights on which it changes.
	const first = midnight - distance(midnight, zone);
	return new Date(midnight - distance(first, zone));
}

/** How far the town's clock is ahead of UTC at a moment, in milliseconds. */
function distance(at: number, zone: string): number {
	const { year, month, day, hour, minute } = localParts(new Date(at), zone);
	return Date.UTC(year, month - 1, day, hour, minute) - at;
}
