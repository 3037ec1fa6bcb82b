/** Where a tap at the counter leads, by what the shop was promised. */
import type { PartState } from './town-model.ts';

export type Tap =
	'order.accept' | 'order.ready' | 'order.refuse' | 'order.collect' | 'order.reopen';

const OPEN: PartState[] = ['new', 'preparing', 'ready'];

/** The state a tap leads to, or null where it contradicts what happened. */
export function afterTap(tap: Tap, state: PartState): PartState | null {
	switch (tap) {
		case 'order.accept':
			if (state === 'new') return 'preparing';
			return ['preparing', 'ready', 'collected'].includes(state) ? state : null;
		case 'order.ready':
			if (state === 'new' || state === 'preparing') return 'ready';
			return state === 'ready' || state === 'collected' ? state : null;
		case 'order.refuse':
			if (OPEN.includes(state)) return 'refused';
			return state === 'refused' || state === 'cancelled' ? state : null;
		case 'order.collect':
			// Goods that left are a fact, also after the end.
			return [...OPEN, 'collected', 'cancelled', 'refused'].includes(state) ? 'collected' : null;
		case 'order.reopen':
			return state === 'collected' || state === 'ready' ? 'ready' : null;
	}
}
