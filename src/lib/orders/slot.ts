import { z } from 'zod';

/** One pickup moment of a shop with places left; times are ISO. */
export const slotSchema = z.object({
	starts_at: z.string(),
	ends_at: z.string(),
	left: z.number()
});
export type Slot = z.infer<typeof slotSchema>;

/** Slots by shop id. */
export const slotsSchema = z.record(z.string(), z.array(slotSchema));
export type Slots = z.infer<typeof slotsSchema>;

/** Slots of one calendar day of the town, `day` as `2026-11-24`. */
export type SlotDay = { day: string; slots: Slot[] };

/**
 * The moments by day, next ones first.
 * @param dayOf the calendar day a moment falls on in the town's zone
 */
export function groupByDay(slots: Slot[], dayOf: (at: string) => string): SlotDay[] {
	const days = new Map<string, Slot[]>();
	for (const slot of [...slots].sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at))) {
		const day = dayOf(slot.starts_at);
		days.set(day, [...(days.get(day) ?? []), slot]);
	}
	return [...days].map(([day, slotsOfDay]) => ({ day, slots: slotsOfDay }));
}
