import { applied, nothing, refused, resolve, type Doing, type Outcome } from './model-state.ts';

export function doToStock(doing: Doing): Outcome {
	const { operation, state, entity } = doing;
	if (operation.kind === 'stock.undo') return undo(doing);
	const variant = state.variants.get(entity);
	if (variant === undefined) return refused('unknown_variant');
	const pieces = piecesOf(operation.kind, operation.args);
	if (pieces === null) return refused('malformed');
	doing.move(entity, pieces, 0);
	return applied(pieces < 0 && variant.onHand - variant.reserved < 0 ? 'sold_reserved' : null);
}

/** By how much the shelf changes: moves, never a value. */
function piecesOf(kind: string, args: Doing['operation']['args']): number | null {
	const { quantity, counted, expected } = args;
	if (kind === 'stock.sold_here') return isWithin(quantity, 1, 999) ? -quantity : null;
	if (kind === 'stock.received') return isWithin(quantity, 1, 9_999) ? quantity : null;
	if (!isWithin(counted, 0, 99_999) || !isWithin(expected, -999_999, 999_999)) return null;
	return counted - expected;
}

function undo({ operation, state, entity, move }: Doing): Outcome {
	const undone = state.operations.get(String(operation.args.operation));
	if (undone === undefined || resolve(state, undone.entity) !== entity) {
		return refused('unknown_operation');
	}
	if (undone.outcome !== 'applied') return refused('unknown_operation');
	const kinds = ['stock.sold_here', 'stock.received', 'stock.counted'];
	if (!kinds.includes(undone.operation.kind)) return refused('cannot_undo');
	if (undone.undone) return nothing('already_undone');
	undone.undone = true;
	move(entity, -undone.moved, 0);
	return applied();
}

function isWithin(value: unknown, least: number, most: number): value is number {
	return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
