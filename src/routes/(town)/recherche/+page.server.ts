import { listTrades, searchProducts } from '$lib/catalog/catalog-queries';
import { parseSearch, type SearchQuery } from '$lib/catalog/search';
import { noteSearchMiss } from '$lib/catalog/search-misses.server';
import { publicClient } from '$lib/platform/supabase.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = parseSearch(url.searchParams);
	const [found, groups] = await Promise.all([
		searchProducts(publicClient(), locals.town.id, query),
		listTrades(publicClient(), locals.town.id)
	]);
	// Only a first page without further filters says that the town has none of it.
	if (found.items.length === 0 && query.q && isPlain(query)) {
		noteSearchMiss(locals.town.id, query.q, query.trade ?? query.group ?? '');
	}
	return { query, found, groups };
};

const isPlain = ({ after, shop, open, min_cents, max_cents }: SearchQuery) =>
	!after && !shop && !open && min_cents === undefined && max_cents === undefined;
