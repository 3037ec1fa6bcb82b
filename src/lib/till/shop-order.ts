import * as z from 'zod/mini';

/** The life of a shop order; SQL decides (`private.next_order_state`), the till follows. */
export const ORDER_STATES = [
	'new',
	'preparing',
	'ready',
	'collected',
	'refused',
	'cancelled'
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export const OPEN_STATES: readonly OrderState[] = ['new', 'preparing', 'ready'];

const line = z.looseObject({
	id: z.string(),
	title: z.string(),
	label: z.string(),
	quantity: z.int(),
	missing_quantity: z.int(),
	unit_price_cents: z.int(),
	photo_path: z.nullable(z.string())
});

/** A shop order as `till_sync` sends it, in the fields the counter shows. Money in cents, times ISO. */
export const shopOrderRow = z.looseObject({
	id: z.string(),
	state: z.enum(ORDER_STATES),
	code: z.string(),
	payment: z.enum(['put_aside', 'online']),
	fulfilment: z.enum(['collect', 'deliver']),
	slot_starts_at: z.string(),
	slot_ends_at: z.string(),
	items_cents: z.int(),
	contact_name: z.string(),
	contact_phone: z.nullable(z.string()),
	placed_at: z.string(),
	/** A last piece: until when somebody should have looked for it. Rows of an older app have none. */
	confirm_by: z.nullish(z.string()),
	accepted_at: z.nullable(z.string()),
	ready_at: z.nullable(z.string()),
	collected_at: z.nullable(z.string()),
	refusal_reason: z.nullable(z.string()),
	attention: z.nullable(z.string()),
	lines: z.array(line)
});

export type OrderLine = z.infer<typeof line>;
export type ShopOrder = z.infer<typeof shopOrderRow>;

/** Pieces of a line that are there. */
export function piecesThere(line: Pick<OrderLine, 'quantity' | 'missing_quantity'>): number {
	return line.quantity - line.missing_quantity;
}
