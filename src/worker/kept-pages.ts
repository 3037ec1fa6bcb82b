import { ExpirationPlugin } from 'workbox-expiration';
import { NetworkFirst, type StrategyOptions } from 'workbox-strategies';
import { KEPT_CACHES } from '../enhance/kept-caches.ts';
import { offlinePage } from './offline-page.ts';

type Plugin = NonNullable<StrategyOptions['plugins']>[number];

const TIMEOUT_SECONDS = 3;
const matchOptions = { ignoreVary: true };

/** Pages about a person or an action: shown from the network only. */
const PERSONAL =
	/^\/(compte|connexion|commander|town|manage|invitation|demo|en\/(account|sign-in|checkout))(\/|$)|^\/(commande|en\/order)\/[^/]+\/./;
const ORDER = /^\/(commande|en\/order)\/[^/]+$/;
const BASKET = /^\/(panier|en\/basket)$/;

/** Plain successful pages only: a kept redirect or refusal would be shown for ever. */
const keepPagesOnly: Plugin = {
	cacheWillUpdate: async ({ response }) =>
		response.status === 200 && !response.redirected ? response : null
};

/** A server that rests (behind a proxy that answers for it) counts as no network, if we kept a copy. */
const restingIsAway: Plugin = {
	fetchDidSucceed: async ({ request, response }) => {
		const away = response.status >= 502 && response.status <= 504;
		if (away && (await caches.match(request, matchOptions))) throw new Error('server is resting');
		return response;
	}
};

const elseOfflinePage: Plugin = {
	handlerDidError: async ({ request }) => offlinePage(new URL(request.url).pathname)
};

/** The basket's notices come by query; it is one page. */
const withoutQuery: Plugin = {
	cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, '')
};

const pagesIn = (cacheName: string, maxEntries: number, ...more: Plugin[]) =>
	new NetworkFirst({
		cacheName,
		matchOptions,
		networkTimeoutSeconds: TIMEOUT_SECONDS,
		plugins: [
			keepPagesOnly,
			restingIsAway,
			elseOfflinePage,
			...more,
			new ExpirationPlugin({ maxEntries, purgeOnQuotaError: cacheName === KEPT_CACHES.pages })
		]
	});

const orders = pagesIn(KEPT_CACHES.orders, 30);
const basket = pagesIn(KEPT_CACHES.basket, 2, withoutQuery);
const pages = pagesIn(KEPT_CACHES.pages, 60);

/** @returns the answer to a visit of one of our pages, else null */
export function answerPage(event: FetchEvent, { pathname }: URL): Promise<Response> | null {
	const { request } = event;
	if (request.mode !== 'navigate') {
		const isOrder = ORDER.test(pathname) && request.headers.get('accept')?.includes('text/html');
		return isOrder ? refreshOrder(event) : null;
	}
	if (PERSONAL.test(pathname)) return fetch(request).catch(() => offlinePage(pathname));
	if (ORDER.test(pathname)) return orders.handle({ event, request });
	return (BASKET.test(pathname) ? basket : pages).handle({ event, request });
}

/** The order page asks for itself: the answer renews the kept copy, a failure is told as one. */
async function refreshOrder(event: FetchEvent): Promise<Response> {
	const response = await fetch(event.request);
	if (response.status === 200) {
		const copy = response.clone();
		const cache = await caches.open(KEPT_CACHES.orders);
		event.waitUntil(cache.put(event.request.url, copy));
	}
	return response;
}
