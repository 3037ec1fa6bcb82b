import { z } from 'zod';
import { photoSchema } from '../catalog/photo.ts';
import { freshnessSchema, unitPriceSchema, untitledSchema } from '../catalog/product.ts';
import { shopCardSchema } from '../shops/shop.ts';
import type { BasketLine } from './basket-cookie.ts';

/** What the database says of one variant in a basket, now. Prices in cents, VAT included. */
export const basketItemSchema = freshnessSchema.extend({
	variant: z.string(),
	product_slug: z.string(),
	title: z.string(),
	untitled: untitledSchema,
	label: z.string(),
	price_cents: z.number(),
	unit_price: unitPriceSchema.nullable(),
	available: z.number(),
	photo: photoSchema.nullable(),
	orderable: z.boolean(),
	shop_id: z.string()
});
export type BasketItem = z.infer<typeof basketItemSchema>;

export const basketShopSchema = shopCardSchema.extend({
	preparation_minutes: z.number(),
	orderable: z.boolean(),
	accepts_online: z.boolean()
});
export type BasketShop = z.infer<typeof basketShopSchema>;

export const basketAnswerSchema = z.object({
	lines: z.array(basketItemSchema),
	shops: z.array(basketShopSchema)
});
export type BasketAnswer = z.infer<typeof basketAnswerSchema>;

/** Why a line cannot be ordered as it stands. */
export type LineProblem = 'out_of_stock' | 'not_enough' | null;

export type PricedLine = BasketItem & {
	quantity: number;
	total_cents: number;
	problem: LineProblem;
};

/** The lines of one shop; `items_cents` counts what can be ordered only. */
export type ShopBasket = {
	shop: BasketShop;
	lines: PricedLine[];
	items_cents: number;
	orderable: boolean;
};

export type Basket = {
	shops: ShopBasket[];
	articles: number;
	items_cents: number;
	/** Variants of the cookie that no shop offers any more. */
	gone: string[];
	/** Whatever its open shops offer can be ordered as it stands; a paused shop's lines just wait. */
	ready: boolean;
};

/**
 * The basket as its page shows it: the cookie's lines under their shops, priced now, in the order
 * in which they were added.
 */
export function layOutBasket(lines: BasketLine[], answer: BasketAnswer): Basket {
	const items = new Map(answer.lines.map((item) => [item.variant, item]));
	const priced = lines.flatMap(({ variant, quantity }) => {
		const item = items.get(variant);
		return item ? [priceLine(item, quantity)] : [];
	});
	const shops = answer.shops
		.map((shop) => layOutShop(shop, priced))
		.filter((shop) => shop.lines.length > 0);
	const wanted = shops.flatMap((shop) => (shop.orderable ? shop.lines : []));
	return {
		shops,
		articles: lines.reduce((sum, line) => sum + line.quantity, 0),
		items_cents: shops.reduce((sum, shop) => sum + shop.items_cents, 0),
		gone: lines.filter((line) => !items.has(line.variant)).map((line) => line.variant),
		ready: wanted.length > 0 && wanted.every((line) => line.problem === null)
	};
}

function layOutShop(shop: BasketShop, priced: PricedLine[]): ShopBasket {
	const lines = priced.filter((line) => line.shop_id === shop.id);
	const counted = shop.orderable ? lines.filter((line) => line.problem !== 'out_of_stock') : [];
	const items_cents = counted.reduce((sum, line) => sum + line.total_cents, 0);
	return { shop, lines, items_cents, orderable: shop.orderable };
}

function priceLine(item: BasketItem, quantity: number): PricedLine {
	const problem =
		item.available >= quantity ? null : item.available > 0 ? 'not_enough' : 'out_of_stock';
	return { ...item, quantity, problem, total_cents: item.price_cents * quantity };
}
