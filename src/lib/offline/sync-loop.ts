import { retryDelay } from './retry-delay.ts';
import type { TripEnd } from './round-trip.ts';

export interface SyncLoopParts {
	trip: () => Promise<TripEnd>;
	/** Milliseconds until a resting operation may be sent again, null when none rests. */
	nextDue: () => number | null;
	/** Milliseconds between two looks at the server while all is well. */
	pollEvery: () => number;
	random: () => number;
}

/** A woken loop still leaves the server this much air after a failure, in milliseconds. */
const SHORTEST_REST = 1_000;
const HALVED_REST = 500;

export interface SyncLoop {
	/** Runs until the signal aborts. */
	run(signal: AbortSignal): Promise<void>;
	/** Something happened that makes a trip worth trying now. */
	wake(): void;
}

/** S14: round trip after round trip, resting in between, for ever. */
export function createSyncLoop({ trip, nextDue, pollEvery, random }: SyncLoopParts): SyncLoop {
	let woken = false;
	let interrupt: () => void = () => {};

	/** Resolves after `milliseconds`, or when woken or aborted. */
	function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
		if (woken || signal.aborted) return Promise.resolve();
		return new Promise((resolve) => {
			const done = () => {
				clearTimeout(timer);
				signal.removeEventListener('abort', done);
				interrupt = () => {};
				resolve();
			};
			const timer = setTimeout(done, milliseconds);
			signal.addEventListener('abort', done);
			interrupt = done;
		});
	}

	return {
		async run(signal) {
			let failures = 0;
			while (!signal.aborted) {
				woken = false;
				const end = await trip();
				if (end === 'again') {
					failures = 0;
				} else if (end === 'idle') {
					failures = 0;
					const poll = pollEvery() * (0.9 + 0.2 * random());
					await rest(Math.min(poll, nextDue() ?? Infinity), signal);
				} else if (end === 'halved') {
					await pause(HALVED_REST + random() * HALVED_REST, signal);
				} else {
					failures += 1;
					await pause(SHORTEST_REST, signal);
					await rest(retryDelay(failures, random), signal);
				}
			}
		},
		wake() {
			woken = true;
			interrupt();
		}
	};
}

/** Like rest, but nothing wakes it. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	if (signal.aborted) return Promise.resolve();
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', done);
			resolve();
		};
		const timer = setTimeout(done, milliseconds);
		signal.addEventListener('abort', done);
	});
}
