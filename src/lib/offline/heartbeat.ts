/** How the tabs of one device hear that the one that sends is alive. */
export interface Heartbeat {
	/** Says so every `milliseconds`, until the returned function is called. */
	beat(milliseconds: number): () => void;
	/** Milliseconds since another tab was heard, or since we began to listen. */
	silentFor(): number;
	/** Counts the silence from now on. */
	listenAnew(): void;
	close(): void;
}

/** @param channelName what the tabs of one device share */
export function heartbeatOver(channelName: string): Heartbeat {
	const channel = new BroadcastChannel(channelName);
	// A clock that never jumps (S6).
	let heard = performance.now();
	channel.addEventListener('message', () => (heard = performance.now()));
	return {
		beat(milliseconds) {
			const say = () => channel.postMessage('here');
			say();
			const timer = setInterval(say, milliseconds);
			return () => clearInterval(timer);
		},
		silentFor: () => performance.now() - heard,
		listenAnew: () => (heard = performance.now()),
		close: () => channel.close()
	};
}
