import { paymentDeps } from './payment-deps.server.ts';
import { settleOrder } from './settle-order.server.ts';

/**
 * Brings an order's payment up to date now, so that the page somebody looks at is true already. What the
 * provider does not answer is left to the jobs.
 * @param order its id
 */
export async function trySettle(order: string, origin: string): Promise<void> {
	const deps = paymentDeps();
	if (!deps) return;
	try {
		await settleOrder(deps, order, { origin });
	} catch (failure) {
		console.error(`payment of ${order} not settled yet:`, failure);
	}
}
