import { listWithdrawals, readShopAccount } from '$lib/payments/account-queries';
import { readDeskFigures } from '$lib/orders/desk-order-queries';
import { readShopSearchMisses } from '$lib/towns/results-queries';
import { openDesk } from './open-desk.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const desk = await openDesk(event);
	if (!desk) return { shop: null };
	const [account, withdrawals, figures, misses] = await Promise.all([
		readShopAccount(desk.client, desk.shop.id),
		listWithdrawals(desk.client, desk.shop.id),
		readDeskFigures(desk.client, desk.shop.id),
		readShopSearchMisses(desk.client, desk.shop.id)
	]);
	const waiting = withdrawals.ok
		? withdrawals.withdrawals.filter(({ state }) => state === 'requested').length
		: 0;
	const online = account.ok && (account.account?.transfers_active ?? false);
	return { shop: desk.shop, online, waiting, figures, misses };
};
