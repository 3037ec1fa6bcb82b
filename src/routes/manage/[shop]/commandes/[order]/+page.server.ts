import { error } from '@sveltejs/kit';
import { readShopOrder } from '$lib/orders/shop-order-queries';
import { openDesk } from '../../open-desk.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const desk = await openDesk(event);
	if (!desk) return { order: null };
	const order = await readShopOrder(desk.client, event.params.order);
	// Another shop's order under this shop's address is no page.
	if (order?.shop !== desk.shop.id) error(404, 'order_not_found');
	return { order };
};
