import { error } from '@sveltejs/kit';
import { orderCsvHead, orderCsvLines } from '$lib/orders/desk-order-csv';
import { eachOrderPage, listDeskOrders } from '$lib/orders/desk-order-queries';
import { readDeskOrderFilter } from '$lib/orders/desk-orders';
import { streamText } from '$lib/platform/stream-text.server';
import { downloadHeaders } from '../download-headers';
import { openDesk } from '../open-desk.server';
import type { RequestHandler } from './$types';

/** The list that is on the screen, all of it. */
export const GET: RequestHandler = async (event) => {
	const { lang, town } = event.locals;
	const filter = readDeskOrderFilter(event.url.searchParams);
	const desk = await openDesk(event);
	if (!desk || !(await listDeskOrders(desk.client, desk.shop.id, filter, null)).ok) {
		error(404, 'shop_not_found');
	}
	const { client, shop } = desk;
	async function* text() {
		yield orderCsvHead(lang);
		for await (const orders of eachOrderPage(client, shop.id, filter)) {
			yield orderCsvLines(orders, lang, town.zone);
		}
	}
	return new Response(streamText(text()), {
		headers: downloadHeaders('text/csv; charset=utf-8', `commandes-${shop.slug}.csv`)
	});
};
