import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { layOutBasket } from '$lib/basket/basket';
import {
	addToBasket,
	packId,
	parseBasket,
	removeFromBasket,
	setInBasket,
	unpackId
} from '$lib/basket/basket-cookie';
import { readBasketCookie, writeBasketCookie } from '$lib/basket/basket-cookie.server';
import { readBasket } from '$lib/basket/basket-queries';
import { parsePostcode } from '$lib/basket/postcode';
import { productTitle } from '$lib/catalog/product-title';
import { paymentDeps } from '$lib/payments/payment-deps.server';
import { readForm } from '$lib/platform/form-body.server';
import { localPath } from '$lib/platform/language';
import { publicClient } from '$lib/platform/supabase.server';
import { delivers } from '$lib/towns/town';
import type { Actions, PageServerLoad } from './$types';

const POSTCODE_COOKIE = 'postcode';
const SIXTY_DAYS = 60 * 24 * 60 * 60;

export const load: PageServerLoad = async (event) => {
	const { locals, cookies, url } = event;
	event.setHeaders({ 'cache-control': 'private, no-cache' });
	const lines = readBasketCookie(event);
	const [taken] = parseBasket(url.searchParams.get('retire'));
	const added = unpackId(url.searchParams.get('ajoute') ?? '');
	const variants = lines.map((line) => line.variant);
	const answer = await readBasket(publicClient(), locals.town.id, [
		...variants,
		...(taken && !variants.includes(taken.variant) ? [taken.variant] : [])
	]);
	const basket = layOutBasket(lines, answer);
	if (basket.gone.length > 0) writeBasketCookie(event, removeFromBasket(lines, basket.gone));
	const titleOf = (id: string) => {
		const line = answer.lines.find((each) => each.variant === id);
		return line && productTitle(line, locals.lang);
	};
	const postcode = parsePostcode(cookies.get(POSTCODE_COOKIE) ?? '');
	return {
		basket,
		taken:
			taken && !variants.includes(taken.variant)
				? { ...taken, title: titleOf(taken.variant) }
				: null,
		added: added && titleOf(added),
		fee: locals.town.delivery_fee_cents,
		delivers: delivers(locals.town) && paymentDeps() !== null,
		postcodes: locals.town.postcodes,
		postcode: postcode && { code: postcode, inside: locals.town.postcodes.includes(postcode) }
	};
};

const backToBasket = ({ locals }: RequestEvent, query = '') =>
	redirect(303, localPath(`/panier${query}`, locals.lang));

export const actions: Actions = {
	add: async (event) => {
		const form = await readForm(event.request);
		const variant = form.text('variant');
		const change = addToBasket(readBasketCookie(event), variant, form.text('quantity') || '1');
		if (!change.ok) return fail(400, { refusal: change.refusal, variant });
		const { lines } = await readBasket(publicClient(), event.locals.town.id, [variant]);
		if (lines.length === 0) return fail(400, { refusal: 'unknown_product' as const, variant });
		writeBasketCookie(event, change.lines);
		if (form.text('then') === 'checkout') redirect(303, localPath('/commander', event.locals.lang));
		backToBasket(event, `?ajoute=${packId(variant)}`);
	},

	/** `step` (−1 or 1) from the buttons, else the `quantity` that was typed; one less than one removes. */
	set: async (event) => {
		const form = await readForm(event.request);
		const variant = form.text('variant');
		const lines = readBasketCookie(event);
		const there = lines.find((line) => line.variant === variant)?.quantity ?? 0;
		const step = Number(form.text('step')) || 0;
		if (step === -1 && there === 1) return takeOut(event, variant);
		const wanted = step ? String(there + Math.sign(step)) : form.text('quantity');
		const change = setInBasket(lines, variant, wanted);
		if (!change.ok) return fail(400, { refusal: change.refusal, variant });
		writeBasketCookie(event, change.lines);
		backToBasket(event);
	},

	remove: async (event) => takeOut(event, (await readForm(event.request)).text('variant')),

	postcode: async (event) => {
		const typed = (await readForm(event.request)).text('postcode');
		const postcode = parsePostcode(typed);
		if (!postcode) return fail(400, { refusal: 'postcode' as const, postcode: typed.slice(0, 20) });
		event.cookies.set(POSTCODE_COOKIE, postcode, {
			path: '/',
			maxAge: SIXTY_DAYS,
			sameSite: 'lax',
			secure: event.url.protocol === 'https:'
		});
		backToBasket(event, '#livraison');
	}
};

/** Removes a line and comes back with the means to undo it. */
function takeOut(event: RequestEvent, variant: string) {
	const lines = readBasketCookie(event);
	const line = lines.find((each) => each.variant === variant);
	if (!line) backToBasket(event);
	writeBasketCookie(event, removeFromBasket(lines, [variant]));
	backToBasket(event, `?retire=${packId(variant)}:${line?.quantity ?? 1}`);
}
