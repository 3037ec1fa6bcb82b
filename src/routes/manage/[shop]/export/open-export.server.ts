import { error } from '@sveltejs/kit';
import type { Supabase } from '$lib/platform/supabase.server';
import { listDeskTrades } from '$lib/shelf/desk-queries';
import type { DeskTrade } from '$lib/shelf/desk-product';
import type { DeskShop } from '$lib/shops/desk-shop';
import { readDeskShop } from '$lib/shops/desk-shop-queries';
import { openDesk } from '../open-desk.server';

/** Whose things are taken along. @throws Kit's 404 where they are not the caller's to take. */
export async function openExport(
	event: Parameters<typeof openDesk>[0]
): Promise<{ client: Supabase; shop: DeskShop; trades: DeskTrade[] }> {
	const desk = await openDesk(event);
	const answer = desk && (await readDeskShop(desk.client, desk.shop.id));
	if (!desk || !answer?.ok) error(404, 'shop_not_found');
	return { client: desk.client, shop: answer.shop, trades: await listDeskTrades(desk.client) };
}
