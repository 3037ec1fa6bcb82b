/**
 * A signal that aborts with the first of two. `AbortSignal.any` does the same and is missing on tablets
 * that are still in use (before Safari 17.4, Chrome 116).
 */
export function joinSignals(one: AbortSignal, other: AbortSignal): AbortSignal {
	const joined = new AbortController();
	const abort = () => joined.abort();
	for (const signal of [one, other]) {
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true, signal: joined.signal });
	}
	return joined.signal;
}
