import { error } from '@sveltejs/kit';
import { calendarFile } from '$lib/orders/calendar-event';
import { readOrder } from '$lib/orders/order-queries';
import { orderWords } from '$lib/orders/order-words';
import { localPath } from '$lib/platform/language';
import { publicClient } from '$lib/platform/supabase.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals }) => {
	const order = await readOrder(publicClient(), params.token);
	const id = url.searchParams.get('boutique');
	const part = order?.shop_orders.find((shopOrder) => shopOrder.id === id);
	if (!order || !part) error(404, 'order_not_found');
	const file = calendarFile(
		{
			id: part.id,
			starts_at: part.slot_starts_at,
			ends_at: part.slot_ends_at,
			title: orderWords[locals.lang].agendaTitle(part.shop.name, part.code),
			place: [part.shop.street, [part.shop.postcode, part.shop.city].filter(Boolean).join(' ')]
				.filter(Boolean)
				.join(', '),
			url: url.origin + localPath(`/commande/${order.token}`, locals.lang)
		},
		new Date()
	);
	return new Response(file, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="comptoir-${part.code}.ics"`,
			'cache-control': 'private, no-store'
		}
	});
};
