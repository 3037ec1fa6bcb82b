/** Starts listening for reasons to look at the server now, and returns how to stop. */
export type WakeSignals = (wake: () => void) => () => void;

export const noSignals: WakeSignals = () => () => {};

/**
 * The browser's hints: somebody looks at the screen again, the link seems back, another tab recorded
 * something. Hints only: whether we are online is decided by a request (S14).
 * @param channelName what the tabs of one device share
 */
export function browserSignals(channelName: string): WakeSignals {
	return (wake) => {
		const abort = new AbortController();
		const { signal } = abort;
		const whenVisible = () => {
			if (document.visibilityState === 'visible') wake();
		};
		document.addEventListener('visibilitychange', whenVisible, { signal });
		window.addEventListener('online', wake, { signal });
		window.addEventListener('pageshow', wake, { signal });
		const channel = new BroadcastChannel(channelName);
		channel.addEventListener('message', wake, { signal });
		return () => {
			abort.abort();
			channel.close();
		};
	};
}
