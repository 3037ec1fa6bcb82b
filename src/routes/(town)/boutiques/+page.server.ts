import { listTrades } from '$lib/catalog/catalog-queries';
import { parseSearch } from '$lib/catalog/search';
import { publicClient } from '$lib/platform/supabase.server';
import { listShops } from '$lib/shops/shop-queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { trade, open, after } = parseSearch(url.searchParams);
	const [shops, groups] = await Promise.all([
		listShops(publicClient(), locals.town.id, { trade, open, after }),
		listTrades(publicClient(), locals.town.id)
	]);
	return { shops, groups, trade: trade ?? null, open: open ?? false, after: after ?? null };
};
