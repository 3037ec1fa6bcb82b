import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { superviseLoop } from './watchdog.ts';

let now: number;
let runs: AbortSignal[];
let stalled: boolean[];
let oldest: string | null;
let isUp: boolean;
let abort: AbortController;
let watching: Promise<void>;

beforeEach(() => {
	vi.useFakeTimers();
	[now, runs, stalled, oldest, isUp] = [0, [], [], null, true];
	abort = new AbortController();
	const parts = {
		run: (signal: AbortSignal) => {
			runs.push(signal);
			return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
		},
		// Trips go on ending all the time.
		lastEnd: () => now,
		monotonic: () => now,
		oldest: () => Promise.resolve(oldest),
		isUp: () => Promise.resolve(isUp),
		onStalled: (is: boolean) => Promise.resolve(void stalled.push(is)),
		onError: () => {}
	};
	watching = superviseLoop(parts, abort.signal);
});

afterEach(async () => {
	abort.abort();
	await watching;
	vi.useRealTimers();
});

async function pass(minutes: number): Promise<void> {
	for (let half = 0; half < minutes * 2; half += 1) {
		now += 30_000;
		await vi.advanceTimersByTimeAsync(30_000);
	}
}

test('[S14] an operation that waits too long on a network that works: said once, and the loop started anew', async () => {
	oldest = 'first';
	await pass(14);
	expect({ runs: runs.length, stalled }).toEqual({ runs: 1, stalled: [] });
	await pass(3);
	expect({ runs: runs.length, stalled }).toEqual({ runs: 2, stalled: [true] });
	expect(runs.map(({ aborted }) => aborted)).toEqual([true, false]);
	await pass(16);
	expect({ runs: runs.length, stalled }).toEqual({ runs: 3, stalled: [true] });
	oldest = null;
	await pass(1);
	expect(stalled).toEqual([true, false]);
});

test('[S14] without a network nothing is stalled, however long it lasts', async () => {
	oldest = 'first';
	isUp = false;
	await pass(24 * 60);
	isUp = true;
	await pass(14);
	expect({ runs: runs.length, stalled }).toEqual({ runs: 1, stalled: [] });
});

test('[S14] a queue that moves is never stalled', async () => {
	for (let index = 0; index < 20; index += 1) {
		oldest = String(index);
		await pass(10);
	}
	expect({ runs: runs.length, stalled }).toEqual({ runs: 1, stalled: [] });
});
