import type { Lang } from '../platform/language.ts';

const fr = {
	title: 'Votre panier',
	articles: (n: number) => (n === 1 ? '1 article' : `${n} articles`),
	shops: (n: number) => (n === 1 ? '1 boutique' : `${n} boutiques`),
	/** Under the title: "3 articles dans 2 boutiques". */
	summary: (articles: string, shops: string) => `${articles} dans ${shops}`,
	quantityOf: (title: string) => `Quantité de ${title}`,
	less: (title: string) => `Un de moins\u202f: ${title}`,
	more: (title: string) => `Un de plus\u202f: ${title}`,
	update: 'Mettre à jour la quantité',
	remove: 'Retirer',
	removeOf: (title: string) => `Retirer ${title}`,
	removed: (title: string) => `«\u202f${title}\u202f» n’est plus dans votre panier.`,
	removedUnknown: 'L’article n’est plus dans votre panier.',
	undo: 'Remettre',
	added: (title: string) => `«\u202f${title}\u202f» est dans votre panier.`,
	onlyLeft: (n: number) => (n === 1 ? 'C’est le dernier.' : `Plus que ${n}.`),
	outOfStock: 'Plus en stock\u202f: quelqu’un a pris le dernier entre-temps.',
	notEnough: (left: number, wanted: number) =>
		left === 1
			? `Il n’en reste qu’un, vous en vouliez ${wanted}.`
			: `Il n’en reste que ${left}, vous en vouliez ${wanted}.`,
	takeLeft: (left: number) => (left === 1 ? 'Prendre le dernier' : `Prendre les ${left}`),
	shopPaused: 'Cette boutique ne prend pas de commande en ce moment. Ses articles restent ici.',
	gone: (n: number) =>
		n === 1
			? 'Un article de votre panier n’est plus vendu. Nous l’avons enlevé.'
			: `${n} articles de votre panier ne sont plus vendus. Nous les avons enlevés.`,
	shopSubtotal: 'Sous-total',
	collect: 'Retrait en boutique',
	collectFree: 'gratuit',
	delivery: 'Livraison à domicile',
	deliverySoon: 'bientôt',
	deliveryNote: (fee: string) =>
		`${fee} pour tout le panier, quel que soit le nombre de boutiques. Ouvre avec le paiement en ligne.`,
	deliveryFee: (fee: string) =>
		`${fee} pour tout le panier, quel que soit le nombre de boutiques. Se paie par carte, maintenant.`,
	totalWithDelivery: 'Avec livraison',
	payNowOrThere: 'Par carte maintenant, ou dans chaque boutique quand vous passez.',
	checkoutWays: 'Choisir retrait ou livraison',
	totalCollect: 'Total en retrait',
	totalDelivery: 'Avec livraison, ce serait',
	payThere: 'À payer dans chaque boutique, quand vous passez.',
	checkout: 'Choisir mes heures de retrait',
	checkoutBlocked: 'Réglez d’abord ce qui est signalé plus haut.',
	postcode: 'Livrons-nous chez vous\u202f?',
	postcodeLabel: 'Votre code postal',
	postcodeCheck: 'Vérifier',
	postcodeInside: (code: string) => `Oui, ${code} fait partie de notre tournée.`,
	postcodeOutside: (code: string, zones: string) =>
		`Pas encore à ${code}. Nous livrons à ${zones}. Le retrait en boutique vous est ouvert.`,
	postcodeMalformed: 'Un code postal a 5 chiffres, par exemple 90000.',
	emptyTitle: 'Votre panier est vide',
	emptyText:
		'Un panier, plusieurs boutiques\u202f: remplissez-le chez chacun, récupérez tout en ville.',
	emptySteps: [
		['Trouvez.', 'Un fromage ici, un livre là\u202f: tout va dans le même panier.'],
		['Choisissez l’heure.', 'Celle où vous passez, boutique par boutique.'],
		['Passez prendre.', 'Montrez votre code, payez sur place ou par carte avant de venir.']
	] as [string, string][],
	emptySearch: 'Chercher un produit',
	emptyShops: 'Voir les boutiques',
	badQuantity:
		'La quantité va de 1 à 99. Pour enlever l’article, choisissez «\u202fRetirer\u202f».',
	basketTooLarge: 'Le panier tient 40 articles différents. Commandez ceux-ci, puis recommencez.',
	unknownProduct: 'Cet article n’existe pas ou n’est plus vendu. Le panier n’a pas changé.',
	addedToast: 'Ajouté au panier',
	seeBasket: 'Voir le panier',
	offlineToast: 'Pas de réseau\u202f: le panier n’a pas changé. Réessayez dans un instant.'
};

const en: typeof fr = {
	title: 'Your basket',
	articles: (n) => (n === 1 ? '1 item' : `${n} items`),
	shops: (n) => (n === 1 ? '1 shop' : `${n} shops`),
	summary: (articles, shops) => `${articles} from ${shops}`,
	quantityOf: (title) => `Quantity of ${title}`,
	less: (title) => `One fewer: ${title}`,
	more: (title) => `One more: ${title}`,
	update: 'Update the quantity',
	remove: 'Remove',
	removeOf: (title) => `Remove ${title}`,
	removed: (title) => `“${title}” is no longer in your basket.`,
	removedUnknown: 'The item is no longer in your basket.',
	undo: 'Put it back',
	added: (title) => `“${title}” is in your basket.`,
	onlyLeft: (n) => (n === 1 ? 'This is the last one.' : `Only ${n} left.`),
	outOfStock: 'Out of stock: somebody took the last one in the meantime.',
	notEnough: (left, wanted) => `Only ${left} left, you wanted ${wanted}.`,
	takeLeft: (left) => (left === 1 ? 'Take the last one' : `Take the ${left}`),
	shopPaused: 'This shop is not taking orders at the moment. Its items stay here.',
	gone: (n) =>
		n === 1
			? 'An item in your basket is no longer sold. We took it out.'
			: `${n} items in your basket are no longer sold. We took them out.`,
	shopSubtotal: 'Subtotal',
	collect: 'Collect in the shops',
	collectFree: 'free',
	delivery: 'Home delivery',
	deliverySoon: 'soon',
	deliveryNote: (fee) =>
		`${fee} for the whole basket, however many shops. Opens together with online payment.`,
	deliveryFee: (fee) => `${fee} for the whole basket, however many shops. Paid by card, now.`,
	totalWithDelivery: 'With delivery',
	payNowOrThere: 'By card now, or in each shop when you come by.',
	checkoutWays: 'Choose to collect or be delivered',
	totalCollect: 'Total when you collect',
	totalDelivery: 'With delivery it would be',
	payThere: 'You pay in each shop, when you come by.',
	checkout: 'Choose my pickup times',
	checkoutBlocked: 'Please settle what is pointed out above first.',
	postcode: 'Do we deliver to you?',
	postcodeLabel: 'Your postcode',
	postcodeCheck: 'Check',
	postcodeInside: (code) => `Yes, ${code} is on our round.`,
	postcodeOutside: (code, zones) =>
		`Not yet in ${code}. We deliver to ${zones}. You can always collect in the shops.`,
	postcodeMalformed: 'A French postcode has 5 digits, for example 90000.',
	emptyTitle: 'Your basket is empty',
	emptyText: 'One basket, several shops: fill it wherever you like, collect everything in town.',
	emptySteps: [
		['Find.', 'A cheese here, a book there: everything goes into the same basket.'],
		['Choose the time.', 'When you come by, shop by shop.'],
		['Collect.', 'Show your code, pay in the shop, or by card beforehand.']
	],
	emptySearch: 'Search for a product',
	emptyShops: 'See the shops',
	badQuantity: 'A quantity goes from 1 to 99. To take the item out, choose “Remove”.',
	basketTooLarge: 'The basket holds 40 different items. Order these, then start another.',
	unknownProduct: 'This item does not exist or is no longer sold. Your basket has not changed.',
	addedToast: 'Added to your basket',
	seeBasket: 'See the basket',
	offlineToast: 'No network: the basket has not changed. Try again in a moment.'
};

export const basketWords: Record<Lang, typeof fr> = { fr, en };
