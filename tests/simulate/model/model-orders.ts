import {
	applied,
	conflict,
	nothing,
	refused,
	type Doing,
	type ModelOrder,
	type OrderState,
	type Outcome
} from './model-state.ts';

const OPEN: readonly OrderState[] = ['new', 'preparing', 'ready'];

/** The states each tap is for, and where it leads; then those in which it was done before. */
const TAPS: Record<string, { from: OrderState[]; to: OrderState; done: OrderState[] }> = {
	'order.accept': { from: ['new'], to: 'preparing', done: ['preparing', 'ready', 'collected'] },
	'order.ready': { from: ['new', 'preparing'], to: 'ready', done: ['ready', 'collected'] },
	'order.refuse': {
		from: ['new', 'preparing', 'ready'],
		to: 'refused',
		done: ['refused', 'cancelled']
	},
	'order.collect': {
		from: ['new', 'preparing', 'ready', 'cancelled', 'refused'],
		to: 'collected',
		done: ['collected']
	},
	'order.reopen': { from: ['collected'], to: 'ready', done: ['ready'] }
};

export function doToOrder(doing: Doing): Outcome {
	const { state, operation, entity } = doing;
	const order = state.orders.get(entity);
	if (order === undefined) return refused('unknown_order');
	if (operation.kind === 'order.line_missing') return reportMissing(doing, order);
	const { code, reason } = operation.args;
	if (operation.kind === 'order.collect' && typeof code === 'string' && code !== order.code) {
		return refused('wrong_code');
	}
	if (
		operation.kind === 'order.refuse' &&
		!['out_of_stock', 'closed', 'too_busy', 'other'].includes(String(reason))
	) {
		return refused('malformed');
	}
	const tap = TAPS[operation.kind]!;
	if (tap.done.includes(order.state)) return nothing(`already_${order.state}`);
	if (!tap.from.includes(order.state)) return conflict(`order_${order.state}`);
	if (operation.kind === 'order.reopen' && order.afterEnd) return conflict('cannot_reopen');
	return step(doing, order, tap.to);
}

function step(doing: Doing, order: ModelOrder, to: OrderState): Outcome {
	const before = order.state;
	order.state = to;
	const wasOver = before === 'cancelled' || before === 'refused';
	if (to === 'collected') {
		order.afterEnd = wasOver;
		order.collectedBy = doing.device;
		// Pieces of an order that was over had been given back: they leave the shelf only.
		for (const { variant, pieces } of there(order)) {
			doing.move(variant, -pieces, wasOver ? 0 : -pieces);
		}
		return applied(wasOver ? `collected_after_${before}` : null);
	}
	if (before === 'collected') {
		for (const { variant, pieces } of there(order)) doing.move(variant, pieces, pieces);
	} else if (to === 'refused') {
		for (const { variant, pieces } of there(order)) doing.move(variant, 0, -pieces);
	}
	return applied();
}

function reportMissing(doing: Doing, order: ModelOrder): Outcome {
	const { line: id, quantity } = doing.operation.args;
	const line = order.lines.get(String(id));
	if (
		line === undefined ||
		typeof quantity !== 'number' ||
		quantity < 0 ||
		quantity > line.quantity
	) {
		return refused('malformed');
	}
	if (!OPEN.includes(order.state)) return conflict(`order_${order.state}`);
	const more = quantity - line.missing;
	if (more === 0) return nothing('already_said');
	line.missing = quantity;
	doing.move(line.variant, -more, -more);
	if (there(order).every(({ pieces }) => pieces === 0)) order.state = 'refused';
	return applied();
}

/** The shopper gives it up. @returns whether it was still theirs to give up */
export function cancelOrder(order: ModelOrder, move: Doing['move']): boolean {
	if (!OPEN.includes(order.state)) return false;
	order.state = 'cancelled';
	for (const { variant, pieces } of there(order)) move(variant, 0, -pieces);
	return true;
}

function there(order: ModelOrder): { variant: string; pieces: number }[] {
	return [...order.lines.values()].map(({ variant, quantity, missing }) => ({
		variant,
		pieces: quantity - missing
	}));
}
