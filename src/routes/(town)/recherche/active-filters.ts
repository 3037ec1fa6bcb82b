import { searchParams, type SearchQuery } from '$lib/catalog/search';
import { findTrade, nameIn, type TradeGroup } from '$lib/catalog/trade';
import type { Lang } from '$lib/platform/language';
import { SEARCH_WORDS } from './search-words';

/** A filter that is set: its words, and the query string without it. */
export type ActiveFilter = { text: string; without: string };

/** What narrows this search, each with the way to take it off. */
export function activeFilters(
	query: SearchQuery,
	groups: readonly TradeGroup[],
	shopName: string | undefined,
	lang: Lang
): ActiveFilter[] {
	const words = SEARCH_WORDS[lang];
	const filters: ActiveFilter[] = [];
	const add = (text: string, rest: SearchQuery) =>
		filters.push({ text, without: searchParams(rest) });
	const { shop, trade, open, min_cents: min, max_cents: max } = query;
	if (shop) {
		add(shopName ? words.inShop(shopName) : words.thisShop, { ...query, shop: undefined });
	}
	if (open) add(words.openNow, { ...query, open: undefined });
	const found = trade ? findTrade(groups, trade) : undefined;
	if (found) {
		const named = found.kind === 'group' ? found.group : found.trade;
		add(nameIn(lang, named), { ...query, trade: undefined });
	}
	if (min) add(words.from(min), { ...query, min_cents: undefined });
	if (max) add(words.upTo(max), { ...query, max_cents: undefined });
	return filters;
}
