import type { RequestEvent } from '@sveltejs/kit';

/**
 * The id of the order being prepared lives in a cookie until that order is placed, so that every tab,
 * reload and second click sends the same id and the database makes one order of them.
 */
const CHECKOUT = 'checkout';
const PLACED = 'placed';
const DAY = 24 * 60 * 60;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Visit = Pick<RequestEvent, 'cookies' | 'url'>;

/** @returns the uuid of the order being prepared, made on first call */
export function checkoutId({ cookies, url }: Visit): string {
	const known = cookies.get(CHECKOUT);
	if (known && UUID.test(known)) return known;
	const id = crypto.randomUUID();
	cookies.set(CHECKOUT, id, options(url, DAY));
	return id;
}

/** The next checkout starts another order. */
export function forgetCheckout({ cookies }: Visit): void {
	cookies.delete(CHECKOUT, { path: '/' });
}

/** Keeps which order the id became, for whoever comes back to the old page and sends it again. */
export function rememberPlaced(visit: Visit, id: string, token: string): void {
	forgetCheckout(visit);
	visit.cookies.set(PLACED, `${id}.${token}`, options(visit.url, DAY));
}

/** @returns the token of the order that this id became on this device, if it did */
export function lastPlaced({ cookies }: Visit, id: string): string | null {
	const [placed, token] = (cookies.get(PLACED) ?? '').split('.');
	return placed === id && token ? token : null;
}

const options = (url: URL, maxAge: number) => ({
	path: '/',
	maxAge,
	httpOnly: true,
	sameSite: 'lax' as const,
	secure: url.protocol === 'https:'
});
