const SWITCH = '/worker-switch.json';

/**
 * S18: true only when our own server says in as many words that the worker must go. No network, a resting
 * server or a hotel's page change nothing.
 */
export async function isWorkerSwitchedOff(): Promise<boolean> {
	try {
		const response = await fetch(SWITCH, {
			cache: 'no-store',
			redirect: 'error',
			signal: AbortSignal.timeout(5_000)
		});
		const answer: unknown = await response.json();
		return response.ok && (answer as { worker?: unknown } | null)?.worker === 'off';
	} catch {
		return false;
	}
}

/** Forgets every kept file and page. What people recorded is in IndexedDB and stays. */
export async function forgetKeptFiles(): Promise<void> {
	for (const name of await caches.keys()) await caches.delete(name);
}
