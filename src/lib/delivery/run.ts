import * as z from 'zod/mini';
import type { DayHours } from './plan-run.ts';

/** Shapes of what `private.stop_row` and `private.run_row` write, on the town's pages and a courier's phone. */
const place = z.object({ lat: z.number(), lng: z.number() });
const hours: z.ZodMiniType<DayHours[]> = z.array(z.object({ opens: z.int(), closes: z.int() }));

export const addressSchema = z.object({
	street: z.string(),
	postcode: z.string(),
	city: z.string()
});
export type Address = z.infer<typeof addressSchema>;

/** How well it is known where an address is: `exact` came from a geocoder. */
export const placeSchema = z.extend(place, {
	precision: z.enum(['exact', 'street', 'postcode', 'town'])
});

export const runSchema = z.object({
	id: z.string(),
	/** YYYY-MM-DD */
	on_date: z.string(),
	starts_at: z.string(),
	state: z.enum(['planned', 'under_way', 'done', 'cancelled']),
	started_at: z.nullable(z.string()),
	ended_at: z.nullable(z.string())
});
export type Run = z.infer<typeof runSchema>;

export const parcelSchema = z.object({
	shop_order: z.string(),
	/** What the counter and the courier call it. */
	code: z.string(),
	state: z.enum(['planned', 'taken', 'delivered', 'left_out', 'held', 'back']),
	order_state: z.string(),
	shop_name: z.string(),
	/** Who it is for. */
	to: z.string(),
	pieces: z.int()
});
export type Parcel = z.infer<typeof parcelSchema>;

export const FAIL_REASONS = ['absent', 'wrong_address', 'refused', 'damaged', 'other'] as const;
export type FailReason = (typeof FAIL_REASONS)[number];
export const LEFT_AT = ['person', 'neighbour', 'safe_place'] as const;
export type LeftAt = (typeof LEFT_AT)[number];

const saidSchema = z.object({
	to: z.optional(z.string()),
	left_at: z.optional(z.enum(LEFT_AT)),
	reason: z.optional(z.enum([...FAIL_REASONS, 'nothing_to_bring'])),
	note: z.optional(z.string()),
	next: z.optional(z.enum(['next_run', 'back_to_shops'])),
	left_out: z.optional(z.int())
});

export const stopSchema = z.object({
	id: z.string(),
	run_id: z.string(),
	position: z.int(),
	kind: z.enum(['pickup', 'drop', 'return']),
	planned_at: z.string(),
	state: z.enum(['todo', 'done', 'failed']),
	at: z.nullable(z.string()),
	said: saidSchema,
	shop: z.nullable(
		z.extend(addressSchema, {
			id: z.string(),
			name: z.string(),
			lat: z.number(),
			lng: z.number(),
			phone: z.string(),
			hours
		})
	),
	order: z.nullable(
		z.object({
			id: z.string(),
			name: z.string(),
			phone: z.string(),
			address: addressSchema,
			place: z.nullable(placeSchema)
		})
	),
	parcels: z.array(parcelSchema)
});
export type Stop = z.infer<typeof stopSchema>;

/** What is still to be taken at a shop. */
export function parcelsToTake({ parcels }: Pick<Stop, 'parcels'>): Parcel[] {
	return parcels.filter(({ state }) => state === 'planned');
}

/**
 * What is handed over at a door: all that was fetched, and of the rest what the courier finds in the bag (somebody
 * else fetched it, and their phone has not said so yet).
 */
export function parcelsGiven(
	{ parcels }: Pick<Stop, 'parcels'>,
	found: ReadonlySet<string>
): string[] {
	return parcels
		.filter(
			({ state, shop_order }) =>
				state === 'taken' || state === 'held' || (state === 'planned' && found.has(shop_order))
		)
		.map(({ shop_order }) => shop_order);
}

export interface LoadList {
	shop: string;
	parcels: Parcel[];
}

/** What each shop has for a run: the list that is printed, and checked at the counter. */
export function loadLists(stops: readonly Stop[]): LoadList[] {
	return stops
		.filter(({ kind, parcels }) => kind === 'pickup' && parcels.length > 0)
		.map(({ shop, parcels }) => ({ shop: shop?.name ?? '', parcels }));
}
