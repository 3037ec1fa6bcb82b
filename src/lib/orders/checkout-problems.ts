import type { Basket } from '../basket/basket.ts';
import type { FieldProblem } from './checkout-form.ts';
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

/**
 * Every problem of a refused checkout in plain words, in the order of the page: first what the shops
 * say, then what was typed.
 * @param basket the basket as it is now; names shops and articles
 */
export function checkoutProblems(
	lang: Lang,
	basket: Basket,
	refused: { fields?: FieldProblem[]; problems?: PlacementProblem[] }
): CheckoutProblem[] {
	const w = checkoutWords[lang];
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
				return atForm(w.postcodeOutside);
			case 'delivery_needs_online_payment':
				return atForm(w.deliverySoon);
			case 'online_payment_unavailable':
				return atForm(w.onlineSoon);
			case 'order_id_reused':
				return atForm(w.orderReused);
			case 'too_many_orders':
				return atForm(w.tooManyOrders);
			case 'malformed':
				return atForm(w.malformed);
		}
	};

	const ofField = ({ field, shop }: FieldProblem): CheckoutProblem =>
		field === 'slot'
			? { target: slotTarget(shop ?? ''), text: w.atShop(shopName(shop), w.fields.slot) }
			: { target: fieldTarget(field), text: w.fields[field] };

	return [...(refused.problems ?? []).map(ofPlacement), ...(refused.fields ?? []).map(ofField)];
}
