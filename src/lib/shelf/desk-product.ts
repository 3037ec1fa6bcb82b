import { z } from 'zod';
import { MEASURE_UNITS, PRODUCT_STATES, WITHDRAWAL_EXCEPTIONS } from './shelf-rows.ts';

const deskVariantSchema = z.object({
	id: z.string(),
	label: z.string(),
	price_cents: z.number().int(),
	on_hand: z.number().int(),
	reserved: z.number().int(),
	barcode: z.string().nullable()
});
export type DeskVariant = z.infer<typeof deskVariantSchema>;

/** A product as the desk's table shows it; archived variants stay away. */
export const deskProductSchema = z.object({
	id: z.string(),
	title: z.string(),
	titled: z.boolean(),
	state: z.enum(PRODUCT_STATES),
	category: z.string(),
	/** Folder and content hash of its first picture. */
	photo: z.string().nullable(),
	variants: z.array(deskVariantSchema)
});
export type DeskProduct = z.infer<typeof deskProductSchema>;

/** Everything that is known of a product: what a shop takes along, and what an import compares with. */
export const wholeProductSchema = deskProductSchema.omit({ photo: true }).extend({
	slug: z.string(),
	description: z.string(),
	brand: z.string(),
	vat_bp: z.number().int(),
	withdrawal_exception: z.enum(WITHDRAWAL_EXCEPTIONS).nullable(),
	facts: z.record(z.string(), z.string()),
	confirmed_at: z.string().nullable(),
	photos: z.array(
		z.object({ path: z.string(), width: z.number(), height: z.number(), tint: z.string() })
	),
	variants: z.array(
		deskVariantSchema.extend({
			measure_value: z.number().nullable(),
			measure_unit: z.enum(MEASURE_UNITS).nullable()
		})
	)
});
export type WholeProduct = z.infer<typeof wholeProductSchema>;
export type WholeVariant = WholeProduct['variants'][number];

/** A trade a product may be put under, in both languages. */
export const deskTradeSchema = z.object({
	id: z.string(),
	slug: z.string(),
	name_fr: z.string(),
	name_en: z.string(),
	/** The usual rate of its products. */
	vat_bp: z.number().int()
});
export type DeskTrade = z.infer<typeof deskTradeSchema>;
