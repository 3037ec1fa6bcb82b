import { heartbeatOver, type Heartbeat } from './heartbeat.ts';
import { joinSignals } from './joined-signal.ts';

/**
 * S13: of all tabs of this device, one sends. Runs `work` while holding the lock, and ends its signal when
 * the lock is lost; resolves when the work is over or `signal` aborts. Only a courtesy: two senders would do
 * no harm (S3).
 */
export type SenderLock = (
	name: string,
	signal: AbortSignal,
	work: (signal: AbortSignal) => Promise<void>
) => Promise<void>;

/** For a place with one tab only, such as a test. */
export const noLock: SenderLock = (_name, signal, work) => work(signal);

/** A holder not heard for so long is frozen. Browsers let a hidden page speak once a minute. */
const SILENCE_MS = 180_000;
const LOOK_EVERY_MS = 5_000;

/** The browser's Web Locks; a browser without them sends from every tab. */
export const webLock: SenderLock = async (name, signal, work) => {
	if (!('locks' in navigator)) return work(signal);
	const heart = heartbeatOver(`${name}-beat`);
	try {
		while (!signal.aborted) {
			const end = await holdOrTakeOver(name, signal, heart, work);
			if (end !== 'lost') return;
		}
	} finally {
		heart.close();
	}
};

/** `lost`: another tab took over because this one was silent; it waits for its next turn. */
async function holdOrTakeOver(
	name: string,
	signal: AbortSignal,
	heart: Heartbeat,
	work: (signal: AbortSignal) => Promise<void>
): Promise<'over' | 'lost'> {
	const held = new AbortController();
	const queue = new AbortController();
	// Whoever was silent before had its reasons; a tab that lost its turn does not take it straight back.
	heart.listenAnew();
	let holding = false;
	const hold = async () => {
		holding = true;
		const stopBeating = heart.beat(LOOK_EVERY_MS);
		try {
			await work(joinSignals(signal, held.signal));
		} finally {
			stopBeating();
		}
	};
	const look = setInterval(() => {
		if (!holding && heart.silentFor() > SILENCE_MS) queue.abort('silent');
	}, LOOK_EVERY_MS);
	try {
		const queued = joinSignals(signal, queue.signal);
		await navigator.locks.request(name, { signal: queued }, hold).catch((error: unknown) => {
			if (queue.signal.aborted && !holding && !signal.aborted) {
				return navigator.locks.request(name, { steal: true }, hold);
			}
			throw error;
		});
		return 'over';
	} catch (error) {
		if (signal.aborted) return 'over';
		// Stolen from us: we were silent, the other one sends now.
		if (holding && error instanceof DOMException && error.name === 'AbortError') return 'lost';
		throw error;
	} finally {
		held.abort();
		clearInterval(look);
	}
}
