import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { productCardSchema } from '../catalog/product.ts';
import { callRpc } from '../platform/call-rpc.ts';
import { isSlug } from '../platform/slug.ts';
import { shopCardSchema, shopSchema } from './shop.ts';

const shopListSchema = z.object({
	items: z.array(shopCardSchema),
	next: z.string().nullable()
});
export type ShopList = z.infer<typeof shopListSchema>;

export type ShopFilter = { trade?: string; open?: boolean; after?: string; limit?: number };

/** Shops of a town by name, a page at a time; `next` is the cursor of the following page. */
export function listShops(
	client: SupabaseClient,
	town: string,
	filter: ShopFilter
): Promise<ShopList> {
	return callRpc(
		client,
		'list_shops',
		{
			p_town: town,
			p_trade: filter.trade ?? null,
			p_open: filter.open ?? false,
			p_after: filter.after ?? null,
			p_limit: filter.limit ?? 24
		},
		shopListSchema
	);
}

const shopPageSchema = z
	.object({
		shop: shopSchema,
		products: z.array(productCardSchema),
		next: z.string().nullable()
	})
	.nullable();
export type ShopPage = z.infer<typeof shopPageSchema>;

/** A shop with a page of its products; null when no such shop is open to the public. */
export async function readShop(
	client: SupabaseClient,
	town: string,
	slug: string,
	after?: string
): Promise<ShopPage> {
	if (!isSlug(slug)) return null;
	const args = { p_town: town, p_slug: slug, p_after: after ?? null };
	return callRpc(client, 'read_shop', args, shopPageSchema);
}
