import type { JsonObject } from '../offline/operation.ts';
import type { Lang } from '../platform/language.ts';
import type { ProductKind } from '../shelf/product-operations.ts';
import type { StockKind } from '../shelf/stock-operations.ts';
import type { ClerkKind } from '../staff/clerk-operations.ts';
import type { OrderKind } from './order-operations.ts';
import type { ShopKind } from './shop-operations.ts';

/** Every kind of tap the till knows. */
export type TapKind = OrderKind | ProductKind | StockKind | ShopKind | ClerkKind;

type Price = (cents: number) => string;
type TapText = string | ((args: JsonObject, price: Price) => string);

const state = (texts: Record<string, string>) => (args: JsonObject) =>
	texts[String(args.state)] ?? '';

const fr: Record<TapKind, TapText> = {
	'order.accept': 'Acceptée',
	'order.ready': 'Marquée prête',
	'order.line_missing': 'Article manquant signalé',
	'order.refuse': 'Refusée',
	'order.collect': 'Remise',
	'order.reopen': 'Remise annulée',
	'product.create': (args, price) => `Article ajouté à ${price(Number(args.price_cents))}`,
	'product.edit': 'Fiche modifiée',
	'product.state': state({
		published: 'Mis en vente',
		paused: 'Mis en pause',
		archived: 'Retiré de la boutique'
	}),
	'variant.create': 'Déclinaison ajoutée',
	'variant.price': (args, price) => `Prix changé\u202f: ${price(Number(args.price_cents))}`,
	'variant.edit': 'Déclinaison modifiée',
	'variant.archive': (args) =>
		args.archived === true ? 'Déclinaison retirée' : 'Déclinaison remise',
	'photo.attach': 'Photo ajoutée',
	'photo.remove': 'Photo retirée',
	'stock.sold_here': (args) => `Vendu ici −${args.quantity}`,
	'stock.received': (args) => `Reçu +${args.quantity}`,
	'stock.counted': (args) => {
		const difference = Number(args.counted) - Number(args.expected);
		return difference === 0
			? `Compté ${args.counted}, juste`
			: `Compté ${args.counted} (${signed(difference)})`;
	},
	'stock.undo': (args) => `Annulé ici (${signed(-Number(args.moved))})`,
	'shelf.confirm': (args) => {
		const count = Array.isArray(args.products) ? args.products.length : 0;
		return count > 1 ? `Tout est là, ${count} articles` : 'Tout est là, 1 article';
	},
	'shop.close_today': 'Fermé aujourd’hui',
	'shop.reopen_today': 'Rouvert aujourd’hui',
	'review.apply': 'Geste d’un ancien collègue accepté',
	'review.dismiss': 'Geste d’un ancien collègue écarté',
	'clerk.create': (args) => `Prénom ajouté\u202f: ${args.name}`,
	'clerk.edit': 'Prénom ou code changé',
	'clerk.remove': 'Prénom retiré'
};

const en: Record<TapKind, TapText> = {
	'order.accept': 'Accepted',
	'order.ready': 'Marked ready',
	'order.line_missing': 'Missing item reported',
	'order.refuse': 'Refused',
	'order.collect': 'Handed over',
	'order.reopen': 'Hand-over undone',
	'product.create': (args, price) => `Item added at ${price(Number(args.price_cents))}`,
	'product.edit': 'Details changed',
	'product.state': state({
		published: 'Put on sale',
		paused: 'Paused',
		archived: 'Taken out of the shop'
	}),
	'variant.create': 'Variant added',
	'variant.price': (args, price) => `Price changed: ${price(Number(args.price_cents))}`,
	'variant.edit': 'Variant changed',
	'variant.archive': (args) => (args.archived === true ? 'Variant put away' : 'Variant put back'),
	'photo.attach': 'Photo added',
	'photo.remove': 'Photo removed',
	'stock.sold_here': (args) => `Sold here −${args.quantity}`,
	'stock.received': (args) => `Received +${args.quantity}`,
	'stock.counted': (args) => {
		const difference = Number(args.counted) - Number(args.expected);
		return difference === 0
			? `Counted ${args.counted}, right`
			: `Counted ${args.counted} (${signed(difference)})`;
	},
	'stock.undo': (args) => `Undone here (${signed(-Number(args.moved))})`,
	'shelf.confirm': (args) => {
		const count = Array.isArray(args.products) ? args.products.length : 0;
		return count === 1 ? 'All there, 1 item' : `All there, ${count} items`;
	},
	'shop.close_today': 'Closed today',
	'shop.reopen_today': 'Open again today',
	'review.apply': 'Tap of a former colleague accepted',
	'review.dismiss': 'Tap of a former colleague put aside',
	'clerk.create': (args) => `Name added: ${args.name}`,
	'clerk.edit': 'Name or code changed',
	'clerk.remove': 'Name removed'
};

const other = { fr: 'Geste fait ici', en: 'Done here' } satisfies Record<Lang, string>;

/** What a tap was, in a few words: "Vendu ici −1". One of a version to come is "done here". */
export function tapText(
	{ kind, args }: { kind: string; args: JsonObject },
	lang: Lang,
	price: Price
): string {
	const words: Record<string, TapText | undefined> = { fr, en }[lang];
	const text = words[kind];
	if (text === undefined) return other[lang];
	return typeof text === 'string' ? text : text(args, price);
}

/** A true minus, and a plus where there is one. */
function signed(n: number): string {
	return n < 0 ? `−${-n}` : `+${n}`;
}
