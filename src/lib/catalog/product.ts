import { z } from 'zod';
import { photoSchema } from './photo.ts';
import { shopCardSchema } from '../shops/shop.ts';

export const unitPriceSchema = z.object({
	cents: z.number(),
	per: z.enum(['kg', 'l', 'piece', 'm'])
});
export type UnitPrice = z.infer<typeof unitPriceSchema>;

/** When somebody in the shop last saw it, until when that counts, until when it is in lists. ISO. */
export const freshnessSchema = z.object({
	confirmed_at: z.string().nullable(),
	sure_until: z.string().nullable(),
	shown_until: z.string()
});
export type Freshness = z.infer<typeof freshnessSchema>;

/** The trade that stands for a name nobody has given yet; null where there is a name. */
export const untitledSchema = z.object({ name_fr: z.string(), name_en: z.string() }).nullable();

/** What a list shows of a product. Prices in cents, VAT included. */
export const productCardSchema = freshnessSchema.extend({
	id: z.string(),
	slug: z.string(),
	title: z.string(),
	untitled: untitledSchema,
	price_cents: z.number(),
	price_varies: z.boolean(),
	unit_price: unitPriceSchema.nullable(),
	photo: photoSchema.nullable(),
	available: z.number(),
	shop: z.object({ slug: z.string(), name: z.string(), open: z.boolean() })
});
export type ProductCard = z.infer<typeof productCardSchema>;

export const variantSchema = z.object({
	id: z.string(),
	label: z.string(),
	price_cents: z.number(),
	unit_price: unitPriceSchema.nullable(),
	available: z.number(),
	measure: z.string().nullish(),
	barcode: z.string().nullish()
});
export type Variant = z.infer<typeof variantSchema>;

export const productSchema = freshnessSchema.extend({
	id: z.string(),
	slug: z.string(),
	title: z.string(),
	untitled: untitledSchema,
	description: z.string(),
	brand: z.string().nullish(),
	category: z.object({ slug: z.string(), name_fr: z.string(), name_en: z.string() }),
	withdrawal_exception: z.enum(['perishable', 'hygiene', 'made_to_order', 'press']).nullable(),
	state: z.string(),
	available: z.number(),
	/** Ingredients, allergens, origin …: what the law or the trade wants said (`fact-words.ts`). */
	facts: z.record(z.string(), z.string())
});
export type Product = z.infer<typeof productSchema>;

/** Everything a product's page shows. */
export const productSheetSchema = z.object({
	product: productSchema,
	photos: z.array(photoSchema),
	variants: z.array(variantSchema),
	/** `orderable` false: the shop takes no order for now, its shelves can still be looked at. */
	shop: shopCardSchema.extend({ orderable: z.boolean().default(true) }),
	also: z.array(productCardSchema)
});
export type ProductSheet = z.infer<typeof productSheetSchema>;

/** The variant a page shows first: the first one that can be had, else the first. */
export function firstVariant(variants: readonly Variant[]): Variant | undefined {
	return variants.find((variant) => variant.available > 0) ?? variants[0];
}
