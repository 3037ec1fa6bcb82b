import { openPayPage, type PayPage } from './pay-page.server.ts';
import { paymentDeps } from './payment-deps.server.ts';

/**
 * The page where an order is paid, for somebody who waits for it now: a provider that does not answer is a
 * refusal like others (`away`), told in words, and tried again by the next press of the button.
 * @param order its id
 */
export async function tryPayPage(
	order: string,
	origin: string
): Promise<PayPage | { ok: false; refusal: 'away' }> {
	const deps = paymentDeps();
	if (!deps) return { ok: false, refusal: 'away' };
	try {
		return await openPayPage(deps, order, origin);
	} catch (failure) {
		console.error(`pay page of ${order} not opened:`, failure);
		return { ok: false, refusal: 'away' };
	}
}
