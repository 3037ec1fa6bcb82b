import type { Lang } from '../platform/language.ts';

const fr = {
	title: 'Retrait ou livraison\u202f?',
	intro: 'Une seule commande, toutes vos boutiques.',
	fulfilmentLegend: 'Comment recevez-vous vos articles\u202f?',
	collect: 'Je viens chercher',
	collectHint: 'Gratuit, à l’heure que vous choisissez.',
	deliver: (fee: string) => `Livré chez moi, ${fee}`,
	deliverHint: (zones: string) => `Une fois pour tout le panier. Nous livrons à ${zones}.`,
	refusing: (shops: string, n: number) =>
		n === 1
			? `${shops} n’encaisse pas encore en ligne, et le livreur ne prend pas d’argent. Sans ses articles, la livraison est possible.`
			: `${shops} n’encaissent pas encore en ligne, et le livreur ne prend pas d’argent. Sans leurs articles, la livraison est possible.`,
	noneTakesCards:
		'Ces boutiques n’encaissent pas encore en ligne\u202f: on y met de côté et on paie sur place.',
	deliveryOff: 'La ville ne livre pas en ce moment.',
	leaveOut: (shop: string) => `Laisser de côté ${shop}`,
	addressHeading: 'Où livrer\u202f?',
	street: 'Numéro et rue',
	postcode: 'Code postal',
	city: 'Ville',
	phoneHint: 'Pour que le livreur vous joigne. Facultatif si vous venez chercher.',
	preparedFor: (moment: string) => `Préparé pour ${moment}`,
	payLegend: 'Quand payez-vous\u202f?',
	payNow: 'Payer maintenant par carte',
	payNowHint: 'En une fois pour toutes les boutiques, chez Stripe.',
	payAside: 'Mettre de côté, payer en boutique',
	payAsideHint: 'Rien à payer maintenant, et rien n’est encore acheté.',
	deliverPays:
		'Une livraison se paie maintenant, par carte\u202f: le livreur n’a ni caisse ni monnaie.',
	mixed: (shops: string) =>
		`${shops}\u202f: mis de côté, à payer sur place. Le reste se paie maintenant.`,
	delivery: 'Livraison',
	now: 'payé maintenant',
	later: 'en boutique',
	nowLabel: 'À payer maintenant',
	laterLabel: 'À payer en boutique',
	totalLabel: 'Total',
	pay: (price: string) => `Payer ${price}`,
	payNewPrice: (price: string) => `Accepter le nouveau prix et payer ${price}`,
	payNote:
		'C’est un achat. Vous pouvez y renoncer pendant 14 jours, sauf pour les articles où leur page dit non\u202f: produits frais, hygiène, sur mesure, presse.',
	terms: 'Conditions',
	street_problem: 'Écrivez le numéro et la rue, par exemple 12 faubourg de France.',
	city_problem: 'Écrivez la ville de livraison.',
	postcode_problem: (zones: string) =>
		`Vérifiez le code postal\u202f: nous livrons à ${zones}. Ailleurs, le retrait vous est ouvert.`,
	phone_problem: 'Laissez un téléphone\u202f: le livreur peut en avoir besoin devant votre porte.',
	tooSmall: (least: string) =>
		`La carte n’est possible qu’à partir de ${least}. Mettez de côté, ou ajoutez un article.`,
	notHere: (shop: string) =>
		`${shop} n’encaisse plus en ligne en ce moment. Mettez ses articles de côté, ou commandez sans eux.`
};

const en: typeof fr = {
	title: 'Collect or delivery?',
	intro: 'One order, all your shops.',
	fulfilmentLegend: 'How do you receive your items?',
	collect: 'I will collect',
	collectHint: 'Free, at the time you choose.',
	deliver: (fee) => `Delivered to me, ${fee}`,
	deliverHint: (zones) => `Once for the whole basket. We deliver to ${zones}.`,
	refusing: (shops, n) =>
		n === 1
			? `${shops} does not take cards online yet, and the courier takes no money. Without its items, delivery is possible.`
			: `${shops} do not take cards online yet, and the courier takes no money. Without their items, delivery is possible.`,
	noneTakesCards: 'These shops do not take cards online yet: put aside, and pay on the spot.',
	deliveryOff: 'The town does not deliver at the moment.',
	leaveOut: (shop) => `Leave out ${shop}`,
	addressHeading: 'Where to?',
	street: 'Number and street',
	postcode: 'Postcode',
	city: 'Town',
	phoneHint: 'So that the courier can reach you. Optional if you collect.',
	preparedFor: (moment) => `Prepared for ${moment}`,
	payLegend: 'When do you pay?',
	payNow: 'Pay now by card',
	payNowHint: 'Once for all the shops, at Stripe.',
	payAside: 'Put aside, pay in the shop',
	payAsideHint: 'Nothing to pay now, and nothing is bought yet.',
	deliverPays: 'A delivery is paid now, by card: the courier carries no till and no change.',
	mixed: (shops) => `${shops}: put aside, to be paid on the spot. The rest is paid now.`,
	delivery: 'Delivery',
	now: 'paid now',
	later: 'in the shop',
	nowLabel: 'To pay now',
	laterLabel: 'To pay in the shops',
	totalLabel: 'Total',
	pay: (price) => `Pay ${price}`,
	payNewPrice: (price) => `Accept the new price and pay ${price}`,
	payNote:
		'This is a purchase. You can withdraw for 14 days, except where the item’s page says no: fresh food, hygiene, made to order, press.',
	terms: 'Terms',
	street_problem: 'Enter the number and street, for example 12 faubourg de France.',
	city_problem: 'Enter the town to deliver to.',
	postcode_problem: (zones) =>
		`Check the postcode: we deliver to ${zones}. Anywhere else you can collect.`,
	phone_problem: 'Leave a phone number: the courier may need it at your door.',
	tooSmall: (least) =>
		`A card is only possible from ${least}. Put aside instead, or add something.`,
	notHere: (shop) =>
		`${shop} does not take cards online at the moment. Put its items aside, or order without them.`
};

export const checkoutWayWords: Record<Lang, typeof fr> = { fr, en };
