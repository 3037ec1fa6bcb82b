import { z } from 'zod';

export const PERIODS = ['week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

const figures = {
	/** First day: a Monday, or the first of the month. */
	starts_on: z.iso.date(),
	orders: z.number(),
	/** Sold less what was given back, when it was booked. */
	sales_cents: z.number(),
	/** Bought online and fetched in the shop. */
	pickups: z.number(),
	/** Put aside, fetched and paid in the shop. */
	put_asides: z.number()
};

const periodSchema = z.object({
	...figures,
	/** On the last day somebody counted; null for days before the town counted. */
	open_shops: z.number().nullable(),
	alive_shops: z.number().nullable()
});
export type PeriodFigures = z.infer<typeof periodSchema>;

const shopSchema = z.object({
	slug: z.string(),
	name: z.string(),
	visits: z.number(),
	/** Periods in which something happened. */
	periods: z.array(z.object(figures))
});
export type ShopFigures = z.infer<typeof shopSchema>;

/** As `read_results` answers: every period of the span, shops with most visits first. */
export const resultsSchema = z.object({
	today: z.iso.date(),
	periods: z.array(periodSchema),
	shops: z.array(shopSchema)
});
export type Results = z.infer<typeof resultsSchema>;

export const missesSchema = z.object({
	terms: z.array(z.object({ term: z.string(), count: z.number() })),
	/** Searches for words asked less than three times, as a sum. */
	rare: z.number()
});
export type SearchMisses = z.infer<typeof missesSchema>;

/** What a shop reads of them: searches in its own trade, and in the whole town. */
export const shopMissesSchema = z.object({ trade: missesSchema, town: missesSchema });
export type ShopSearchMisses = z.infer<typeof shopMissesSchema>;

/** People brought through a door: what was fetched, wherever it was paid. */
export function visits({ pickups, put_asides }: { pickups: number; put_asides: number }): number {
	return pickups + put_asides;
}

/** How many periods are shown at once. */
const SHOWN: Record<Period, number> = { week: 13, month: 12 };

/** The span that ends today: thirteen weeks (a quarter) or twelve months, whole ones. */
export function spanOf(period: Period, today: string): { from: string; to: string } {
	const day = new Date(`${today}T00:00:00Z`);
	if (period === 'month') {
		const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - SHOWN.month + 1, 1));
		return { from: isoOf(first), to: today };
	}
	const sinceMonday = (day.getUTCDay() + 6) % 7;
	const days = sinceMonday + 7 * (SHOWN.week - 1);
	return { from: isoOf(new Date(day.getTime() - days * 86_400_000)), to: today };
}

function isoOf(day: Date): string {
	return day.toISOString().slice(0, 10);
}
