import { error } from '@sveltejs/kit';
import { listTrades, searchProducts } from '$lib/catalog/catalog-queries';
import { cursorOf } from '$lib/catalog/search';
import { findTrade } from '$lib/catalog/trade';
import { isSlug } from '$lib/platform/slug';
import { publicClient } from '$lib/platform/supabase.server';
import { listShops } from '$lib/shops/shop-queries';
import type { PageServerLoad } from './$types';

const SHOPS_SHOWN = 6;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const client = publicClient();
	const town = locals.town.id;
	if (!isSlug(params.trade)) error(404, 'no_trade');
	const after = cursorOf(url.searchParams);
	const { trade: slug } = params;
	const [groups, found, shops] = await Promise.all([
		listTrades(client, town),
		searchProducts(client, town, { trade: slug, after, limit: 24 }),
		listShops(client, town, { trade: slug, limit: SHOPS_SHOWN })
	]);
	const trade = findTrade(groups, slug);
	if (!trade) error(404, 'no_trade');
	return { trade, found, shops, after: after ?? null };
};
