import { z } from 'zod';
import { photoSchema } from '../catalog/photo.ts';
import { productCardSchema } from '../catalog/product.ts';
import { deliveryProgressSchema } from '../delivery/delivery-progress.ts';
import { shopCardSchema } from '../shops/shop.ts';

/** `awaiting`: placed, not paid yet, no shop sees it; `expired`: it never was paid. */
export const shopOrderStateSchema = z.enum([
	'awaiting',
	'new',
	'preparing',
	'ready',
	'collected',
	'refused',
	'cancelled',
	'expired'
]);
export type ShopOrderState = z.infer<typeof shopOrderStateSchema>;

export const withdrawalExceptionSchema = z.enum([
	'perishable',
	'hygiene',
	'made_to_order',
	'press'
]);
export type WithdrawalException = z.infer<typeof withdrawalExceptionSchema>;

export const orderLineSchema = z.object({
	id: z.string(),
	variant: z.string(),
	title: z.string(),
	label: z.string(),
	quantity: z.number(),
	missing_quantity: z.number(),
	returned_quantity: z.number(),
	/** Why the law lets nobody bring it back once bought online; null: it may be. */
	withdrawal_exception: withdrawalExceptionSchema.nullable(),
	unit_price_cents: z.number(),
	total_cents: z.number(),
	photo: photoSchema.nullable()
});
export type OrderLine = z.infer<typeof orderLineSchema>;

/** Goods somebody gives up; the money goes back when the shop has them (`received`). */
export const withdrawalSchema = z.object({
	id: z.string(),
	state: z.enum(['requested', 'received']),
	requested_at: z.string(),
	lines: z.array(z.object({ line: z.string(), quantity: z.number() }))
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

const paymentWaySchema = z.enum(['put_aside', 'online']);

export const shopOrderSchema = z.object({
	id: z.string(),
	state: shopOrderStateSchema,
	code: z.string(),
	payment: paymentWaySchema,
	/** What went back to the shopper's card for this part. */
	refunded_cents: z.number(),
	/** Until when it can be given up; null where it was not bought online or is not in hand yet. */
	withdraw_until: z.string().nullable(),
	withdrawals: z.array(withdrawalSchema),
	/** Nobody took it at the door: it waits in the shop, to be fetched. */
	brought_back: z.boolean(),
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
	/** Nobody answered it, however often the shop was called: it does not take orders for now. */
	silent: z.boolean(),
	/** The same in other shops, while it is unconfirmed or the shop silent. */
	elsewhere: z.array(productCardSchema),
	shop: shopCardSchema.extend({
		phone: z.string().nullish(),
		postcode: z.string().nullish(),
		city: z.string().nullish()
	}),
	lines: z.array(orderLineSchema)
});
export type ShopOrder = z.infer<typeof shopOrderSchema>;

/** The payment of an order's online part. */
export const orderPaymentSchema = z.object({
	state: z.enum([
		'created',
		'open',
		'paid',
		'partially_refunded',
		'refunded',
		'expired',
		'disputed'
	]),
	amount_cents: z.number(),
	refunded_cents: z.number(),
	/** When its pay page closes; null while none was opened. */
	expires_at: z.string().nullable(),
	paid_at: z.string().nullable(),
	/** Paid when the time was over already: everything goes back by itself. */
	after_expiry: z.boolean(),
	/** Money is on its way back. */
	refund_coming: z.boolean()
});
export type OrderPayment = z.infer<typeof orderPaymentSchema>;

const addressSchema = z.object({ street: z.string(), postcode: z.string(), city: z.string() });

/** An order as its page shows it. Money in cents, times ISO. */
export const orderSchema = z.object({
	id: z.string(),
	token: z.string(),
	placed_at: z.string(),
	lang: z.enum(['fr', 'en']),
	contact_name: z.string(),
	fulfilment: z.enum(['collect', 'deliver']),
	address: addressSchema.nullable(),
	/** How far it is on its way home; null while no run has it, or where it is fetched. */
	delivery: deliveryProgressSchema.nullable(),
	payment: paymentWaySchema,
	/** Null where nothing is paid online. */
	paid: orderPaymentSchema.nullable(),
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

/** What is left to pay in this shop: nothing once it is paid online, collected, refused or cancelled. */
export function centsToPay(
	shopOrder: Pick<ShopOrder, 'state' | 'payment' | 'items_cents'>
): number {
	return isOpen(shopOrder) && shopOrder.payment === 'put_aside' ? shopOrder.items_cents : 0;
}

/** Pieces of a line that the shop does have. */
export function foundQuantity(line: Pick<OrderLine, 'quantity' | 'missing_quantity'>): number {
	return line.quantity - line.missing_quantity;
}

/** Pieces of a line the shopper has or will have: neither missing nor brought back. */
export function keptQuantity(
	line: Pick<OrderLine, 'quantity' | 'missing_quantity' | 'returned_quantity'>
): number {
	return line.quantity - line.missing_quantity - line.returned_quantity;
}

/** 22 characters of base64url; anything else cannot be an order and is not looked up. */
export function isOrderToken(text: string): boolean {
	return /^[\w-]{16,64}$/.test(text);
}
