import { escapeXml } from '$lib/catalog/sitemap';
import { sitemapCursors } from '$lib/catalog/sitemap-queries';
import { publicClient } from '$lib/platform/supabase.server';
import type { RequestHandler } from './$types';

/** The list of the sitemap's files. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const client = publicClient();
	const [shops, products] = await Promise.all([
		sitemapCursors(client, locals.town.id, 'shops'),
		sitemapCursors(client, locals.town.id, 'products')
	]);
	const address = (kind: string) => (after: string) =>
		`${url.origin}/sitemap/${kind}.xml${after ? `?apres=${encodeURIComponent(after)}` : ''}`;
	const files = [
		`${url.origin}/sitemap/pages.xml`,
		...shops.map(address('shops')),
		...products.map(address('products'))
	];
	const rows = files.map((file) => `<sitemap><loc>${escapeXml(file)}</loc></sitemap>`);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows.join('\n')}</sitemapindex>`,
		{ headers: { 'content-type': 'application/xml; charset=utf-8' } }
	);
};
