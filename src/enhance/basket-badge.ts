import { countArticles } from '$lib/basket/basket-cookie';
import { readBasket } from './basket-store.ts';

/** Cached pages carry nothing personal, so the count on the basket icon is filled in here. */
export function showBasketBadge(): void {
	refreshBasketBadge();
	// Back and forward may bring a page back as it was before the basket changed.
	addEventListener('pageshow', refreshBasketBadge);
	addEventListener('visibilitychange', refreshBasketBadge);
}

export function refreshBasketBadge(): void {
	const articles = countArticles(readBasket());
	for (const badge of document.querySelectorAll<HTMLElement>('[data-basket-badge]')) {
		badge.hidden = articles === 0;
		badge.textContent = articles > 99 ? '99+' : String(articles);
	}
}
