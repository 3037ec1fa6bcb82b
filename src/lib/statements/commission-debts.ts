import { z } from 'zod';

/** Shops that owe the town commission, and what was paid of late, as `list_commission_debts` answers. */
export const commissionDebtsSchema = z.object({
	debts: z.array(
		z.object({
			shop: z.uuid(),
			slug: z.string(),
			name: z.string(),
			owed_cents: z.number().int()
		})
	),
	payments: z.array(
		z.object({
			id: z.uuid(),
			slug: z.string(),
			name: z.string(),
			amount_cents: z.number().int(),
			paid_on: z.iso.date(),
			reference: z.string(),
			at: z.string(),
			undone: z.boolean(),
			who: z.string().nullable()
		})
	)
});
export type CommissionDebts = z.infer<typeof commissionDebtsSchema>;

export const debtRefusalSchema = z.enum([
	'not_allowed',
	'malformed',
	'more_than_owed',
	'id_reused',
	'nothing_to_do'
]);
export type DebtRefusal = z.infer<typeof debtRefusalSchema>;
