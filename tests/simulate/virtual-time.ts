/**
 * The clock of a run. Nothing sleeps: what is to happen later lies in a queue, and the next thing happens as
 * soon as everything that the last one set going (promises, IndexedDB, SQL) has come to rest. So a run with
 * hours in it takes a second, and the same seed gives the same order of things.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

interface Happening {
	at: number;
	order: number;
	work: () => unknown;
}

/** Whose code is running: timers it sets are virtual. */
export interface Actor {
	later(milliseconds: number, work: () => void): Happening;
}

const acting = new AsyncLocalStorage<Actor>();

/** Runs code of a tablet: its setTimeout counts in virtual time, whatever it awaits. */
export function actAs<T>(actor: Actor, work: () => T): T {
	return acting.run(actor, work);
}

/** Whose code is running now. */
export function currentActor(): Actor | undefined {
	return acting.getStore();
}

/** Runs work of the simulation itself out of the code of a tablet. */
export function asNobody<T>(work: () => T): T {
	return acting.exit(work);
}

export class VirtualTime {
	/** Milliseconds since the run began. */
	now = 0;
	#queue: Happening[] = [];
	#order = 0;
	#inFlight = 0;
	#landed: (() => void) | null = null;

	later(milliseconds: number, work: () => unknown): Happening {
		const happening = { at: this.now + Math.max(0, milliseconds), order: (this.#order += 1), work };
		let from = 0;
		let to = this.#queue.length;
		while (from < to) {
			const middle = (from + to) >> 1;
			if (this.#queue[middle]!.at <= happening.at) from = middle + 1;
			else to = middle;
		}
		this.#queue.splice(from, 0, happening);
		return happening;
	}

	cancel(happening: Happening): void {
		happening.work = () => {};
	}

	/** Waits for work outside JavaScript (SQL): time stands still until it is back. */
	async during<T>(work: Promise<T>): Promise<T> {
		this.#inFlight += 1;
		try {
			return await work;
		} finally {
			this.#inFlight -= 1;
			if (this.#inFlight === 0) this.#landed?.();
		}
	}

	/** Lets the next thing happen, and all that follows from it at once. @returns false: nothing is left. */
	async step(): Promise<boolean> {
		const next = this.#queue.shift();
		if (next === undefined) return false;
		this.now = next.at;
		next.work();
		await this.rest();
		return true;
	}

	/** Runs what happens until `end`, or until `isOver` says so between two things. */
	async until(end: number, isOver: () => boolean | Promise<boolean> = () => false): Promise<void> {
		while (this.#queue.length > 0 && this.#queue[0]!.at <= end) {
			if (await isOver()) return;
			await this.step();
		}
		this.now = Math.max(this.now, end);
	}

	/** Resolves when promises, IndexedDB and SQL have nothing left to do. */
	async rest(): Promise<void> {
		do {
			if (this.#inFlight > 0) await new Promise<void>((resolve) => (this.#landed = resolve));
			await new Promise((resolve) => real.setImmediate(resolve));
			await new Promise((resolve) => real.setImmediate(resolve));
		} while (this.#inFlight > 0 || pendingImmediates.size > 0);
	}
}

const real = { setTimeout, clearTimeout, setInterval, setImmediate, clearImmediate };
/** IndexedDB's tasks, and the database driver's. */
const pendingImmediates = new Set<unknown>();

/** Gives tablets virtual timers, and lets `rest` see what is still to run. Once per process. */
export function installVirtualTimers(): void {
	const virtualTimeout = (work: () => void, milliseconds = 0, ...rest: unknown[]) => {
		const actor = acting.getStore();
		return actor === undefined
			? real.setTimeout(work, milliseconds, ...rest)
			: actor.later(milliseconds, work);
	};
	const clear = (timer: unknown) => {
		if (timer !== null && typeof timer === 'object' && 'work' in timer) timer.work = () => {};
		else real.clearTimeout(timer as NodeJS.Timeout);
	};
	const virtualInterval = (work: () => void, milliseconds = 0, ...rest: unknown[]) => {
		const actor = acting.getStore();
		if (actor === undefined) return real.setInterval(work, milliseconds, ...rest);
		const timer: { work: () => void } = { work };
		const again = () => {
			timer.work();
			if (timer.work === work) actor.later(milliseconds, again);
		};
		actor.later(milliseconds, again);
		return timer;
	};
	const countedImmediate = (work: (...args: unknown[]) => void, ...args: unknown[]) => {
		const handle = real.setImmediate(() => {
			pendingImmediates.delete(handle);
			work(...args);
		});
		pendingImmediates.add(handle);
		return handle;
	};
	const clearCounted = (handle: NodeJS.Immediate) => {
		pendingImmediates.delete(handle);
		real.clearImmediate(handle);
	};
	Object.assign(globalThis, {
		setTimeout: virtualTimeout,
		clearTimeout: clear,
		setInterval: virtualInterval,
		clearInterval: clear,
		setImmediate: countedImmediate,
		clearImmediate: clearCounted
	});
}
