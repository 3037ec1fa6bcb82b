import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryDelay } from './retry-delay.ts';
import type { TripEnd } from './round-trip.ts';
import { createSyncLoop } from './sync-loop.ts';
import { uuidV7 } from './uuid-v7.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function runLoop(ends: TripEnd[], nextDue: () => number | null = () => null) {
	let trips = 0;
	const abort = new AbortController();
	const loop = createSyncLoop({
		trip: () => Promise.resolve(ends[trips++] ?? 'idle'),
		nextDue,
		pollEvery: () => 5_000,
		random: () => 0.5
	});
	const running = loop.run(abort.signal);
	return { loop, running, abort, trips: () => trips };
}

test('[S14] full jitter from a second to five minutes', () => {
	expect(retryDelay(1, () => 1)).toBe(1_000);
	expect(retryDelay(4, () => 1)).toBe(8_000);
	expect(retryDelay(4, () => 0)).toBe(0);
	expect(retryDelay(9, () => 1)).toBe(256_000);
	expect(retryDelay(10, () => 1)).toBe(300_000);
	expect(retryDelay(10_000, () => 1)).toBe(300_000);
});

test('[S14] goes on at once while there is more, then looks again every five seconds', async () => {
	const { trips, abort, running } = runLoop(['again', 'again', 'idle', 'idle']);
	await vi.advanceTimersByTimeAsync(0);
	expect(trips()).toBe(3);
	await vi.advanceTimersByTimeAsync(4_999);
	expect(trips()).toBe(3);
	await vi.advanceTimersByTimeAsync(1);
	expect(trips()).toBe(4);
	abort.abort();
	await running;
});

test('[S14] a tap wakes it; also one that falls into a trip', async () => {
	const { loop, trips, abort, running } = runLoop([]);
	await vi.advanceTimersByTimeAsync(0);
	expect(trips()).toBe(1);
	loop.wake();
	await vi.advanceTimersByTimeAsync(0);
	expect(trips()).toBe(2);
	abort.abort();
	await running;
});

test('[S14] taps during an outage do not hammer the server, and the first one after it gets through soon', async () => {
	const { loop, trips, abort, running } = runLoop(Array(10).fill('failed') as TripEnd[]);
	await vi.advanceTimersByTimeAsync(0);
	for (let taps = 0; taps < 50; taps += 1) {
		loop.wake();
		await vi.advanceTimersByTimeAsync(10);
	}
	expect(trips()).toBe(1);
	await vi.advanceTimersByTimeAsync(500);
	expect(trips()).toBe(2);
	abort.abort();
	await running;
});

test('[S14] does not rest longer than the operation that is due next', async () => {
	const { trips, abort, running } = runLoop(['idle'], () => 700);
	await vi.advanceTimersByTimeAsync(701);
	expect(trips()).toBe(2);
	abort.abort();
	await running;
});

test('[S1] ids are uuids of version 7 that sort by time', () => {
	const ids = [1, 2, 1_700_000_000_000, 1_700_000_000_001].map((time) => uuidV7(time));
	for (const id of ids) {
		expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
	}
	expect([...ids].sort()).toEqual(ids);
	expect(uuidV7(1_700_000_000_000)).not.toBe(uuidV7(1_700_000_000_000));
});
