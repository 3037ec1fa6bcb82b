import { zonedTime } from '../platform/zoned-time.ts';
import type { NewRun } from './delivery-commands.ts';
import type { Deliveries, Delivery } from './delivery-queries.ts';
import { planRun, timeStops, type PlannedPlace } from './plan-run.ts';

type Found = Extract<Deliveries, { ok: true }>;

/** More than a bicycle does in one go. */
export const MOST_DOORS = 30;

/**
 * The stops of a run that brings these orders home: every shop that has something, every door, in a sensible
 * order with times.
 * @param start minutes after midnight on the town's clocks
 */
export function planDeliveries(
	orders: readonly Delivery[],
	{ shops }: Pick<Found, 'shops'>,
	{ day, start, zone }: { day: string; start: number; zone: string }
): NewRun['stops'] {
	const needed = new Set(
		orders.flatMap(({ parts }) => parts.filter(({ held }) => !held).map(({ shop }) => shop))
	);
	const middle = { lat: 0, lng: 0, ...shops[0] };
	const places: PlannedPlace[] = [
		...shops.filter(({ id }) => needed.has(id)).map((shop) => ({ ...shop, after: [] })),
		...orders.map(({ id, place, parts }) => ({
			id,
			lat: place?.lat ?? middle.lat,
			lng: place?.lng ?? middle.lng,
			hours: null,
			after: parts.filter(({ held }) => !held).map(({ shop }) => shop)
		}))
	];
	const tour = planRun(places, start);
	const times = new Map(timeStops(tour, start).map(({ id, minute }) => [id, minute]));
	return tour.map(({ id }) => {
		const planned_at = zonedTime(day, times.get(id) ?? start, zone).toISOString();
		return needed.has(id)
			? { kind: 'pickup', shop: id, planned_at }
			: { kind: 'drop', order: id, planned_at };
	});
}
