import * as z from 'zod/mini';

/** What the law or the trade wants said of a product besides its price; `Trade.needs` says which. */
export const FACT_KEYS = [
	'ingredients',
	'allergens',
	'origin',
	'composition',
	'manufacturer',
	'warnings',
	'alcohol'
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

export const PRODUCT_STATES = ['draft', 'published', 'paused', 'archived'] as const;
export type ProductState = (typeof PRODUCT_STATES)[number];

/** Why the 14 days to withdraw do not apply (Code de la consommation L221-28); null: they do. */
export const WITHDRAWAL_EXCEPTIONS = ['perishable', 'hygiene', 'made_to_order', 'press'] as const;
export type WithdrawalException = (typeof WITHDRAWAL_EXCEPTIONS)[number];

export const MEASURE_UNITS = ['g', 'kg', 'ml', 'cl', 'l', 'm', 'piece'] as const;
export type MeasureUnit = (typeof MEASURE_UNITS)[number];

const photo = z.object({
	/** Folder and content hash; files are `<path>-320.webp`, `-640.webp` and `-1080.webp`. */
	path: z.string(),
	width: z.int(),
	height: z.int(),
	tint: z.string()
});

/** A product as `till_sync` sends it. Times ISO, VAT in basis points. */
export const shelfProductRow = z.looseObject({
	id: z.string(),
	title: z.string(),
	/** False while nobody has given it a name: `title` is then a stand-in. */
	titled: z.boolean(),
	slug: z.string(),
	state: z.enum(PRODUCT_STATES),
	/** A draft that is shown as soon as its photo has arrived. */
	held: z.boolean(),
	category_id: z.string(),
	description: z.string(),
	brand: z.string(),
	vat_bp: z.int(),
	withdrawal_exception: z.nullable(z.enum(WITHDRAWAL_EXCEPTIONS)),
	facts: z.record(z.string(), z.string()),
	/** When somebody in the shop last saw that the stock is right. */
	confirmed_at: z.nullable(z.string()),
	photo_path: z.nullable(z.string()),
	tint: z.nullable(z.string()),
	photos: z.array(photo)
});

/** What is sold: a size, a colour, a weight. Money in cents; available is `on_hand - reserved`. */
export const shelfVariantRow = z.looseObject({
	id: z.string(),
	product_id: z.string(),
	label: z.string(),
	price_cents: z.int(),
	on_hand: z.int(),
	reserved: z.int(),
	barcode: z.nullable(z.string()),
	measure_value: z.nullable(z.number()),
	measure_unit: z.nullable(z.enum(MEASURE_UNITS)),
	position: z.int(),
	archived: z.boolean()
});

/** A trade a product may belong to, with the facts it needs. */
export const tradeRow = z.object({
	id: z.string(),
	name_fr: z.string(),
	name_en: z.string(),
	group_fr: z.string(),
	group_en: z.string(),
	needs: z.array(z.enum(FACT_KEYS)),
	/** For how many days a stock somebody looked at stays sure; an older server does not say. */
	sure_days: z.optional(z.int())
});

/** The shop itself. Hours are the town's clock, "HH:MM"; exceptions replace the whole day. */
export const shopRow = z.looseObject({
	id: z.string(),
	slug: z.string(),
	name: z.string(),
	state: z.string(),
	trade: z.string(),
	trade_id: z.string(),
	default_vat_bp: z.int(),
	hours: z.array(z.object({ weekday: z.int(), opens: z.string(), closes: z.string() })),
	exceptions: z.array(
		z.object({
			on_date: z.string(),
			opens: z.nullable(z.string()),
			closes: z.nullable(z.string()),
			note: z.string()
		})
	),
	trades: z.array(tradeRow)
});

export type ShelfPhoto = z.infer<typeof photo>;
export type ShelfProduct = z.infer<typeof shelfProductRow>;
export type ShelfVariant = z.infer<typeof shelfVariantRow>;
export type Trade = z.infer<typeof tradeRow>;
export type TillShop = z.infer<typeof shopRow>;

/** Pieces a shopper can order now. Below zero when the shop handed over more than it had counted. */
export function availableOf(variant: Pick<ShelfVariant, 'on_hand' | 'reserved'>): number {
	return variant.on_hand - variant.reserved;
}
