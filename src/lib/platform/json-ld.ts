import type { Thing, WithContext } from 'schema-dts';

/**
 * A script element with structured data, for `{@html}` in a page's head. `<` is written as \u003c:
 * a product called "</script>…" stays text.
 */
export function jsonLdScript(thing: WithContext<Thing>): string {
	const json = JSON.stringify(thing).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}</` + 'script>';
}

export type Crumb = { name: string; url: string };

/** The way from the home page to this one; `url` absolute. */
export function breadcrumbList(crumbs: readonly Crumb[]): WithContext<Thing> {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, url }, place) => ({
			'@type': 'ListItem',
			position: place + 1,
			name,
			item: url
		}))
	};
}
