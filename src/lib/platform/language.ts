/** Languages of the public pages. French lives at `/…`, English at `/en/…`; both read one tree. */
export type Lang = 'fr' | 'en';

export const LANGS: readonly Lang[] = ['fr', 'en'];

/** First segment of an address: French (the route's folder) to English. */
const SEGMENTS: Record<string, string> = {
	recherche: 'search',
	metiers: 'trades',
	metier: 'trade',
	boutiques: 'shops',
	boutique: 'shop',
	produit: 'product',
	panier: 'basket',
	commander: 'checkout',
	commande: 'order',
	compte: 'account',
	connexion: 'sign-in',
	classement: 'ranking',
	informations: 'information',
	'hors-ligne': 'offline'
};

/** Second segment under `/informations`. */
const INFORMATION_PAGES: Record<string, string> = {
	mentions: 'legal-notice',
	accessibilite: 'accessibility',
	confidentialite: 'privacy',
	conditions: 'terms'
};

const SEGMENTS_BACK = inverse(SEGMENTS);
const INFORMATION_BACK = inverse(INFORMATION_PAGES);

function inverse(table: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(table).map(([french, english]) => [english, french]));
}

/** The language an address is written in. */
export function languageOf(url: Pick<URL, 'pathname'>): Lang {
	return url.pathname === '/en' || url.pathname.startsWith('/en/') ? 'en' : 'fr';
}

/**
 * A French path (`/boutique/x?apres=…#top`) as it is written in `lang`. Addresses that have no
 * English form (`/till`, `/sitemap.xml`) come back unchanged.
 */
export function localPath(path: string, lang: Lang): string {
	if (lang === 'fr') return path;
	const end = path.search(/[?#]/);
	const pathname = end < 0 ? path : path.slice(0, end);
	const rest = end < 0 ? '' : path.slice(end);
	if (pathname === '/') return `/en${rest}`;
	const [first = '', second, ...others] = pathname.slice(1).split('/');
	const english = SEGMENTS[first];
	if (!english) return path;
	const page = first === 'informations' && second ? (INFORMATION_PAGES[second] ?? second) : second;
	const tail = [page, ...others].filter((part) => part !== undefined);
	return `/en/${[english, ...tail].join('/')}${rest}`;
}

/**
 * The French path (without query) that answers this address. An `/en` address we do not know comes
 * back unchanged, so that it ends as "not found" rather than as a second address of a page.
 */
export function frenchPath(url: Pick<URL, 'pathname'>): string {
	const { pathname } = url;
	if (languageOf(url) === 'fr') return pathname;
	if (pathname === '/en' || pathname === '/en/') return '/';
	const [first = '', second, ...others] = pathname.slice('/en/'.length).split('/');
	const french = SEGMENTS_BACK[first];
	if (!french) return pathname;
	const known = french === 'informations' && second ? INFORMATION_BACK[second] : second;
	if (second && known === undefined) return pathname;
	const tail = [known, ...others].filter((part) => part !== undefined);
	return `/${[french, ...tail].join('/')}`;
}
