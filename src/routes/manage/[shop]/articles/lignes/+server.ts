import { error, json } from '@sveltejs/kit';
import { isUuid } from '$lib/platform/uuid';
import { listDeskProducts } from '$lib/shelf/desk-queries';
import { openDesk } from '../../open-desk.server';
import type { RequestHandler } from './$types';

/** The next thousand products for the table; `apres` is the last one that is there. */
export const GET: RequestHandler = async (event) => {
	const after = event.url.searchParams.get('apres');
	const desk = await openDesk(event);
	if (!desk || (after !== null && !isUuid(after))) error(404, 'shop_not_found');
	const answer = await listDeskProducts(desk.client, desk.shop.id, after);
	return json(answer, { headers: { 'cache-control': 'private, no-store' } });
};
