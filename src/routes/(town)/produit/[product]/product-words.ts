import type { Product } from '$lib/catalog/product';
import type { Lang } from '$lib/platform/language';

type Exception = NonNullable<Product['withdrawal_exception']>;

const fr = {
	priceWithTax: 'TTC',
	choose: 'Choisissez',
	soldOut: 'épuisé',
	add: 'Ajouter au panier',
	putAside: 'Mettre de côté, payer sur place',
	paused: 'Cette boutique ne prend pas de commande en ligne en ce moment.',
	none: 'Il n’y en a plus pour l’instant',
	noneText: (shop: string) =>
		`${shop} en recevra peut-être bientôt\u202f: demandez à la boutique, ou regardez ce qu’elle a d’autre.`,
	seeShop: 'Voir la boutique',
	unsure: 'Personne n’a recompté récemment\u202f: la boutique confirme avant de préparer.',
	where: 'Où le trouver',
	map: 'Voir sur la carte',
	description: 'Description',
	brand: 'Marque',
	trade: 'Rayon',
	also: (shop: string) => `Aussi chez ${shop}`,
	photos: (title: string) => `Photos de ${title}`,
	photo: (title: string, place: number) => `${title}, photo ${place}`,
	summary: (price: string, shop: string, street: string, stock: string) =>
		`${price} chez ${shop}, ${street}. ${stock}.`,
	rights:
		'Mis de côté, rien n’est acheté\u202f: vous regardez, vous essayez, vous payez en boutique.',
	withdrawal: {
		perishable: 'Produit périssable\u202f: pas de droit de rétractation s’il est payé en ligne.',
		hygiene:
			'Produit d’hygiène\u202f: pas de droit de rétractation une fois descellé, s’il est payé en ligne.',
		made_to_order: 'Fait à la demande\u202f: pas de droit de rétractation s’il est payé en ligne.',
		press: 'Presse\u202f: pas de droit de rétractation s’il est payé en ligne.'
	} satisfies Record<Exception, string>
};
const en: typeof fr = {
	priceWithTax: 'incl. VAT',
	choose: 'Choose',
	soldOut: 'sold out',
	add: 'Add to basket',
	putAside: 'Put aside, pay in the shop',
	paused: 'This shop takes no online orders at the moment.',
	none: 'There are none left for now',
	noneText: (shop) =>
		`${shop} may get more soon: ask the shop, or have a look at what else is there.`,
	seeShop: 'See the shop',
	unsure: 'Nobody has counted lately: the shop confirms before preparing.',
	where: 'Where to find it',
	map: 'See on the map',
	description: 'Description',
	brand: 'Brand',
	trade: 'Department',
	also: (shop) => `Also at ${shop}`,
	photos: (title) => `Pictures of ${title}`,
	photo: (title, place) => `${title}, picture ${place}`,
	summary: (price, shop, street, stock) => `${price} at ${shop}, ${street}. ${stock}.`,
	rights: 'Put aside, nothing is bought yet: look at it, try it, pay in the shop.',
	withdrawal: {
		perishable: 'Perishable: no right of withdrawal if paid online.',
		hygiene: 'Hygiene product: no right of withdrawal once unsealed, if paid online.',
		made_to_order: 'Made to order: no right of withdrawal if paid online.',
		press: 'Press: no right of withdrawal if paid online.'
	}
};

export const PRODUCT_WORDS: Record<Lang, typeof fr> = { fr, en };
