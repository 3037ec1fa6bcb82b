/** The parameters a listed page reads. Everything else in an address changes nothing on it. */
const PAGE_PARAMS = ['apres'];
const SEARCH_PARAMS = ['q', 'metier', 'boutique', 'ouvert', 'min', 'max', 'apres'];

/**
 * Routes whose answer is the same for everybody, with the query parameters they depend on. A route
 * that is not here is never cached.
 */
const SHARED_ROUTES: Record<string, readonly string[]> = {
	'/(town)': [],
	'/(town)/metiers': [],
	'/(town)/metier/[trade]': PAGE_PARAMS,
	'/(town)/recherche': SEARCH_PARAMS,
	'/(town)/boutiques': ['metier', 'ouvert', 'apres'],
	'/(town)/boutique/[shop]': PAGE_PARAMS,
	'/(town)/produit/[product]': [],
	'/(town)/classement': [],
	'/(town)/informations/[page]': [],
	'/sitemap.xml': [],
	'/sitemap/[part].xml': PAGE_PARAMS,
	'/manifest.webmanifest': []
};

const MAX_VALUE_LENGTH = 400;

/**
 * Under which key an answer may be kept, or null when it may not be: a personal route, or an address
 * nobody was given by us. Unknown parameters are dropped, so that `?utm_source=…` shares the entry.
 */
export function pageCacheKey(routeId: string | null, url: URL): string | null {
	const names = routeId === null ? undefined : SHARED_ROUTES[routeId];
	if (!names) return null;
	let key = `${url.origin}${url.pathname}`;
	for (const name of names) {
		const value = url.searchParams.get(name);
		if (!value) continue;
		if (value.length > MAX_VALUE_LENGTH) return null;
		key += `&${name}=${encodeURIComponent(value)}`;
	}
	return key;
}
