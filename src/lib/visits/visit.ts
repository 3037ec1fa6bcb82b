import * as z from 'zod/mini';

export const hoursSchema = z.object({
	/** 1 Monday … 7 Sunday. */
	weekday: z.int(),
	/** HH:MM on the town's clocks. */
	opens: z.string(),
	closes: z.string()
});
export type WeekHours = z.infer<typeof hoursSchema>;

/** A visit as `private.visit_rows` sends it: the shop that it makes, under the same id. */
export const visitSchema = z.object({
	id: z.string(),
	started_at: z.string(),
	ended_at: z.nullable(z.string()),
	state: z.string(),
	name: z.string(),
	trade: z.string(),
	street: z.string(),
	postcode: z.string(),
	city: z.string(),
	phone: z.string(),
	email: z.string(),
	legal_name: z.string(),
	legal_address: z.string(),
	register_number: z.string(),
	hours: z.array(hoursSchema),
	products: z.array(z.object({ id: z.string(), price_cents: z.int(), title: z.string() })),
	/** A picture of the front, or on its way. */
	front: z.boolean()
});
export type Visit = z.infer<typeof visitSchema>;

/** What is asked, one thing after the other. */
export const STEPS = ['where', 'hours', 'identity', 'products', 'hand_over'] as const;
export type Step = (typeof STEPS)[number];

/** Articles that a visit should leave behind; three let a shop open. */
export const GOOD_PRODUCTS = 10;
export const ENOUGH_PRODUCTS = 3;

const isDone: Record<Step, (visit: Visit) => boolean> = {
	where: ({ street, phone }) => street !== '' && phone !== '',
	hours: ({ hours }) => hours.length > 0,
	identity: ({ legal_name, register_number }) => legal_name !== '' && register_number !== '',
	products: ({ products }) => products.length >= ENOUGH_PRODUCTS,
	hand_over: ({ ended_at }) => ended_at !== null
};

export function stepsDone(visit: Visit): Step[] {
	return STEPS.filter((step) => isDone[step](visit));
}

/** Where an interrupted visit goes on: the first thing that is not said yet. */
export function nextStep(visit: Visit): Step {
	return STEPS.find((step) => !isDone[step](visit)) ?? 'hand_over';
}
