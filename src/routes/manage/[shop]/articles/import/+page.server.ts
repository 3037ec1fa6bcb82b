import { listDeskTrades } from '$lib/shelf/desk-queries';
import { readDeskShop } from '$lib/shops/desk-shop-queries';
import { openDesk } from '../../open-desk.server';
import type { PageServerLoad } from './$types';

/** The file is read and compared where it lies. */
export const csr = true;

export const load: PageServerLoad = async (event) => {
	const desk = await openDesk(event);
	const answer = desk && (await readDeskShop(desk.client, desk.shop.id));
	if (!desk || !answer?.ok) return { shop: null };
	const trades = await listDeskTrades(desk.client);
	const usualVat = trades.find(({ id }) => id === answer.shop.trade)?.vat_bp ?? 2000;
	return { shop: desk.shop, trades, usualVat };
};
