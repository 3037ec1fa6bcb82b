import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { layOutBasket } from '$lib/basket/basket';
import { removeFromBasket, setInBasket, type BasketLine } from '$lib/basket/basket-cookie';
import { readBasketCookie, writeBasketCookie } from '$lib/basket/basket-cookie.server';
import { readBasket } from '$lib/basket/basket-queries';
import { parsePostcode } from '$lib/basket/postcode';
import {
	checkTyped,
	parseLines,
	readTyped,
	toOrder,
	type FieldProblem,
	type TypedCheckout
} from '$lib/orders/checkout-form';
import {
	checkoutId,
	forgetCheckout,
	lastPlaced,
	rememberPlaced
} from '$lib/orders/checkout-id.server';
import { placeDelivery, placeOrder } from '$lib/orders/order-commands';
import { orderMail } from '$lib/orders/order-mail';
import { readSlots } from '$lib/orders/order-queries';
import type { PlacementProblem } from '$lib/orders/placement';
import { paymentDeps } from '$lib/payments/payment-deps.server';
import { tryPayPage } from '$lib/payments/try-pay-page.server';
import { readAccount } from '$lib/people/account-queries';
import { signedInClient } from '$lib/people/session.server';
import { readForm, type FormBody } from '$lib/platform/form-body.server';
import { localPath } from '$lib/platform/language';
import { sendMail } from '$lib/platform/mail.server';
import { rateLimit } from '$lib/platform/rate-limit.server';
import { publicClient } from '$lib/platform/supabase.server';
import type { Actions, PageServerLoad } from './$types';

/** A checkout that is shown again: what was typed, and why it could not be placed. */
type Refused = {
	typed: TypedCheckout;
	fields?: FieldProblem[];
	problems?: PlacementProblem[];
	/** How long to wait, after too many tries. */
	seconds?: number;
};

const SLOT_DAYS = 7;
/** A household orders a few times a day; a script is stopped after twenty in a row. */
const placing = rateLimit({ burst: 20, perMinute: 10 });

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const lines = readBasketCookie(event);
	if (lines.length === 0) toBasket(event);
	const client = publicClient();
	const { town } = event.locals;
	const variants = lines.map((line) => line.variant);
	const basket = layOutBasket(lines, await readBasket(client, town.id, variants));
	if (basket.gone.length > 0) writeBasketCookie(event, removeFromBasket(lines, basket.gone));
	const shops = basket.shops.filter((part) => part.orderable).map((part) => part.shop.id);
	if (shops.length === 0) toBasket(event);
	const [slots, person] = await Promise.all([
		readSlots(client, shops, SLOT_DAYS),
		readPerson(event)
	]);
	return {
		basket,
		slots,
		person,
		checkout: checkoutId(event),
		online: takesCards(event),
		fee: town.delivery_fee_cents,
		postcodes: town.postcodes,
		postcode: parsePostcode(event.cookies.get('postcode') ?? '')
	};
};

export const actions: Actions = {
	place: async (event) => {
		const form = await readForm(event.request);
		const lines = parseLines(form.texts('line'));
		const shops = [...new Set(lines?.map((line) => line.shop))];
		const typed = readTyped(form, shops);
		// A page kept from before: what it offered is not offered here.
		if (!takesCards(event)) typed.way = 'aside';
		const turn = placing.take(event.getClientAddress());
		if (!turn.ok) return refuse(429, { typed, seconds: turn.seconds });
		if (!lines || !typed.id) return refuse(400, { typed, problems: [{ code: 'malformed' }] });
		const { town, lang } = event.locals;
		const fields = checkTyped(typed, town.postcodes);
		if (fields.length > 0) return refuse(400, { typed, fields });
		const order = toOrder(typed, lines, { town: town.id, lang });
		const place = typed.way === 'deliver' ? placeDelivery : placeOrder;
		const placement = await place((await signedInClient(event)) ?? publicClient(), order);
		if (!placement.ok) {
			if (placement.refusal === 'order_id_reused') typed.id = reopen(event, typed.id);
			return refuse(409, { typed, problems: placement.problems ?? [{ code: placement.refusal }] });
		}
		const ordered = lines.map((line) => line.variant);
		writeBasketCookie(event, removeFromBasket(readBasketCookie(event), ordered));
		rememberPlaced(event, typed.id, placement.token);
		if (order.payment === 'online') {
			// Its mail comes when it is paid; without a pay page, its own page has the button.
			const page = await tryPayPage(placement.order, event.url.origin);
			redirect(303, page.ok ? page.url : orderPath(event, placement.token));
		}
		const url = event.url.origin + orderPath(event, placement.token);
		const { name, email } = order.contact;
		await sendMail({ to: email, ...orderMail(lang, { name, shops: shops.length, url }) });
		redirect(303, orderPath(event, placement.token));
	},

	/** Takes what is left of an article (`variant:quantity`, 0 removes), or leaves a shop out. */
	adjust: async (event) => {
		const form = await readForm(event.request);
		const typed = readTyped(form, [...new Set(parseLines(form.texts('line'))?.map((l) => l.shop))]);
		const basket = readBasketCookie(event);
		writeBasketCookie(event, adjusted(basket, form));
		const answer: Refused = { typed };
		return answer;
	}
};

const refuse = (status: number, refused: Refused) => fail(status, refused);

const takesCards = ({ locals }: RequestEvent) =>
	locals.town.online_payment && paymentDeps() !== null;

function adjusted(basket: BasketLine[], form: FormBody): BasketLine[] {
	const dropped = form.text('drop_shop');
	if (dropped) {
		const lines = parseLines(form.texts('line')) ?? [];
		const theirs = lines.filter((line) => line.shop === dropped).map((line) => line.variant);
		return removeFromBasket(basket, theirs);
	}
	const [variant = '', left = ''] = form.text('adjust').split(':');
	if (left === '0') return removeFromBasket(basket, [variant]);
	const change = setInBasket(basket, variant, left);
	return change.ok ? change.lines : basket;
}

/** The page of an order that exists, sent again with other words: show it, else start another. */
function reopen(event: RequestEvent, id: string): string {
	const token = lastPlaced(event, id);
	if (token) redirect(303, orderPath(event, token));
	forgetCheckout(event);
	return checkoutId(event);
}

async function readPerson(event: RequestEvent) {
	const client = await signedInClient(event);
	const account = client && (await readAccount(client));
	return account ? { name: account.person.name, email: account.person.email } : null;
}

function toBasket({ locals }: RequestEvent): never {
	redirect(303, localPath('/panier', locals.lang));
}

const orderPath = ({ locals }: RequestEvent, token: string) =>
	localPath(`/commande/${token}`, locals.lang);
