import type { Operation } from '../../src/lib/offline/operation.ts';
import type { Tablet } from './tablet.ts';

/** An operation that a person was told is saved, and where it was saved. */
export interface Saved {
	operation: Operation;
	tablet: Tablet;
	/** Which of the tablet's local databases. */
	disk: number;
}

/** What people saw: the simulation's own book of what was promised, kept outside every tablet. */
export class Ledger {
	readonly operations = new Map<string, Saved>();
	/** On a disk that the browser threw away, with the name of that local database. */
	readonly thrownAway = new Map<string, { operation: Operation; instance: string | null }>();
	/** Set aside after failing alone: what came later on the same thing goes ahead of it from then on (S5). */
	readonly setAside = new Set<string>();

	saved(operation: Operation, tablet: Tablet): void {
		this.operations.set(operation.id, {
			operation: structuredClone(operation),
			tablet,
			disk: tablet.disk
		});
	}

	evicted(operations: readonly Operation[], tablet: Tablet, instance: string | null): void {
		for (const operation of operations) {
			// A tap may have reached the disk just before the power went, without anybody hearing of it.
			if (!this.operations.has(operation.id)) this.saved(operation, tablet);
			this.thrownAway.set(operation.id, { operation, instance });
		}
	}
}
