import { listDeskOrders } from '$lib/orders/desk-order-queries';
import { deskOrderQuery, readDeskOrderFilter } from '$lib/orders/desk-orders';
import { openDesk } from '../open-desk.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const filter = readDeskOrderFilter(searchParams);
	const after = searchParams.get('apres')?.slice(0, 100) ?? null;
	const desk = await openDesk(event);
	const answer = desk && (await listDeskOrders(desk.client, desk.shop.id, filter, after));
	if (!desk || !answer?.ok) return { shop: null };
	const { orders, next } = answer;
	const all = deskOrderQuery(filter);
	return {
		shop: desk.shop,
		orders,
		filter,
		all,
		after: after !== null,
		next: next && deskOrderQuery(filter, next)
	};
};
