import type { SupabaseClient } from '@supabase/supabase-js';
import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { BACKEND_AWAY } from '../platform/call-rpc.ts';
import { isSlug } from '../platform/slug.ts';

const myShopSchema = z.object({ id: z.string(), slug: z.string(), name: z.string() }).nullable();
export type MyShop = NonNullable<z.infer<typeof myShopSchema>>;

/**
 * A shop by its address, open to the public or not, for its members and the town's operators; null for
 * everybody else, to whom row level security shows none.
 */
export async function readMyShop(
	client: SupabaseClient,
	town: string,
	slug: string
): Promise<MyShop | null> {
	if (!isSlug(slug)) return null;
	const answer = await client
		.from('shops')
		.select('id, slug, name')
		.eq('town_id', town)
		.eq('slug', slug)
		.maybeSingle();
	if (answer.error) {
		if (answer.status === 0 || answer.status >= 502) error(503, BACKEND_AWAY);
		throw new Error(`reading the shop ${slug} failed: ${answer.error.message}`);
	}
	return myShopSchema.parse(answer.data);
}
