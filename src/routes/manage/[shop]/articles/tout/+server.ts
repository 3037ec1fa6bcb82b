import { error, json } from '@sveltejs/kit';
import { isUuid } from '$lib/platform/uuid';
import { listWholeProducts } from '$lib/shelf/desk-queries';
import { openDesk } from '../../open-desk.server';
import type { RequestHandler } from './$types';

/** What an import compares a file with, 250 products at a time. */
export const GET: RequestHandler = async (event) => {
	const after = event.url.searchParams.get('apres');
	const desk = await openDesk(event);
	if (!desk || (after !== null && !isUuid(after))) error(404, 'shop_not_found');
	const answer = await listWholeProducts(desk.client, desk.shop.id, after);
	return json(answer, { headers: { 'cache-control': 'private, no-store' } });
};
