import { z } from 'zod';

/** What a signed-in person sees of themselves. */
export const accountSchema = z.object({
	person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
	orders: z.array(
		z.object({
			token: z.string(),
			placed_at: z.string(),
			total_cents: z.number(),
			shops: z.array(z.string()),
			state: z.enum([
				'awaiting',
				'new',
				'preparing',
				'ready',
				'collected',
				'refused',
				'cancelled',
				'expired'
			])
		})
	),
	shops: z.array(
		z.object({
			id: z.string(),
			slug: z.string(),
			name: z.string(),
			role: z.enum(['owner', 'staff'])
		})
	),
	towns: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() }))
});
export type Account = z.infer<typeof accountSchema>;
