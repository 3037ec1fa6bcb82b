import { z } from 'zod';
import { shopStateSchema } from './shop-state.ts';

/** What must be there before a shop opens. */
export const CHECKS = ['identity', 'contact', 'hours', 'products', 'terms', 'owner'] as const;
export type Check = (typeof CHECKS)[number];

const nameSchema = z.object({ fr: z.string(), en: z.string() });

export const shopEventSchema = z.object({
	id: z.string(),
	/** "noun.verb"; words for each in `shop-event-words.ts`. */
	kind: z.string(),
	/** As whom; null: the town's own jobs, or somebody of its team deciding for the town. */
	role: z.enum(['owner', 'staff', 'operator', 'animator']).nullable(),
	at: z.string(),
	detail: z.record(z.string(), z.unknown()),
	name: z.string().nullable()
});
export type ShopEvent = z.infer<typeof shopEventSchema>;

export const approvalSchema = z.discriminatedUnion('ok', [
	z.object({
		ok: z.literal(true),
		/** As what the reader may move the shop. */
		as: z.enum(['town', 'shop']).nullable(),
		my_role: z.enum(['owner', 'staff', 'operator', 'animator']).nullable(),
		shop: z.object({
			id: z.string(),
			slug: z.string(),
			name: z.string(),
			state: shopStateSchema,
			state_reason: z.string(),
			state_by: z.enum(['shop', 'town', 'system']).nullable(),
			street: z.string(),
			postcode: z.string(),
			city: z.string(),
			phone: z.string(),
			email: z.string(),
			legal_name: z.string(),
			legal_address: z.string(),
			register_number: z.string(),
			vat_number: z.string(),
			terms_accepted_at: z.string().nullable(),
			help_until: z.string().nullable(),
			trade: nameSchema,
			products: z.number()
		}),
		checks: z.record(z.enum(CHECKS), z.boolean()),
		/** Where the reader may send it from here. */
		moves: z.array(shopStateSchema),
		events: z.array(shopEventSchema)
	}),
	z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') })
]);
export type Approval = Extract<z.infer<typeof approvalSchema>, { ok: true }>;
