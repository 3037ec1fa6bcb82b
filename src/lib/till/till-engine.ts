import { createEngine, type Engine } from '../offline/engine.ts';
import type { CallDeviceApi } from '../device/device-api.ts';
import { isStoragePersisted } from '../device/device-storage.ts';
import type { Upload } from '../offline/attachment-trip.ts';
import type { OfflineDatabase } from '../offline/offline-database.ts';
import { webLock } from '../offline/sender-lock.ts';
import { browserSignals } from '../offline/wake-signals.ts';
import { openTillDatabase } from './till-database.ts';
import type { Enrolment } from './till-settings.ts';
import { tillTransport } from './till-transport.ts';

const LOOK_EVERY_MS = 5_000;
const LOOK_EVERY_HIDDEN_MS = 30_000;

export interface TillEngine extends Engine {
	database: OfflineDatabase;
	/** Later operations are this person's. */
	actAs(person: string): void;
	/** Later operations carry this name of the shop's staff; null for nobody's. */
	serveAs(clerk: string | null): void;
}

/**
 * The engine of this tablet: its own database, the shop's rows, the person who is signed in.
 * @param onBlocked told when another tab keeps the database from being brought up to date
 */
export async function openTillEngine(
	enrolment: Enrolment,
	{ call, upload }: { call: CallDeviceApi; upload: Upload },
	appVersion: string,
	onBlocked: () => void
): Promise<TillEngine> {
	const database = await openTillDatabase(enrolment.device.id, onBlocked);
	const channelName = database.name;
	let person = enrolment.person.id;
	let clerk: string | null = null;
	const channel = new BroadcastChannel(channelName);
	const engine = createEngine({
		database,
		upload,
		transport: tillTransport(call, enrolment.device.id, appVersion, isStoragePersisted),
		author: () => ({
			device: enrolment.device.id,
			scope: enrolment.shop.id,
			person,
			clerk
		}),
		lock: webLock,
		signals: browserSignals(channelName),
		announce: () => channel.postMessage('recorded'),
		pollEvery: () => (document.visibilityState === 'visible' ? LOOK_EVERY_MS : LOOK_EVERY_HIDDEN_MS)
	});
	return {
		...engine,
		database,
		actAs: (other) => (person = other),
		serveAs: (other) => (clerk = other)
	};
}
