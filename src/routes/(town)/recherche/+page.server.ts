import { listTrades, searchProducts } from '$lib/catalog/catalog-queries';
import { parseSearch } from '$lib/catalog/search';
import { publicClient } from '$lib/platform/supabase.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = parseSearch(url.searchParams);
	const [found, groups] = await Promise.all([
		searchProducts(publicClient(), locals.town.id, query),
		listTrades(publicClient(), locals.town.id)
	]);
	return { query, found, groups };
};
