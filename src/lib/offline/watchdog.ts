import { joinSignals } from './joined-signal.ts';
import type { SyncLoop } from './sync-loop.ts';

/** Longer than the longest rest and the longest trip together: a loop this quiet stands still. */
const STILL_MS = 400_000;
const LOOK_EVERY_MS = 30_000;
/** Whoever fails alone is set aside before; an operation that still waits then was forgotten by somebody. */
const STALLED_MS = 900_000;

export interface WatchdogParts {
	run: SyncLoop['run'];
	/** When the loop last ended a trip, by the same clock as `monotonic`. */
	lastEnd: () => number;
	monotonic: () => number;
	/** The operation that has waited longest, null when none does. */
	oldest: () => Promise<string | null>;
	/** Whether the last trip got through. */
	isUp: () => Promise<boolean>;
	/** Told when an operation waits too long though trips get through, and when that is over. */
	onStalled: (isStalled: boolean) => Promise<void>;
	/** Told each time the loop had to be started again. */
	onError: (error: unknown) => void;
}

/**
 * S14: runs a loop until `signal` aborts, and starts it again when it stands still. Every wait inside has an
 * end, so this is for what nobody thought of: a browser that forgot a timer, a promise that never settles.
 * The old run is left behind; should it ever go on, two senders do no harm (S3).
 */
export async function superviseLoop(parts: WatchdogParts, signal: AbortSignal): Promise<void> {
	const { run, lastEnd, monotonic, onError } = parts;
	const isNewlyStalled = followOldest(parts);
	while (!signal.aborted) {
		const current = new AbortController();
		const began = monotonic();
		let look: ReturnType<typeof setInterval> | undefined;
		const still = new Promise<void>((resolve) => {
			look = setInterval(() => {
				if (monotonic() - Math.max(began, lastEnd()) > STILL_MS) resolve();
				isNewlyStalled().then((is) => is && resolve(), onError);
			}, LOOK_EVERY_MS);
		});
		const over = run(joinSignals(signal, current.signal)).then(() => 'over' as const);
		const end = await Promise.race([over, still]);
		clearInterval(look);
		current.abort();
		if (end === 'over') return;
		onError(new Error('the sync loop stood still and was started again'));
	}
}

/** By a clock that never jumps, and only while the network is up: a day without one alarms nobody (S6). */
function followOldest({ oldest, isUp, monotonic, onStalled }: WatchdogParts) {
	let followed: string | null = null;
	let since = monotonic();
	let stalled = false;

	/** True each time the oldest operation has waited too long once more. */
	return async function look(): Promise<boolean> {
		const id = await oldest();
		if (id !== followed || id === null) {
			followed = id;
			since = monotonic();
			if (stalled) await onStalled((stalled = false));
			return false;
		}
		if (!(await isUp())) since = monotonic();
		if (monotonic() - since <= STALLED_MS) return false;
		since = monotonic();
		if (!stalled) await onStalled((stalled = true));
		return true;
	};
}
