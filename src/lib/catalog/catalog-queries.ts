import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { isSlug } from '../platform/slug.ts';
import { shopCardSchema } from '../shops/shop.ts';
import { productCardSchema, productSheetSchema, type ProductSheet } from './product.ts';
import type { SearchQuery } from './search.ts';
import { tradeCountSchema, tradeGroupSchema, type TradeGroup } from './trade.ts';

const homeSchema = z.object({
	shops_open: z.number(),
	shops_total: z.number(),
	groups: z.array(tradeGroupSchema),
	arrivals: z.array(productCardSchema),
	shops: z.array(shopCardSchema)
});
export type Home = z.infer<typeof homeSchema>;

/** What the town's front page shows, in one call. */
export function readHome(client: SupabaseClient, town: string): Promise<Home> {
	return callRpc(client, 'read_home', { p_town: town }, homeSchema);
}

/** Families of trades with their trades and how much each holds. */
export function listTrades(client: SupabaseClient, town: string): Promise<TradeGroup[]> {
	return callRpc(client, 'list_trades', { p_town: town }, z.array(tradeGroupSchema));
}

/** A product with its variants and its shop; null when it is not shown to the public. */
export async function readProduct(
	client: SupabaseClient,
	town: string,
	slug: string
): Promise<ProductSheet | null> {
	if (!isSlug(slug)) return null;
	const args = { p_town: town, p_slug: slug };
	return callRpc(client, 'read_product', args, productSheetSchema.nullable());
}

const foundSchema = z.object({
	items: z.array(productCardSchema),
	next: z.string().nullable(),
	/** Capped at 1000; null where the server did not count. */
	total: z.number().nullable(),
	/** Nothing was spelt so: these are the nearest words. */
	corrected: z.boolean(),
	trades: z.array(tradeCountSchema)
});
export type Found = z.infer<typeof foundSchema>;

/** Products by words and filters, best first; without words, the newest first. */
export function searchProducts(
	client: SupabaseClient,
	town: string,
	query: SearchQuery
): Promise<Found> {
	return callRpc(client, 'search_products', { p_town: town, p_query: query }, foundSchema);
}
