import type { CallDeviceApi } from '../device/device-api.ts';
import { isStoragePersisted } from '../device/device-storage.ts';
import type { Upload } from '../offline/attachment-trip.ts';
import { createEngine, type Engine } from '../offline/engine.ts';
import type { OfflineDatabase } from '../offline/offline-database.ts';
import { TransportFailure } from '../offline/transport.ts';
import { webLock } from '../offline/sender-lock.ts';
import { browserSignals } from '../offline/wake-signals.ts';
import { openFieldDatabase } from './field-database.ts';
import { fieldTransport } from './field-transport.ts';
import type { FieldEnrolment } from './field-settings.ts';

/** A telephone's battery: a run changes seldom, and a tap wakes the engine anyway. */
const LOOK_EVERY_MS = 10_000;
const LOOK_EVERY_HIDDEN_MS = 60_000;

export interface FieldEngine extends Engine {
	database: OfflineDatabase;
}

/**
 * Pictures of a shop that is made on a visit go nowhere before the shop is there: the storage would take them for a
 * stranger's.
 */
function afterTheShop(database: OfflineDatabase, upload: Upload): Upload {
	return async (file, signal) => {
		const shop = /^shops\/([^/]+)\//.exec(file.name)?.[1];
		const ahead = await database.outbox.where('entity_key').equals(`visits/${shop}`).toArray();
		if (
			ahead.some(({ operation, state }) => operation.kind === 'visit.start' && state === 'waiting')
		) {
			throw new TransportFailure('offline', 'the shop of this picture is not there yet');
		}
		return upload(file, signal);
	};
}

/**
 * The engine of this device: its own database, the rows of the person who is signed in.
 * @param onBlocked told when another tab keeps the database from being brought up to date
 */
export async function openFieldEngine(
	{ device, town, person }: FieldEnrolment,
	{ call, upload }: { call: CallDeviceApi; upload: Upload },
	appVersion: string,
	onBlocked: () => void
): Promise<FieldEngine> {
	const database = await openFieldDatabase(device.id, onBlocked);
	const channel = new BroadcastChannel(database.name);
	const engine = createEngine({
		database,
		upload: afterTheShop(database, upload),
		transport: fieldTransport(call, device.id, appVersion, isStoragePersisted),
		author: () => ({ device: device.id, scope: town.id, person: person.id, clerk: null }),
		lock: webLock,
		signals: browserSignals(database.name),
		announce: () => channel.postMessage('recorded'),
		pollEvery: () => (document.visibilityState === 'visible' ? LOOK_EVERY_MS : LOOK_EVERY_HIDDEN_MS)
	});
	return { ...engine, database };
}
