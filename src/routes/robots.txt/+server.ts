import type { RequestHandler } from './$types';

/** Engines are welcome on pages, not in baskets, accounts and other people's orders. */
export const GET: RequestHandler = ({ url }) =>
	new Response(
		[
			'User-agent: *',
			...[
				'/panier',
				'/commander',
				'/commande/',
				'/compte',
				'/connexion',
				'/en/basket',
				'/en/checkout',
				'/en/order/',
				'/en/account',
				'/en/sign-in',
				'/till',
				'/manage',
				'/town',
				'/demo'
			].map((path) => `Disallow: ${path}`),
			'',
			`Sitemap: ${url.origin}/sitemap.xml`,
			''
		].join('\n'),
		{
			headers: {
				'content-type': 'text/plain; charset=utf-8',
				'cache-control': 'public, max-age=3600'
			}
		}
	);
