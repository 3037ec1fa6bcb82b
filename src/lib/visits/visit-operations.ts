import type { OperationDraft } from '../offline/operation.ts';
import type { Visit, WeekHours } from './visit.ts';

const atShop = (kind: string, id: string, args: OperationDraft['args']): OperationDraft => ({
	kind,
	version: 1,
	entity: { table: 'visits', id },
	args,
	base: {}
});

/** @param shop a new id: the visit's and the shop's */
export function visitStarted(shop: string, name: string, trade: string): OperationDraft {
	return atShop('visit.start', shop, { name, trade });
}

export type ShopFacts = Partial<
	Pick<
		Visit,
		'street' | 'postcode' | 'city' | 'phone' | 'legal_name' | 'legal_address' | 'register_number'
	>
>;

export function shopSaid(shop: string, facts: ShopFacts): OperationDraft {
	return atShop('visit.shop', shop, { ...facts });
}

/** The whole week at once. */
export function hoursSaid(shop: string, hours: readonly WeekHours[]): OperationDraft {
	return atShop('visit.hours', shop, { hours: hours.map((each) => ({ ...each })) });
}

/** An article by its price; it is shown when its picture has arrived. */
export function productMade(
	shop: string,
	product: { id: string; variant: string; price_cents: number }
): OperationDraft {
	const { id, variant, price_cents } = product;
	return {
		...atShop('visit.product', shop, {
			shop,
			variant,
			price_cents,
			quantity: 1,
			photo: true,
			hold: true
		}),
		entity: { table: 'products', id }
	};
}

/** A picture of an article, or of the shop's front under the shop's own id. */
export function pictureTaken(
	shop: string,
	of: string,
	photo: { path: string; width: number; height: number; tint: string }
): OperationDraft {
	return {
		...atShop('visit.photo', shop, { shop, ...photo }),
		entity: { table: of === shop ? 'visits' : 'products', id: of }
	};
}

/** The owner has looked, said yes to the terms, and is invited. */
export function handedOver(shop: string, email: string): OperationDraft {
	return atShop('visit.hand_over', shop, { email, terms: true });
}
