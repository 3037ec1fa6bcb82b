import { applied, nothing, refused, type Doing, type Outcome } from './model-state.ts';

export function doToShop({ state, operation, days }: Doing): Outcome {
	const { kind, args } = operation;
	if (kind === 'shelf.confirm') return applied();
	const day = String(args.on_date);
	if (day < days.today) return nothing('day_over');
	if (kind === 'shop.reopen_today') {
		return state.closedDays.delete(day) ? applied() : nothing('already_open');
	}
	if (state.closedDays.has(day)) return nothing('already_closed');
	state.closedDays.add(day);
	return applied();
}

export function doToClerk({ state, operation, entity, isOwner }: Doing): Outcome {
	const { kind, args } = operation;
	if (!isOwner) return refused('owner_only');
	const clerk = state.clerks.get(entity);
	if (kind === 'clerk.create') {
		if (clerk !== undefined) return refused('id_taken');
		state.clerks.set(entity, {
			name: String(args.name),
			pin: String(args.pin_hash),
			removed: false
		});
		return applied();
	}
	if (clerk === undefined) return refused('unknown_clerk');
	if (kind === 'clerk.remove') {
		if (clerk.removed) return nothing('already_so');
		clerk.removed = true;
		return applied();
	}
	if ((args.name ?? clerk.name) === clerk.name && args.pin_hash === undefined) {
		return nothing('already_so');
	}
	if (args.name !== undefined) clerk.name = String(args.name);
	if (args.pin_hash !== undefined) clerk.pin = String(args.pin_hash);
	return applied();
}

/** @param redo does the operation that was held back, for the owner who says so */
export function doToReview(doing: Doing, redo: (held: Doing['operation']) => Outcome): Outcome {
	const { state, operation, isOwner } = doing;
	if (!isOwner) return refused('owner_only');
	const held = state.operations.get(operation.entity.id);
	if (held === undefined || held.review === null) return refused('unknown_operation');
	if (held.review !== 'waiting') return nothing('already_reviewed');
	if (operation.kind === 'review.dismiss') {
		held.review = 'dismissed';
		return applied();
	}
	const end = redo(held.operation);
	if (end.outcome === 'applied' || end.outcome === 'nothing_to_do') held.review = 'applied';
	return end;
}
