import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { webLock } from '../../src/lib/offline/sender-lock.ts';
import { superviseLoop } from '../../src/lib/offline/watchdog.ts';

afterEach(() => vi.useRealTimers());
beforeEach(
	() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
);

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** One tab: whether it is sending now. */
function tab(name: string) {
	const abort = new AbortController();
	const state = { sending: false, abort, done: Promise.resolve() };
	state.done = webLock(name, abort.signal, async (signal) => {
		state.sending = true;
		await new Promise<void>((resolve) => {
			if (signal.aborted) resolve();
			signal.addEventListener('abort', () => resolve());
		});
		state.sending = false;
	});
	return state;
}

test('[S13] of two tabs one sends; when it goes, the other does', async () => {
	const [one, other] = [tab('two-tabs'), tab('two-tabs')];
	await settle();
	expect([one.sending, other.sending]).toEqual([true, false]);
	one.abort.abort();
	await one.done;
	await settle();
	expect(other.sending).toBe(true);
	other.abort.abort();
	await other.done;
});

test('[S13] a tab that is frozen while it holds the lock is taken over from, and not before', async () => {
	// Frozen: it holds the lock and says nothing.
	const name = 'frozen-tab';
	const frozen = new AbortController();
	void navigator.locks
		.request(name, () => new Promise((resolve) => frozen.signal.addEventListener('abort', resolve)))
		.catch(() => undefined);
	await settle();
	const other = tab(name);
	await settle();
	await vi.advanceTimersByTimeAsync(170_000);
	await settle();
	expect(other.sending).toBe(false);
	await vi.advanceTimersByTimeAsync(20_000);
	await settle();
	expect(other.sending).toBe(true);
	other.abort.abort();
	await other.done;
	frozen.abort();
});

test('[S14] a loop that stands still is started again; one that ends trips is left alone', async () => {
	let runs = 0;
	let lastEnd = 0;
	const errors: unknown[] = [];
	const abort = new AbortController();
	const watching = superviseLoop(
		{
			run: (signal) => {
				runs += 1;
				return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
			},
			lastEnd: () => lastEnd,
			monotonic: () => performance.now(),
			oldest: () => Promise.resolve(null),
			isUp: () => Promise.resolve(true),
			onStalled: () => Promise.resolve(),
			onError: (error) => errors.push(error)
		},
		abort.signal
	);
	for (let minute = 0; minute < 20; minute += 1) {
		lastEnd = performance.now();
		await vi.advanceTimersByTimeAsync(60_000);
	}
	expect(runs).toBe(1);
	await vi.advanceTimersByTimeAsync(460_000);
	expect([runs, errors.length]).toEqual([2, 1]);
	abort.abort();
	await watching;
});
