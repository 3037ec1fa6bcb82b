import type { RequestEvent } from '@sveltejs/kit';
import {
	BASKET_COOKIE,
	BASKET_MAX_AGE,
	formatBasket,
	parseBasket,
	type BasketLine
} from './basket-cookie.ts';

/** @returns the basket the request carries; rubbish reads as empty */
export function readBasketCookie({ cookies }: Pick<RequestEvent, 'cookies'>): BasketLine[] {
	return parseBasket(cookies.get(BASKET_COOKIE));
}

/** Sends the basket back to the device, written exactly as the browser's own module writes it. */
export function writeBasketCookie(
	{ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
	lines: BasketLine[]
): void {
	cookies.set(BASKET_COOKIE, formatBasket(lines), {
		path: '/',
		maxAge: lines.length > 0 ? BASKET_MAX_AGE : 0,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		httpOnly: false,
		encode: (value) => value
	});
}
