import type { OperationDraft } from '../offline/operation.ts';
import type { FailReason, LeftAt, Stop } from './run.ts';

/** What a courier records. `base` is what they saw: the stop's state. */
function atStop(kind: string, { id, state }: Stop, args: OperationDraft['args']): OperationDraft {
	return { kind, version: 1, entity: { table: 'run_stops', id }, args, base: { state } };
}

/** Which parcels of a shop were there, and which not. */
export function pickedUp(stop: Stop, taken: ReadonlySet<string>): OperationDraft {
	const parcels = stop.parcels
		.filter(({ state }) => state === 'planned')
		.map(({ shop_order }) => ({ shop_order, taken: taken.has(shop_order) }));
	return atStop('stop.picked_up', stop, { parcels });
}

/**
 * @param to who took it, at most 60 letters
 * @param given parcels that were handed over: a shop that was passed by still has its own
 */
export function delivered(
	stop: Stop,
	to: string,
	left_at: LeftAt,
	given: readonly string[]
): OperationDraft {
	return atStop('stop.delivered', stop, { to, left_at, parcels: [...given] });
}

export function notDelivered(
	stop: Stop,
	said: { reason: FailReason; next: 'next_run' | 'back_to_shops'; note: string }
): OperationDraft {
	return atStop('stop.failed', stop, said);
}

export function broughtBack(stop: Stop): OperationDraft {
	return atStop('stop.returned', stop, {});
}

/** Takes back what was said at a door. */
export function undone(stop: Stop): OperationDraft {
	return atStop('stop.undo', stop, {});
}

export function runEnded(run: string): OperationDraft {
	return { kind: 'run.end', version: 1, entity: { table: 'runs', id: run }, args: {}, base: {} };
}
