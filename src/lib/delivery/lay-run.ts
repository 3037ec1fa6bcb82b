import { layOver } from '../offline/laid-rows.ts';
import type { Operation, OutboxEntry } from '../offline/operation.ts';
import type { Parcel, Run, Stop } from './run.ts';

type Said = Stop['said'];

/** The runs as the courier's own taps leave them. */
export function layRuns(rows: readonly Run[], entries: readonly OutboxEntry[]): Run[] {
	return layOver<Run>('runs', rows, entries, (run, { kind, at }) =>
		run && kind === 'run.end' ? { ...run, state: 'done', ended_at: at } : run
	);
}

/**
 * The stops as the courier's own taps leave them, in the run's order. A parcel that was taken at its shop is taken
 * on the door's list too, before the server has said so; and once its door is over, nothing is to be fetched for it.
 */
export function layStops(rows: readonly Stop[], entries: readonly OutboxEntry[]): Stop[] {
	const laid = layOver<Stop>('run_stops', rows, entries, layStop);
	const fetched = new Map<string, Parcel['state']>();
	for (const { kind, parcels } of laid) {
		if (kind !== 'pickup') continue;
		for (const { shop_order, state } of parcels) fetched.set(shop_order, state);
	}
	const ended = new Map<string, Parcel['state']>();
	for (const { kind, state, parcels } of laid) {
		if (kind !== 'drop' || state === 'todo') continue;
		for (const parcel of parcels)
			ended.set(parcel.shop_order, parcel.state === 'delivered' ? 'delivered' : 'left_out');
	}
	return laid
		.map((stop) => {
			if (stop.state !== 'todo' || stop.kind === 'return') return stop;
			const elsewhere = stop.kind === 'drop' ? fetched : ended;
			const parcels = stop.parcels.map((parcel) =>
				parcel.state === 'planned'
					? { ...parcel, state: elsewhere.get(parcel.shop_order) ?? parcel.state }
					: parcel
			);
			return { ...stop, parcels };
		})
		.sort((one, other) => one.position - other.position);
}

function layStop(stop: Stop | undefined, { kind, args, at }: Operation): Stop | undefined {
	if (!stop) return stop;
	switch (kind) {
		case 'stop.picked_up': {
			if (stop.state !== 'todo') return stop;
			const taken = new Set(
				(args.parcels as { shop_order: string; taken: boolean }[])
					.filter((parcel) => parcel.taken)
					.map(({ shop_order }) => shop_order)
			);
			return { ...stop, state: 'done', at, parcels: moved(stop, ['planned'], taken) };
		}
		case 'stop.delivered':
			return { ...stop, state: 'done', at, said: saidOf(args), parcels: given(stop, args.parcels) };
		case 'stop.failed':
			if (stop.state === 'done') return stop;
			return { ...stop, state: 'failed', at, said: args as Said, parcels: all(stop, 'held') };
		case 'stop.returned':
			return { ...stop, state: 'done', at, parcels: all(stop, 'back') };
		case 'stop.undo':
			return { ...stop, state: 'todo', at: null, said: {}, parcels: all(stop, 'taken') };
		default:
			return stop;
	}
}

/** Parcels named by the hand-over are delivered, the others are still in their shops. */
function given(stop: Stop, named: unknown): Parcel[] {
	if (!Array.isArray(named)) return all(stop, 'delivered');
	return stop.parcels.map((parcel) =>
		named.includes(parcel.shop_order)
			? { ...parcel, state: 'delivered' }
			: { ...parcel, state: 'left_out' }
	);
}

const saidOf = ({ to, left_at }: Operation['args']) => ({ to, left_at }) as Said;

function moved({ parcels }: Stop, from: Parcel['state'][], taken: Set<string>): Parcel[] {
	return parcels.map((parcel) =>
		from.includes(parcel.state)
			? { ...parcel, state: taken.has(parcel.shop_order) ? 'taken' : 'left_out' }
			: parcel
	);
}

const all = ({ parcels }: Stop, state: Parcel['state']): Parcel[] =>
	parcels.map((parcel) => (parcel.state === 'left_out' ? parcel : { ...parcel, state }));
