import type { CallDeviceApi } from '../device/device-api.ts';
import type { Transport } from '../offline/transport.ts';

/** Carries the engine's question to `field_sync`; the scope of an operation is the town. */
export function fieldTransport(
	call: CallDeviceApi,
	device: string,
	appVersion: string,
	isPersisted: () => Promise<boolean>
): Transport {
	return async ({ operations, cursor, attachments_waiting, ...report }, signal) =>
		call(
			'field_sync',
			{
				p_device: device,
				p_operations: operations,
				p_cursor: cursor,
				p_report: {
					...report,
					photos_waiting: attachments_waiting,
					app_version: appVersion,
					persisted: await isPersisted()
				}
			},
			signal
		);
}
