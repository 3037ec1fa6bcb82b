import type { Lang } from '../platform/language.ts';

const fr = {
	title: 'Quand passez-vous\u202f?',
	intro: 'Tout est mis de côté à votre nom. Vous payez dans chaque boutique, en venant.',
	shopsHeading: 'Vos passages',
	contactHeading: 'À quel nom\u202f?',
	name: 'Nom',
	nameHint: 'Celui que vous direz au comptoir',
	email: 'E-mail',
	emailHint: 'Pour retrouver votre commande plus tard',
	phone: 'Téléphone',
	phoneHint: 'Facultatif\u202f: seulement si la boutique a une question',
	slotLegend: (shop: string) => `Heure de passage chez ${shop}`,
	moreSlots: 'Un autre moment',
	placesLeft: (n: number) => (n === 1 ? 'dernière place' : `${n} places`),
	noSlots: 'Cette boutique n’a plus de moment libre cette semaine.',
	noSlotsHelp: 'Retirez ses articles du panier pour commander dans les autres.',
	paymentHeading: 'Paiement',
	putAside: 'Mettre de côté, payer en boutique',
	putAsideHint: 'Rien à payer maintenant. Ce n’est pas encore un achat\u202f: vous pouvez annuler.',
	summary: 'Récapitulatif',
	collect: 'Retrait en boutique',
	free: 'gratuit',
	totalLabel: 'À payer sur place',
	submit: (shops: number) =>
		shops === 1
			? 'Mettre de côté dans 1\u00a0boutique'
			: `Mettre de côté dans ${shops}\u00a0boutiques`,
	submitNewPrice: (shops: number) =>
		shops === 1
			? 'Accepter le nouveau prix et mettre de côté'
			: `Accepter et mettre de côté dans ${shops}\u00a0boutiques`,
	submitNote: 'Sans engagement d’achat. Gardé pour vous jusqu’à l’heure choisie.',
	back: 'Modifier le panier',
	problemsTitle: (n: number) =>
		n === 1 ? 'Un point à revoir, rien n’est perdu' : `${n} points à revoir, rien n’est perdu`,
	fields: {
		name: 'Écrivez le nom sous lequel la boutique garde vos articles (80 lettres au plus).',
		email: 'Vérifiez l’e-mail\u202f: il en faut un comme camille@exemple.fr.',
		phone: 'Vérifiez le téléphone\u202f: 8 à 15 chiffres, par exemple 06 12 34 56 78.',
		slot: 'Choisissez à quelle heure vous passez.'
	} satisfies Record<'name' | 'email' | 'phone' | 'slot', string>,
	atShop: (shop: string, sentence: string) => `${shop}\u202f: ${sentence}`,
	outOfStock: (title: string) =>
		`«\u202f${title}\u202f»\u202f: quelqu’un a pris le dernier entre-temps.`,
	onlyLeft: (title: string, left: number) =>
		left === 1
			? `«\u202f${title}\u202f»\u202f: il n’en reste qu’un.`
			: `«\u202f${title}\u202f»\u202f: il n’en reste que ${left}.`,
	takeLeft: (left: number) => (left === 1 ? 'Prendre le dernier' : `Prendre les ${left}`),
	drop: 'Retirer cet article',
	priceChanged: (title: string, seen: string, now: string) =>
		`«\u202f${title}\u202f»\u202f: le prix est passé de ${seen} à ${now}. À vous de voir.`,
	priceWas: (price: string) => `au lieu de ${price}`,
	unknownProduct: 'Un article n’est plus vendu. Nous l’avons retiré de la liste.',
	shopUnavailable: (shop: string) =>
		`${shop} ne prend plus de commande en ce moment. Vous pouvez commander dans les autres.`,
	dropShop: 'Retirer ces articles',
	slotGone: 'Ce moment n’est plus possible. Voici les suivants.',
	slotFull: 'Ce moment vient d’être complet. Voici les suivants.',
	badQuantity: (title: string) => `«\u202f${title}\u202f»\u202f: la quantité va de 1 à 99.`,
	badContact: 'Vérifiez votre nom, votre e-mail et votre téléphone.',
	basketEmpty: 'Le panier est vide.',
	basketTooLarge: 'C’est trop pour une fois\u202f: 40 articles différents et 12 boutiques au plus.',
	deliverySoon: 'La livraison ouvre avec le paiement en ligne. Choisissez le retrait.',
	onlineSoon: 'Le paiement en ligne n’est pas encore ouvert. Payez en boutique.',
	orderReused: 'Cette page avait déjà servi à une autre commande. Envoyez-la à nouveau.',
	tooManyOrders:
		'Beaucoup de commandes attendent déjà à votre nom. Passez d’abord les chercher, ou annulez-en.',
	tooFast: (seconds: number) =>
		`Trop d’essais d’un coup depuis votre connexion. Réessayez dans ${seconds} s.`,
	malformed: 'Nous n’avons pas compris ce formulaire. Vérifiez-le et envoyez-le à nouveau.',
	shopGone: 'Cette boutique'
};

const en: typeof fr = {
	title: 'When will you come by?',
	intro: 'Everything is put aside in your name. You pay in each shop, when you come.',
	shopsHeading: 'Your visits',
	contactHeading: 'In whose name?',
	name: 'Name',
	nameHint: 'The one you will say at the counter',
	email: 'E-mail',
	emailHint: 'To find your order again later',
	phone: 'Phone',
	phoneHint: 'Optional: only if the shop has a question',
	slotLegend: (shop) => `Pickup time at ${shop}`,
	moreSlots: 'Another time',
	placesLeft: (n) => (n === 1 ? 'last place' : `${n} places`),
	noSlots: 'This shop has no free time left this week.',
	noSlotsHelp: 'Take its items out of the basket to order from the others.',
	paymentHeading: 'Payment',
	putAside: 'Put aside, pay in the shop',
	putAsideHint: 'Nothing to pay now. It is not a purchase yet: you can cancel.',
	summary: 'Summary',
	collect: 'Collect in the shops',
	free: 'free',
	totalLabel: 'To pay in the shops',
	submit: (shops) => (shops === 1 ? 'Put aside in 1 shop' : `Put aside in ${shops} shops`),
	submitNewPrice: (shops) =>
		shops === 1 ? 'Accept the new price and put aside' : `Accept and put aside in ${shops} shops`,
	submitNote: 'No obligation to buy. Kept for you until the time you choose.',
	back: 'Change the basket',
	problemsTitle: (n) =>
		n === 1 ? 'One thing to look at, nothing is lost' : `${n} things to look at, nothing is lost`,
	fields: {
		name: 'Enter the name under which the shop keeps your items (80 letters at most).',
		email: 'Check the e-mail: it should look like camille@example.com.',
		phone: 'Check the phone number: 8 to 15 digits, for example 06 12 34 56 78.',
		slot: 'Choose a time to come by.'
	},
	atShop: (shop, sentence) => `${shop}: ${sentence}`,
	outOfStock: (title) => `“${title}”: somebody took the last one in the meantime.`,
	onlyLeft: (title, left) => `“${title}”: only ${left} left.`,
	takeLeft: (left) => (left === 1 ? 'Take the last one' : `Take the ${left}`),
	drop: 'Remove this item',
	priceChanged: (title, seen, now) =>
		`“${title}”: the price went from ${seen} to ${now}. It is up to you.`,
	priceWas: (price) => `instead of ${price}`,
	unknownProduct: 'An item is no longer sold. We took it off the list.',
	shopUnavailable: (shop) =>
		`${shop} is not taking orders at the moment. You can order from the others.`,
	dropShop: 'Remove these items',
	slotGone: 'This time is no longer possible. Here are the next ones.',
	slotFull: 'This time has just filled up. Here are the next ones.',
	badQuantity: (title) => `“${title}”: a quantity goes from 1 to 99.`,
	badContact: 'Check your name, e-mail and phone number.',
	basketEmpty: 'The basket is empty.',
	basketTooLarge: 'That is too much at once: 40 different items and 12 shops at most.',
	deliverySoon: 'Delivery opens together with online payment. Please choose to collect.',
	onlineSoon: 'Online payment is not open yet. Please pay in the shop.',
	orderReused: 'This page had already served for another order. Please send it again.',
	tooManyOrders:
		'Many orders are already waiting in your name. Please collect or cancel some first.',
	tooFast: (seconds) => `Too many tries at once from your connection. Try again in ${seconds} s.`,
	malformed: 'We did not understand this form. Please check it and send it again.',
	shopGone: 'This shop'
};

export const checkoutWords: Record<Lang, typeof fr> = { fr, en };
