import type { OperationDraft } from '../offline/operation.ts';
import type { OrderState, ShopOrder } from './shop-order.ts';

/** What can be tapped on a shop order. Kinds are never removed (S7). */
export const ORDER_KINDS = [
	'order.accept',
	'order.ready',
	'order.line_missing',
	'order.refuse',
	'order.collect',
	'order.reopen'
] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

export const REFUSAL_REASONS = ['out_of_stock', 'closed', 'too_busy', 'other'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** How the shopper proved that it is their order. */
export type HandOverProof = 'code' | 'scan' | 'tap';

/**
 * Where each tap leads from each state, the same table as `private.next_order_state` in SQL. No entry: the
 * tap contradicts the state, and the server will call it a conflict.
 */
export const NEXT_STATE: Record<
	Exclude<OrderKind, 'order.line_missing'>,
	Partial<Record<OrderState, OrderState>>
> = {
	'order.accept': {
		new: 'preparing',
		preparing: 'preparing',
		ready: 'ready',
		collected: 'collected'
	},
	'order.ready': { new: 'ready', preparing: 'ready', ready: 'ready', collected: 'collected' },
	'order.refuse': {
		new: 'refused',
		preparing: 'refused',
		ready: 'refused',
		refused: 'refused',
		cancelled: 'cancelled'
	},
	// The hand-over is a fact, whatever was cancelled meanwhile.
	'order.collect': {
		new: 'collected',
		preparing: 'collected',
		ready: 'collected',
		collected: 'collected',
		cancelled: 'collected',
		refused: 'collected'
	},
	'order.reopen': { collected: 'ready', ready: 'ready' }
};

export function isOrderKind(kind: string): kind is OrderKind {
	return (ORDER_KINDS as readonly string[]).includes(kind);
}

export function acceptOrder(order: ShopOrder): OperationDraft {
	return draft('order.accept', order);
}

export function markReady(order: ShopOrder): OperationDraft {
	return draft('order.ready', order);
}

/** `missing` is the whole number of pieces not there, so that saying it twice says it once. */
export function reportMissing(order: ShopOrder, line: string, missing: number): OperationDraft {
	const known = order.lines.find(({ id }) => id === line)?.missing_quantity ?? 0;
	const operation = draft('order.line_missing', order, { line, quantity: missing });
	return { ...operation, base: { ...operation.base, missing_quantity: known } };
}

export function refuseOrder(
	order: ShopOrder,
	reason: RefusalReason,
	note: string | null
): OperationDraft {
	return draft('order.refuse', order, { reason, note });
}

export function handOver(order: ShopOrder, how: HandOverProof): OperationDraft {
	return draft('order.collect', order, how === 'tap' ? { how } : { how, code: order.code });
}

export function takeBack(order: ShopOrder): OperationDraft {
	return draft('order.reopen', order);
}

function draft(
	kind: OrderKind,
	order: ShopOrder,
	args: OperationDraft['args'] = {}
): OperationDraft {
	return {
		kind,
		version: 1,
		entity: { table: 'shop_orders', id: order.id },
		args,
		base: { state: order.state }
	};
}
