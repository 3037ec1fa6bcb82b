import { z } from 'zod';

/** Why a shop needs somebody, the worst first (the same order as `private.shop_needs`). */
export const NEED_CODES = [
	'unanswered',
	'silent',
	'payouts_blocked',
	'tablet_silent',
	'review_waiting',
	'dormant',
	'few_products',
	'stock_unconfirmed',
	'no_photo'
] as const;
export type NeedCode = (typeof NEED_CODES)[number];

const needSchema = z.object({
	code: z.enum(NEED_CODES),
	/** Since when, where that is known. */
	since: z.string().nullable(),
	/** How many orders, products or taps it is about. */
	count: z.number().nullable(),
	/** Of how many products. */
	of: z.number().nullable()
});
export type Need = z.infer<typeof needSchema>;

const needyShopSchema = z.object({
	id: z.uuid(),
	slug: z.string(),
	name: z.string(),
	state: z.enum(['draft', 'review', 'open', 'paused', 'closed']),
	trade: z.object({ name_fr: z.string(), name_en: z.string() }),
	phone: z.string(),
	email: z.string(),
	needs: z.array(needSchema).min(1)
});
export type NeedyShop = z.infer<typeof needyShopSchema>;

/** The queue of a town, the worst first, as `read_town_health` answers it. */
export const townHealthSchema = z.object({
	shops: z.array(needyShopSchema),
	/** All of them: only the worst two hundred are listed. */
	total: z.number(),
	/** Put off until tomorrow. */
	seen: z.array(z.object({ slug: z.string(), name: z.string(), until: z.string() }))
});

/** How much it presses: somebody waits now, money or taps are stuck, or it can wait for a visit. */
export function urgencyOf(code: NeedCode): 'now' | 'soon' | 'visit' {
	switch (code) {
		case 'unanswered':
		case 'silent':
			return 'now';
		case 'payouts_blocked':
		case 'tablet_silent':
		case 'review_waiting':
			return 'soon';
		default:
			return 'visit';
	}
}
