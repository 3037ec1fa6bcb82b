import type { Basket } from '../basket/basket.ts';
import type { CheckoutField, FieldProblem } from './checkout-form.ts';
import type { CheckoutWay } from './checkout-sum.ts';
import { checkoutWayWords } from './checkout-way-words.ts';
import { checkoutWords } from './checkout-words.ts';
import type { PlacementProblem } from './placement.ts';
import type { Lang } from '../platform/language.ts';
import { formatPrice } from '../platform/format.ts';

/** A sentence about one thing on the checkout; `target` is the id of the element it is about. */
export type CheckoutProblem = { target: string; text: string };

export const slotTarget = (shop: string) => `passage-${shop}`;
export const lineTarget = (variant: string) => `article-${variant}`;
export const fieldTarget = (field: string) => `champ-${field}`;
export const FORM_TARGET = 'envoi';

/** Below, the provider takes no card (place_order's own). */
const LEAST_PAYMENT_CENTS = 50;

/** "90000, 90300 et 90850". */
export function formatZones(postcodes: readonly string[], lang: Lang): string {
	return new Intl.ListFormat(lang, { type: 'conjunction' }).format(postcodes);
}

/**
 * Every problem of a refused checkout in plain words, in the order of the page: first what the shops
 * say, then what was typed.
 * @param basket the basket as it is now; names shops and articles
 * @param postcodes where the town delivers
 */
export function checkoutProblems(
	lang: Lang,
	basket: Basket,
	refused: { fields?: FieldProblem[]; problems?: PlacementProblem[]; typed?: { way: CheckoutWay } },
	postcodes: readonly string[]
): CheckoutProblem[] {
	const w = checkoutWords[lang];
	const ways = checkoutWayWords[lang];
	const zones = formatZones(postcodes, lang);
	const shopName = (id: string | null | undefined) =>
		basket.shops.find((part) => part.shop.id === id)?.shop.name ?? w.shopGone;
	const title = (variant: string | null | undefined) =>
		basket.shops.flatMap((part) => part.lines).find((line) => line.variant === variant)?.title ??
		'';

	const ofPlacement = (problem: PlacementProblem): CheckoutProblem => {
		const atLine = (text: string) => ({ target: lineTarget(problem.variant ?? ''), text });
		const atShop = (text: string) => ({ target: slotTarget(problem.shop ?? ''), text });
		const atForm = (text: string) => ({ target: FORM_TARGET, text });
		const price = (cents: number | null | undefined) => formatPrice(cents ?? 0, lang);
		const left = problem.left ?? 0;
		switch (problem.code) {
			case 'out_of_stock':
				return atLine(
					left > 0 ? w.onlyLeft(title(problem.variant), left) : w.outOfStock(title(problem.variant))
				);
			case 'price_changed':
				return atLine(
					w.priceChanged(
						title(problem.variant),
						price(problem.seen_cents),
						price(problem.now_cents)
					)
				);
			case 'bad_quantity':
				return atLine(w.badQuantity(title(problem.variant)));
			case 'unknown_product':
				return atForm(w.unknownProduct);
			case 'shop_unavailable':
				return atShop(w.shopUnavailable(shopName(problem.shop)));
			case 'slot_unavailable':
				return atShop(w.atShop(shopName(problem.shop), w.slotGone));
			case 'slot_full':
				return atShop(w.atShop(shopName(problem.shop), w.slotFull));
			case 'bad_contact':
				return atForm(w.badContact);
			case 'basket_empty':
				return atForm(w.basketEmpty);
			case 'basket_too_large':
				return atForm(w.basketTooLarge);
			case 'postcode_outside':
				return { target: fieldTarget('postcode'), text: ways.postcode_problem(zones) };
			case 'delivery_needs_online_payment':
				return atForm(w.deliverySoon);
			case 'online_payment_unavailable':
				return problem.shop ? atShop(ways.notHere(shopName(problem.shop))) : atForm(w.onlineSoon);
			case 'online_payment_too_small':
				return atForm(ways.tooSmall(formatPrice(LEAST_PAYMENT_CENTS, lang)));
			case 'order_id_reused':
				return atForm(w.orderReused);
			case 'too_many_orders':
				return atForm(w.tooManyOrders);
			case 'malformed':
				return atForm(w.malformed);
		}
	};

	const delivered = refused.typed?.way === 'deliver';
	const fields: Record<Exclude<CheckoutField, 'slot'>, string> = {
		...w.fields,
		...(delivered ? { phone: ways.phone_problem } : {}),
		street: ways.street_problem,
		postcode: ways.postcode_problem(zones),
		city: ways.city_problem
	};
	const ofField = ({ field, shop }: FieldProblem): CheckoutProblem =>
		field === 'slot'
			? { target: slotTarget(shop ?? ''), text: w.atShop(shopName(shop), w.fields.slot) }
			: { target: fieldTarget(field), text: fields[field] };

	return [...(refused.problems ?? []).map(ofPlacement), ...(refused.fields ?? []).map(ofField)];
}
