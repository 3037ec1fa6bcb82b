import { error, fail, redirect } from '@sveltejs/kit';
import { isOpen } from '$lib/orders/order';
import { cancelShopOrder } from '$lib/orders/order-commands';
import { readOrder } from '$lib/orders/order-queries';
import { walkingOrder } from '$lib/orders/walking-order';
import { readForm } from '$lib/platform/form-body.server';
import { localPath } from '$lib/platform/language';
import { publicClient } from '$lib/platform/supabase.server';
import type { Actions, PageServerLoad } from './$types';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const load: PageServerLoad = async ({ params, setHeaders }) => {
	setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
		// The address is the key: it is told to nobody else. (`no-referrer` would also hide the origin
		// of our own forms, which is how a forged one is told apart.)
		'referrer-policy': 'same-origin'
	});
	const order = await readOrder(publicClient(), params.token);
	if (!order) error(404, 'order_not_found');
	const open = order.shop_orders.filter(isOpen);
	const walk = walkingOrder(open.map((shopOrder) => ({ ...shopOrder.shop, shopOrder })));
	return {
		order,
		stops: walk.map(({ at, minutes }) => ({ shopOrder: at.shopOrder, minutes })),
		ended: order.shop_orders.filter((shopOrder) => !isOpen(shopOrder))
	};
};

export const actions: Actions = {
	cancel: async ({ request, params, locals }) => {
		const shopOrder = (await readForm(request)).text('shop_order');
		if (!UUID.test(shopOrder)) return fail(400, { shopOrder, refusal: 'not_found' as const });
		const answer = await cancelShopOrder(publicClient(), params.token, shopOrder);
		if (!answer.ok) return fail(409, { shopOrder, refusal: answer.refusal });
		redirect(303, localPath(`/commande/${params.token}#commande-${shopOrder}`, locals.lang));
	}
};
