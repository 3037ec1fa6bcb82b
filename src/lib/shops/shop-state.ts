import { z } from 'zod';

/** The life of a shop in the town; `private.may_move_shop` says who may send it where. */
export const SHOP_STATES = ['draft', 'review', 'open', 'paused', 'closed'] as const;
export const shopStateSchema = z.enum(SHOP_STATES);
export type ShopState = z.infer<typeof shopStateSchema>;

export function isShopState(text: string): text is ShopState {
	return shopStateSchema.safeParse(text).success;
}
