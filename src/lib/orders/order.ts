import { z } from 'zod';
import { photoSchema } from '../catalog/photo.ts';
import { productCardSchema } from '../catalog/product.ts';
import { shopCardSchema } from '../shops/shop.ts';

export const shopOrderStateSchema = z.enum([
	'new',
	'preparing',
	'ready',
	'collected',
	'refused',
	'cancelled'
]);
export type ShopOrderState = z.infer<typeof shopOrderStateSchema>;

export const orderLineSchema = z.object({
	title: z.string(),
	label: z.string(),
	quantity: z.number(),
	missing_quantity: z.number(),
	unit_price_cents: z.number(),
	total_cents: z.number(),
	photo: photoSchema.nullable()
});
export type OrderLine = z.infer<typeof orderLineSchema>;

export const shopOrderSchema = z.object({
	id: z.string(),
	state: shopOrderStateSchema,
	code: z.string(),
	slot_starts_at: z.string(),
	slot_ends_at: z.string(),
	items_cents: z.number(),
	refusal_reason: z.string().nullable(),
	ready_at: z.string().nullable(),
	collected_at: z.string().nullable(),
	can_cancel: z.boolean(),
	/** A last piece was bought: until when the shop should have looked; null where there was more. */
	confirm_by: z.string().nullable(),
	/** That moment has passed without any sign of the shop. */
	unconfirmed: z.boolean(),
	/** The same in other shops, while it is unconfirmed. */
	elsewhere: z.array(productCardSchema),
	shop: shopCardSchema.extend({
		phone: z.string().nullish(),
		postcode: z.string().nullish(),
		city: z.string().nullish()
	}),
	lines: z.array(orderLineSchema)
});
export type ShopOrder = z.infer<typeof shopOrderSchema>;

/** An order as its page shows it. Money in cents, times ISO. */
export const orderSchema = z.object({
	id: z.string(),
	token: z.string(),
	placed_at: z.string(),
	lang: z.enum(['fr', 'en']),
	contact_name: z.string(),
	fulfilment: z.enum(['collect', 'deliver']),
	payment: z.enum(['put_aside', 'online']),
	items_cents: z.number(),
	delivery_cents: z.number(),
	total_cents: z.number(),
	shop_orders: z.array(shopOrderSchema)
});
export type Order = z.infer<typeof orderSchema>;

/** Something is still waiting to be fetched. */
export function isOpen(shopOrder: Pick<ShopOrder, 'state'>): boolean {
	return ['new', 'preparing', 'ready'].includes(shopOrder.state);
}

/** What is left to pay in this shop: nothing once it is collected, refused or cancelled. */
export function centsToPay(shopOrder: Pick<ShopOrder, 'state' | 'items_cents'>): number {
	return isOpen(shopOrder) ? shopOrder.items_cents : 0;
}

/** Pieces of a line that the shop does have. */
export function foundQuantity(line: Pick<OrderLine, 'quantity' | 'missing_quantity'>): number {
	return line.quantity - line.missing_quantity;
}

/** 22 characters of base64url; anything else cannot be an order and is not looked up. */
export function isOrderToken(text: string): boolean {
	return /^[\w-]{16,64}$/.test(text);
}
