/** What a journey cannot wait for is set up with the town's secret key: past the policies, as a job would. */
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { readKeys } from '../../supabase/embedded/data-folder.ts';

/** A client that may write everything in the town of this run. */
export async function townService(server: string): Promise<SupabaseClient> {
	const { JOURNEY_DATA } = process.env;
	if (!JOURNEY_DATA) throw new Error('tests/playwright.config.ts gives no JOURNEY_DATA');
	const { secretKey } = await readKeys(JOURNEY_DATA);
	return createClient(server, secretKey, { auth: { persistSession: false } });
}

/** Leaves one single piece of a product, in the variant its page proposes. */
export async function leaveLastPiece(service: SupabaseClient, slug: string): Promise<void> {
	const { data: product } = await service
		.from('products')
		.select('id, shop_id, variants (id, available)')
		.eq('slug', slug)
		.order('position', { referencedTable: 'variants' })
		.single()
		.throwOnError();
	const [variant] = product.variants;
	if (!variant) throw new Error(`${slug} has no variant`);
	if (variant.available === 1) return;
	await service
		.from('stock_moves')
		.insert({
			shop_id: product.shop_id,
			variant_id: variant.id,
			kind: 'counted',
			on_hand_delta: 1 - variant.available
		})
		.throwOnError();
}

/** Lets the time pass in which a shop should have looked for a last piece. */
export async function letConfirmationPass(service: SupabaseClient, token: string): Promise<void> {
	const { data: order } = await service
		.from('orders')
		.select('shop_orders (id)')
		.eq('token', token)
		.single()
		.throwOnError();
	const past = new Date(Date.now() - 60_000).toISOString();
	for (const { id } of order.shop_orders) {
		await service.from('shop_orders').update({ confirm_by: past }).eq('id', id).throwOnError();
	}
}
