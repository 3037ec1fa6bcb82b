import { error, fail, redirect } from '@sveltejs/kit';
import { addToBasket, type BasketLine } from '$lib/basket/basket-cookie';
import { readBasketCookie, writeBasketCookie } from '$lib/basket/basket-cookie.server';
import { isOpen, type Order } from '$lib/orders/order';
import { cancelShopOrder } from '$lib/orders/order-commands';
import { isExpired } from '$lib/orders/order-money';
import { readOrder } from '$lib/orders/order-queries';
import { walkingOrder } from '$lib/orders/walking-order';
import { tryPayPage } from '$lib/payments/try-pay-page.server';
import { trySettle } from '$lib/payments/try-settle.server';
import { readForm } from '$lib/platform/form-body.server';
import { localPath } from '$lib/platform/language';
import { rateLimit } from '$lib/platform/rate-limit.server';
import { publicClient } from '$lib/platform/supabase.server';
import { isUuid } from '$lib/platform/uuid';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The provider is asked on behalf of one order; the jobs ask anyway. */
const asking = rateLimit({ burst: 6, perMinute: 6 });

export const load: PageServerLoad = async (event) => {
	const { params, url } = event;
	event.setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
		// The address is the key: it is told to nobody else. (`no-referrer` would also hide the origin
		// of our own forms, which is how a forged one is told apart.)
		'referrer-policy': 'same-origin'
	});
	const order = await orderOf(params.token);
	if (url.searchParams.has('retour')) {
		// Back from the pay page: what is shown must not wait for the provider's own message.
		await settle(event, order);
		redirect(303, pageOf(event));
	}
	// Nobody walks to shops whose articles are brought, unless they were brought back there.
	const open = order.shop_orders.filter(
		(part) => isOpen(part) && (order.fulfilment === 'collect' || part.brought_back)
	);
	const walk = walkingOrder(open.map((shopOrder) => ({ ...shopOrder.shop, shopOrder })));
	return {
		order,
		stops: walk.map(({ at, minutes }) => ({ shopOrder: at.shopOrder, minutes })),
		others: order.shop_orders.filter((shopOrder) => !open.includes(shopOrder))
	};
};

export const actions: Actions = {
	cancel: async (event) => {
		const shopOrder = (await readForm(event.request)).text('shop_order');
		if (!isUuid(shopOrder)) return fail(400, { shopOrder, refusal: 'not_found' as const });
		const { token } = event.params;
		const answer = await cancelShopOrder(publicClient(), token, shopOrder);
		if (!answer.ok) return fail(409, { shopOrder, refusal: answer.refusal });
		const order = await orderOf(token);
		if (order.paid) await settle(event, order);
		redirect(303, `${pageOf(event)}#commande-${shopOrder}`);
	},

	/** To the pay page; an order that was paid or lost meanwhile shows itself as it is. */
	pay: async (event) => {
		const order = await orderOf(event.params.token);
		const page = await tryPayPage(order.id, event.url.origin);
		if (page.ok) redirect(303, page.url);
		if (page.refusal === 'away') return fail(503, { away: true });
		await settle(event, order);
		redirect(303, pageOf(event));
	},

	/** An order that was never paid goes back into the basket, as far as there is room. */
	again: async (event) => {
		const order = await orderOf(event.params.token);
		if (!isExpired(order)) redirect(303, pageOf(event));
		writeBasketCookie(event, withLinesOf(order, readBasketCookie(event)));
		redirect(303, localPath('/panier', event.locals.lang));
	}
};

async function orderOf(token: string): Promise<Order> {
	return (await readOrder(publicClient(), token)) ?? error(404, 'order_not_found');
}

async function settle({ url }: RequestEvent, order: Order): Promise<void> {
	if (order.paid && asking.take(order.id).ok) await trySettle(order.id, url.origin);
}

const pageOf = ({ params, locals }: RequestEvent) =>
	localPath(`/commande/${params.token}`, locals.lang);

function withLinesOf(order: Order, basket: BasketLine[]): BasketLine[] {
	return order.shop_orders
		.flatMap((part) => part.lines)
		.reduce((lines, { variant, quantity }) => {
			const there = lines.some((line) => line.variant === variant);
			// Pressed twice it is in the basket once.
			const change = there ? null : addToBasket(lines, variant, String(quantity));
			return change?.ok ? change.lines : lines;
		}, basket);
}
