import type { CallDeviceApi } from '../device/device-api.ts';
import type { Operation } from '../offline/operation.ts';
import { TransportFailure, type Transport } from '../offline/transport.ts';
import * as z from 'zod/mini';
import { shopOrderRow } from './shop-order.ts';

const shownRows = z.looseObject({
	rows: z.looseObject({ shop_orders: z.optional(z.array(shopOrderRow)) })
});

/**
 * Carries the engine's question to `till_sync`. The engine says "scope" where the counter says "shop".
 * Orders that cannot be shown are caught here, before the cursor moves past them.
 */
export function tillTransport(
	call: CallDeviceApi,
	device: string,
	appVersion: string,
	isPersisted: () => Promise<boolean>
): Transport {
	return async ({ operations, cursor, attachments_waiting, ...report }, signal) => {
		const answer = await call(
			'till_sync',
			{
				p_device: device,
				p_operations: operations.map(toWire),
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
		const isRefusal = z.object({ ok: z.literal(false) }).safeParse(answer).success;
		if (isRefusal || shownRows.safeParse(answer).success) return answer;
		throw new TransportFailure('server', 'till_sync: orders in a shape this version does not know');
	};
}

/** Field by field: the server keeps a fingerprint, so an operation must look the same at every attempt. */
function toWire({ scope, ...operation }: Operation) {
	return { ...operation, shop: scope };
}
