import { layOver } from '../offline/laid-rows.ts';
import type { OfflineDatabase } from '../offline/offline-database.ts';
import { layOrder } from './lay-order.ts';
import { judgeCode, type CodeVerdict, type ShownCode } from './pickup-code.ts';
import type { ShopOrder } from './shop-order.ts';

/** Judges a code against the rows of this tablet, with what was tapped here laid over them. */
export async function lookUpCode(
	database: OfflineDatabase,
	shown: ShownCode
): Promise<CodeVerdict> {
	const orders = database.rows<ShopOrder>('shop_orders');
	const found = await orders.where('code').equals(shown.code).toArray();
	if (shown.order !== null && !found.some(({ id }) => id === shown.order)) {
		const named = await orders.get(shown.order);
		if (named !== undefined) found.push(named);
	}
	const keys = found.map(({ id }) => `shop_orders/${id}`);
	const taps = await database.outbox.where('entity_key').anyOf(keys).toArray();
	return judgeCode(shown, layOver('shop_orders', found, taps, layOrder));
}
