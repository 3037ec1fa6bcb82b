/**
 * Keeps the screen on while the orders are shown, and again after the tablet was looked away from.
 * Returns how to let it sleep.
 */
export function keepAwake(): () => void {
	if (!('wakeLock' in navigator)) return () => {};
	let wanted = true;
	let lock: WakeLockSentinel | null = null;

	async function take(): Promise<void> {
		if (!wanted || document.visibilityState !== 'visible') return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (!wanted) await lock.release();
		} catch (error) {
			// Battery saver: the tablet may sleep, nothing else changes.
			console.debug('screen not kept on', error);
		}
	}

	const again = () => void take();
	document.addEventListener('visibilitychange', again);
	void take();
	return () => {
		wanted = false;
		document.removeEventListener('visibilitychange', again);
		void lock?.release();
	};
}
