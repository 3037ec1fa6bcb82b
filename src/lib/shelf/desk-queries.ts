import type { SupabaseClient } from '@supabase/supabase-js';
import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { BACKEND_AWAY, callRpc } from '../platform/call-rpc.ts';
import {
	deskProductSchema,
	deskTradeSchema,
	wholeProductSchema,
	type DeskTrade,
	type WholeProduct
} from './desk-product.ts';

const notAllowed = z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') });
const page = <Product extends z.ZodType>(product: Product) =>
	z.discriminatedUnion('ok', [
		z.object({ ok: z.literal(true), products: z.array(product), next: z.string().nullable() }),
		notAllowed
	]);

const deskPage = page(deskProductSchema);
const wholePage = page(wholeProductSchema);

/** A thousand products of a shop for the desk's table; `after` is the `next` of the page before. */
export function listDeskProducts(
	client: SupabaseClient,
	shop: string,
	after: string | null
): Promise<z.infer<typeof deskPage>> {
	return callRpc(client, 'list_desk_products', { p_shop: shop, p_after: after }, deskPage);
}

/** The same with everything that is known of them, 250 a page. */
export function listWholeProducts(
	client: SupabaseClient,
	shop: string,
	after: string | null
): Promise<z.infer<typeof wholePage>> {
	return callRpc(client, 'export_products', { p_shop: shop, p_after: after }, wholePage);
}

/** Every product of a shop, page by page. @throws Error where it is not theirs: ask before. */
export async function* eachProductPage(
	client: SupabaseClient,
	shop: string
): AsyncGenerator<WholeProduct[]> {
	let after: string | null = null;
	do {
		const answer: z.infer<typeof wholePage> = await listWholeProducts(client, shop, after);
		if (!answer.ok) throw new Error(`the products of ${shop} are not theirs`);
		yield answer.products;
		after = answer.next;
	} while (after);
}

/** The trades a product may be put under, by name. */
export async function listDeskTrades(client: SupabaseClient): Promise<DeskTrade[]> {
	const answer = await client
		.from('categories')
		.select('id, slug, name_fr, name_en, vat_bp')
		.not('parent_id', 'is', null)
		.order('name_fr');
	if (answer.error) {
		if (answer.status === 0 || answer.status >= 502) error(503, BACKEND_AWAY);
		throw new Error(`reading the trades failed: ${answer.error.message}`);
	}
	return z.array(deskTradeSchema).parse(answer.data);
}
