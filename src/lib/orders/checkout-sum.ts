import type { ShopBasket } from '../basket/basket.ts';

/** The three ways a checkout can end: put aside, paid and fetched, paid and brought home. */
export type CheckoutWay = 'aside' | 'online' | 'deliver';

/** Just what is needed of a shop's part of a basket. */
type Part = {
	shop: Pick<ShopBasket['shop'], 'id' | 'name' | 'accepts_online'>;
	items_cents: number;
};

/** Which ways are open for these parts. `refusing` have no account yet: no courier can fetch there. */
export type OpenWays<P extends Part> = { online: boolean; deliver: boolean; refusing: P[] };

/** @param provider whether this server can take a card payment at all, in this town */
export function openWays<P extends Part>(parts: P[], provider: boolean): OpenWays<P> {
	const refusing = parts.filter(({ shop }) => !shop.accepts_online);
	const online = provider && refusing.length < parts.length;
	return { online, deliver: online && refusing.length === 0, refusing };
}

/** What one way costs, where and when. Cents. */
export type CheckoutSum = {
	parts: { id: string; name: string; cents: number; now: boolean }[];
	delivery_cents: number;
	/** By card, now. */
	now_cents: number;
	/** In the shops, when passing by. */
	later_cents: number;
};

/** @param fee the town's delivery fee, in cents */
export function sumCheckout(parts: Part[], way: CheckoutWay, fee: number): CheckoutSum {
	const rows = parts.map(({ shop, items_cents }) => ({
		id: shop.id,
		name: shop.name,
		cents: items_cents,
		now: way !== 'aside' && shop.accepts_online
	}));
	const sum = (now: boolean) =>
		rows.filter((row) => row.now === now).reduce((cents, row) => cents + row.cents, 0);
	const delivery_cents = way === 'deliver' ? fee : 0;
	return {
		parts: rows,
		delivery_cents,
		now_cents: sum(true) + delivery_cents,
		later_cents: sum(false)
	};
}
