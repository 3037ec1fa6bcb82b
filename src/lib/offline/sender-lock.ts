/**
 * S13: of all tabs of this device, one sends. Runs `work` while holding the lock; resolves when the work
 * is over or `signal` aborts. Only a courtesy: two senders would do no harm (S3).
 */
export type SenderLock = (
	name: string,
	signal: AbortSignal,
	work: () => Promise<void>
) => Promise<void>;

/** For a place with one tab only, such as a test. */
export const noLock: SenderLock = (_name, _signal, work) => work();

/** The browser's Web Locks; a browser without them sends from every tab. */
export const webLock: SenderLock = async (name, signal, work) => {
	if (!('locks' in navigator)) return work();
	try {
		await navigator.locks.request(name, { signal }, work);
	} catch (error) {
		if (!signal.aborted) throw error;
	}
};
