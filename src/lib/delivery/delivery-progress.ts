import { z } from 'zod';
import { FAIL_REASONS, LEFT_AT } from './run.ts';

/** How far an order is on its way home, as its page shows it. */
export const deliveryProgressSchema = z.object({
	/**
	 * planned: a run has it; coming: it is with the courier; again: not handed over, another run brings it;
	 * back: not handed over, it is (or goes) back in the shops; waiting: planned anew.
	 */
	state: z.enum(['planned', 'coming', 'delivered', 'again', 'back', 'waiting']),
	/** YYYY-MM-DD, the run's day. */
	on_date: z.string(),
	planned_at: z.string(),
	/** When it was handed over, or not. */
	at: z.string().nullable(),
	to: z.string().nullable(),
	left_at: z.enum(LEFT_AT).nullable(),
	reason: z.enum([...FAIL_REASONS, 'nothing_to_bring']).nullable(),
	note: z.string().nullable()
});
export type DeliveryProgress = z.infer<typeof deliveryProgressSchema>;
