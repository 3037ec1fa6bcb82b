import {
	BASKET_COOKIE,
	BASKET_MAX_AGE,
	formatBasket,
	parseBasket,
	type BasketLine
} from '$lib/basket/basket-cookie';

/** @returns the basket kept on this device */
export function readBasket(): BasketLine[] {
	const prefix = `${BASKET_COOKIE}=`;
	const cookie = document.cookie.split('; ').find((part) => part.startsWith(prefix));
	return parseBasket(cookie?.slice(prefix.length));
}

/** Keeps the basket on this device. @returns false where the browser refuses cookies */
export function writeBasket(lines: BasketLine[]): boolean {
	const value = formatBasket(lines);
	const secure = location.protocol === 'https:' ? '; Secure' : '';
	document.cookie = `${BASKET_COOKIE}=${value}; Path=/; Max-Age=${BASKET_MAX_AGE}; SameSite=Lax${secure}`;
	return formatBasket(readBasket()) === value;
}
