import { isSlug } from '../platform/slug.ts';

/** The `p_query` of `search_products`. Money in cents. */
export type SearchQuery = {
	q?: string;
	trade?: string;
	group?: string;
	shop?: string;
	open?: boolean;
	min_cents?: number;
	max_cents?: number;
	after?: string;
	limit?: number;
};

/** Longer searches are cut: nobody types them, and the index would work for nothing. */
export const MAX_SEARCH_LENGTH = 100;

const MAX_EUROS = 100_000;
const CURSOR = /^[\w.~=+/:|,-]{1,400}$/;

/**
 * Reads a search from an address (`q`, `metier`, `boutique`, `ouvert=1`, `min`, `max` in euros,
 * `apres`). Anything malformed is left out, so that a broken address still shows a page.
 */
export function parseSearch(params: URLSearchParams): SearchQuery {
	const query: SearchQuery = {};
	const q = cleanWords(params.get('q'));
	if (q) query.q = q;
	const trade = slugOf(params.get('metier'));
	if (trade) query.trade = trade;
	const shop = slugOf(params.get('boutique'));
	if (shop) query.shop = shop;
	if (params.get('ouvert') === '1') query.open = true;
	const min = centsOf(params.get('min'));
	const max = centsOf(params.get('max'));
	if (min) query.min_cents = min;
	if (max) query.max_cents = max;
	if (min && max && min > max) [query.min_cents, query.max_cents] = [max, min];
	const after = cursorOf(params);
	if (after) query.after = after;
	return query;
}

/** The keyset cursor of an address; undefined when there is none or it is not one of ours. */
export function cursorOf(params: URLSearchParams): string | undefined {
	const after = params.get('apres');
	return after && CURSOR.test(after) ? after : undefined;
}

/** The address parameters of a search, in a fixed order; `change` overrides, null removes. */
export function searchParams(
	query: SearchQuery,
	change: Partial<Record<'q' | 'metier' | 'boutique' | 'ouvert' | 'apres', string | null>> = {}
): string {
	const params = new URLSearchParams();
	const put = (name: string, value: string | undefined) => {
		if (value) params.set(name, value);
	};
	const pick = (name: keyof typeof change, current: string | undefined) =>
		put(name, change[name] === undefined ? current : (change[name] ?? undefined));
	pick('q', query.q);
	pick('metier', query.trade);
	pick('boutique', query.shop);
	pick('ouvert', query.open ? '1' : undefined);
	put('min', query.min_cents ? String(query.min_cents / 100) : undefined);
	put('max', query.max_cents ? String(query.max_cents / 100) : undefined);
	pick('apres', undefined);
	const text = params.toString();
	return text ? `?${text}` : '';
}

/** How many filters besides the words are set. */
export function countFilters(query: SearchQuery): number {
	const { trade, shop, open, min_cents, max_cents } = query;
	return [trade, shop, open, min_cents ?? max_cents].filter(Boolean).length;
}

function cleanWords(text: string | null): string {
	// Control characters cannot be stored or searched by Postgres.
	const clean = (text ?? '')
		.replace(/\p{Cc}+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return Array.from(clean).slice(0, MAX_SEARCH_LENGTH).join('').trim();
}

function slugOf(text: string | null): string | undefined {
	return text && isSlug(text) ? text : undefined;
}

function centsOf(text: string | null): number | undefined {
	const euros = Number((text ?? '').trim().replace(',', '.'));
	if (!Number.isFinite(euros) || euros <= 0 || euros > MAX_EUROS) return undefined;
	return Math.round(euros * 100);
}
