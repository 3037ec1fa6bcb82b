/** The fields of the shop's page, with what a field can hold; the database asks again. */
export const PAGE_FIELDS = {
	name: 80,
	tagline: 140,
	story: 4000,
	street: 160,
	postcode: 5,
	city: 80,
	phone: 30,
	email: 254
} as const;

/** Who sells, before the law: an owner's to say. */
export const LEGAL_FIELDS = {
	legal_name: 160,
	legal_address: 240,
	register_number: 40,
	vat_number: 20
} as const;

export const NUMBER_FIELDS = ['preparation_minutes', 'slot_minutes', 'slot_capacity'] as const;

export type ShopPageField =
	keyof typeof PAGE_FIELDS | keyof typeof LEGAL_FIELDS | (typeof NUMBER_FIELDS)[number];

/** The lengths of a pickup moment, in minutes. */
export const SLOT_MINUTES = [15, 20, 30, 60, 120] as const;

/** What a posted form says of the page: text as typed, whole numbers; a number that is none stays text. */
export function readShopPage(
	has: (name: string) => boolean,
	text: (name: string) => string
): Partial<Record<ShopPageField, string | number>> {
	const page: Partial<Record<ShopPageField, string | number>> = {};
	for (const field of [...Object.keys(PAGE_FIELDS), ...Object.keys(LEGAL_FIELDS)]) {
		if (has(field)) page[field as ShopPageField] = text(field).replaceAll('\r\n', '\n');
	}
	for (const field of NUMBER_FIELDS) {
		if (!has(field)) continue;
		const typed = text(field);
		page[field] = /^\d{1,6}$/.test(typed) ? Number(typed) : typed;
	}
	return page;
}
