import { forgetKeptFiles, isWorkerSwitchedOff } from '../lib/platform/worker-switch.ts';

/** What of the worker's world leaving needs. */
export interface WorkerHome {
	registration: Pick<ServiceWorkerRegistration, 'active' | 'unregister'>;
	clients: {
		matchAll(options: {
			type: 'window';
		}): Promise<readonly Pick<WindowClient, 'url' | 'navigate'>[]>;
	};
}

/**
 * S18: leaves for good when the switch is off: no registration, no kept file, and the pages it was in
 * charge of load again, from the network. Tries to, at least: a page that cannot be sent anywhere loads
 * from the network the next time. What people recorded is in IndexedDB, and stays.
 * @returns whether it left
 */
export async function leaveWhenSwitchedOff({
	registration,
	clients
}: WorkerHome): Promise<boolean> {
	if (!(await isWorkerSwitchedOff())) return false;
	// A worker that never was in charge has no pages: reloading them would bring it here again, for ever.
	const wasInCharge = registration.active !== null;
	await registration.unregister();
	await forgetKeptFiles();
	if (!wasInCharge) return true;
	const pages = await clients.matchAll({ type: 'window' });
	await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
	return true;
}
