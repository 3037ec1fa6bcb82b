import type { Lay } from '../offline/laid-rows.ts';
import type { Operation } from '../offline/operation.ts';
import { isOrderKind, NEXT_STATE } from './order-operations.ts';
import { piecesThere, type ShopOrder } from './shop-order.ts';

/**
 * What a tap does to the card: the server's rule, repeated for the eyes until the server's row arrives.
 * A tap that no longer fits the row (cancelled meanwhile) leaves it as the server says.
 */
export const layOrder: Lay<ShopOrder> = (order, operation) => {
	if (order === undefined || !isOrderKind(operation.kind)) return order;
	if (operation.kind === 'order.line_missing') return layMissing(order, operation);
	const next = NEXT_STATE[operation.kind][order.state];
	if (next === undefined || next === order.state) return order;
	const laid: ShopOrder = { ...order, state: next };
	if (next === 'preparing') laid.accepted_at = operation.at;
	if (next === 'ready') {
		laid.ready_at ??= operation.at;
		laid.collected_at = null;
	}
	if (next === 'collected') laid.collected_at = operation.at;
	if (next === 'refused') laid.refusal_reason = String(operation.args.reason ?? 'other');
	return laid;
};

function layMissing(order: ShopOrder, { args }: Operation): ShopOrder {
	const missing = Number(args.quantity);
	const lines = order.lines.map((line) =>
		line.id === args.line ? { ...line, missing_quantity: missing } : line
	);
	const items_cents = lines.reduce(
		(sum, line) => sum + piecesThere(line) * line.unit_price_cents,
		0
	);
	const nothingLeft = lines.every((line) => piecesThere(line) === 0);
	if (!nothingLeft) return { ...order, lines, items_cents };
	return { ...order, lines, items_cents, state: 'refused', refusal_reason: 'out_of_stock' };
}
