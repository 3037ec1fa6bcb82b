export type SitemapKind = 'shops' | 'products';
export type SitemapEntry = { slug: string; updated_at: string };

/** Entries a file; each is written once per language, and a file may hold 50 000 addresses. */
export const SITEMAP_PAGE = 5000;

const FOLDER: Record<SitemapKind, string> = { shops: 'boutique', products: 'produit' };

/** The French path of an entry. */
export function sitemapPath(kind: SitemapKind, entry: SitemapEntry): string {
	return `/${FOLDER[kind]}/${entry.slug}`;
}

/** Text made safe inside an XML element. */
export function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
