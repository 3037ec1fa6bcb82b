import { z } from 'zod';
import { totalsSchema } from './statement.ts';

/** The months of a shop, as `list_statements` answers them. */
export const statementListSchema = z.object({
	/** What the town owes the shop now (+), or the shop the town (−). */
	balance_cents: z.number().int(),
	months: z.array(
		z.object({
			month: z.iso.date(),
			totals: totalsSchema,
			/** Number of the month's commission invoice, once there is one. */
			invoice: z.string().nullable()
		})
	)
});
export type StatementList = z.infer<typeof statementListSchema>;
