import type { RequestHandler } from './$types';

/**
 * Pages a visitor is about to open (finger down, pointer resting) are made ready meanwhile. Only
 * pages that are the same for everybody: nothing that reads the basket or a session.
 */
const PUBLIC_PAGES = [
	'/',
	'/en',
	'/metiers',
	'/en/trades',
	'/boutiques*',
	'/en/shops*',
	'/metier/*',
	'/en/trade/*',
	'/boutique/*',
	'/en/shop/*',
	'/produit/*',
	'/en/product/*',
	'/recherche*',
	'/en/search*'
];

const rules = JSON.stringify({
	prerender: [
		{
			where: { or: PUBLIC_PAGES.map((path) => ({ href_matches: path })) },
			eagerness: 'moderate'
		}
	]
});

export const GET: RequestHandler = () =>
	new Response(rules, {
		headers: {
			'content-type': 'application/speculationrules+json',
			'cache-control': 'public, max-age=86400'
		}
	});
