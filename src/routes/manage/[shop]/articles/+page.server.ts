import { listDeskProducts, listDeskTrades } from '$lib/shelf/desk-queries';
import { readEnv } from '$lib/platform/env.server';
import { openDesk } from '../open-desk.server';
import type { PageServerLoad } from './$types';

/** A table that is edited in place cannot do without. */
export const csr = true;

export const load: PageServerLoad = async (event) => {
	const desk = await openDesk(event);
	const first = desk && (await listDeskProducts(desk.client, desk.shop.id, null));
	if (!desk || !first?.ok) return { shop: null };
	const trades = await listDeskTrades(desk.client);
	return { shop: desk.shop, first, trades, photoBase: readEnv().publicSupabaseUrl };
};
