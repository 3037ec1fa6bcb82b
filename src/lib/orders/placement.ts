import { z } from 'zod';
import { slotSchema } from './slot.ts';

/** An order to place, as the database takes it. Prices are those the shopper saw, in cents. */
export type OrderToPlace = {
	id: string;
	town: string;
	lang: 'fr' | 'en';
	contact: { name: string; email: string; phone: string };
	fulfilment: 'collect' | 'deliver';
	address: { street: string; postcode: string; city: string } | null;
	payment: 'put_aside' | 'online';
	shops: {
		shop: string;
		slot: string;
		lines: { variant: string; quantity: number; price_cents: number }[];
	}[];
};

/** Why the database may refuse an order; the list is closed. */
export const placementRefusalSchema = z.enum([
	'malformed',
	'basket_empty',
	'basket_too_large',
	'bad_quantity',
	'bad_contact',
	'unknown_product',
	'shop_unavailable',
	'out_of_stock',
	'price_changed',
	'slot_unavailable',
	'slot_full',
	'postcode_outside',
	'delivery_needs_online_payment',
	'online_payment_unavailable',
	'online_payment_too_small',
	'order_id_reused',
	'too_many_orders'
]);
export type PlacementRefusal = z.infer<typeof placementRefusalSchema>;

/** One reason, with what it is about: a shop, a variant, what is left, the price now. */
export const placementProblemSchema = z.object({
	code: placementRefusalSchema,
	shop: z.string().nullish(),
	variant: z.string().nullish(),
	left: z.number().nullish(),
	now_cents: z.number().nullish(),
	seen_cents: z.number().nullish(),
	next: z.array(slotSchema.partial({ left: true, ends_at: true })).nullish()
});
export type PlacementProblem = z.infer<typeof placementProblemSchema>;

export const placementSchema = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), token: z.string(), order: z.string() }),
	z.object({
		ok: z.literal(false),
		refusal: placementRefusalSchema,
		problems: z.array(placementProblemSchema).nullish()
	})
]);
export type Placement = z.infer<typeof placementSchema>;
