import { error } from '@sveltejs/kit';
import { listTrades } from '$lib/catalog/catalog-queries';
import { cursorOf } from '$lib/catalog/search';
import { escapeXml, sitemapPath } from '$lib/catalog/sitemap';
import { listSitemap } from '$lib/catalog/sitemap-queries';
import { LANGS, localPath } from '$lib/platform/language';
import { publicClient } from '$lib/platform/supabase.server';
import type { RequestEvent } from './$types';

type Address = { path: string; updated?: string };

const PAGES = [
	'/',
	'/metiers',
	'/boutiques',
	'/classement',
	'/informations/mentions',
	'/informations/accessibilite',
	'/informations/confidentialite',
	'/informations/conditions'
];

/** One file of the sitemap, each page in both languages. */
export const GET = async (event: RequestEvent) => {
	const addresses = await addressesOf(event);
	const { origin } = event.url;
	const links = (path: string) =>
		LANGS.map(
			(lang) =>
				`<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(origin + localPath(path, lang))}"/>`
		).join('');
	const rows = addresses.flatMap(({ path, updated }) =>
		LANGS.map(
			(lang) =>
				`<url><loc>${escapeXml(origin + localPath(path, lang))}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}${links(path)}</url>`
		)
	);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${rows.join('\n')}</urlset>`,
		{ headers: { 'content-type': 'application/xml; charset=utf-8' } }
	);
};

async function addressesOf({ params, locals, url }: RequestEvent): Promise<Address[]> {
	const { part } = params;
	if (part === 'pages') {
		const groups = await listTrades(publicClient(), locals.town.id);
		const trades = groups.flatMap((group) => [group, ...group.trades]);
		return [
			...PAGES.map((path) => ({ path })),
			...trades.map(({ slug }) => ({ path: `/metier/${slug}` }))
		];
	}
	if (part !== 'shops' && part !== 'products') error(404, 'no_page');
	const after = cursorOf(url.searchParams) ?? '';
	const entries = await listSitemap(publicClient(), locals.town.id, part, after);
	return entries.map((entry) => ({
		path: sitemapPath(part, entry),
		updated: new Date(entry.updated_at).toISOString()
	}));
}
