import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { SITEMAP_PAGE, type SitemapEntry, type SitemapKind } from './sitemap.ts';

const entriesSchema = z.array(z.object({ slug: z.string(), updated_at: z.string() }));

/** A page of addresses after a slug, in slug order. */
export function listSitemap(
	client: SupabaseClient,
	town: string,
	kind: SitemapKind,
	after: string
): Promise<SitemapEntry[]> {
	const args = { p_town: town, p_kind: kind, p_after: after, p_limit: SITEMAP_PAGE };
	return callRpc(client, 'list_sitemap', args, entriesSchema);
}

/** Where each file of a kind begins: '' for the first, then the last slug of the one before. */
export async function sitemapCursors(
	client: SupabaseClient,
	town: string,
	kind: SitemapKind
): Promise<string[]> {
	const cursors = [''];
	for (;;) {
		const entries = await listSitemap(client, town, kind, cursors.at(-1) ?? '');
		const last = entries.at(-1);
		if (!last || entries.length < SITEMAP_PAGE) return cursors;
		cursors.push(last.slug);
	}
}
