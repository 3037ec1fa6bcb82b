import { SHELLS, type Shell } from '../platform/shell.ts';
import { forgetKeptFiles, isWorkerSwitchedOff } from '../platform/worker-switch.ts';

/** The worker that lets a shell start without network, and brings new versions (S18). */
const WORKER = '/service-worker.js';
const READY_WITHIN_MS = 60_000;

/**
 * Registers the worker and asks it to keep the shell. Null where the browser has no workers, and while the
 * worker is switched off (S18).
 */
export async function registerShellWorker(shell: Shell): Promise<ServiceWorkerRegistration | null> {
	if (!('serviceWorker' in navigator)) return null;
	if (await isWorkerSwitchedOff()) {
		await removeWorkers();
		return null;
	}
	const registration = await navigator.serviceWorker.register(WORKER, { scope: '/' });
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage({ type: 'install-shell', shell });
	return registration;
}

/** The page's own way out, for a worker that no longer listens. Recorded taps are not in the caches. */
async function removeWorkers(): Promise<void> {
	const wasInCharge = navigator.serviceWorker.controller !== null;
	for (const registration of await navigator.serviceWorker.getRegistrations()) {
		await registration.unregister();
	}
	await forgetKeptFiles();
	if (wasInCharge) location.reload();
}

/**
 * Whether a start without network would work: the page and every file it names are in the caches. Looked
 * up, not assumed. Waits a little for the worker to finish; false when it did not.
 */
export async function isReadyOffline(shell: Shell, within = READY_WITHIN_MS): Promise<boolean> {
	if (!('caches' in globalThis)) return false;
	const until = performance.now() + within;
	for (;;) {
		if (await hasWholeShell(shell)) return true;
		if (performance.now() > until) return false;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
}

async function hasWholeShell(shell: Shell): Promise<boolean> {
	const page = await caches.match(SHELLS[shell], { ignoreSearch: true });
	if (page === undefined) return false;
	const html = await page.text();
	const files = [...html.matchAll(/["'](\.{0,2}\/_app\/[^"']+\.(?:js|css))["']/g)];
	const addresses = new Set(files.map(([, path]) => new URL(path ?? '', location.href).pathname));
	for (const address of addresses) {
		if ((await caches.match(address)) === undefined) return false;
	}
	return addresses.size > 0;
}

/** Calls back when a new version has been fetched and waits. Returns how to stop listening. */
export function watchForUpdate(
	registration: ServiceWorkerRegistration,
	onWaiting: (worker: ServiceWorker) => void
): () => void {
	const abort = new AbortController();
	const { signal } = abort;
	const check = () => {
		if (registration.waiting && navigator.serviceWorker.controller) onWaiting(registration.waiting);
	};
	registration.addEventListener(
		'updatefound',
		() => registration.installing?.addEventListener('statechange', check, { signal }),
		{ signal }
	);
	const daily = setInterval(() => void registration.update().catch(() => undefined), 3_600_000);
	signal.addEventListener('abort', () => clearInterval(daily));
	check();
	return () => abort.abort();
}

/** Starts the waiting version; the page reloads once it is in charge. */
export function activateUpdate(worker: ServiceWorker): void {
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
		once: true
	});
	worker.postMessage({ type: 'activate-now' });
}
