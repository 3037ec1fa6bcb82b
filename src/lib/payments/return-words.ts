import type { Lang } from '../platform/language.ts';

const fr = {
	title: 'Retours annoncés',
	intro:
		'Ces clients renoncent à un achat en ligne, comme la loi le permet pendant 14 jours. Quand l’article est revenu, dites-le ici\u202f: l’argent part aussitôt, et l’article retourne en stock.',
	none: 'Aucun retour annoncé.',
	askedOn: (day: string) => `annoncé ${day}`,
	received: 'L’article est revenu, rembourser',
	receivedOf: (name: string) => `L’article de ${name} est revenu, rembourser`,
	toRefund: (price: string) => `${price} à rendre`,
	write: (name: string) => `Écrire à ${name}`,
	doneTitle: 'Revenus ces 60 derniers jours',
	doneOn: (day: string) => `revenu ${day}`,
	refunded: 'C’est noté\u202f: le client est remboursé, l’article est de nouveau en stock.',
	alreadyDone: 'C’était déjà noté, rien n’a été remboursé deux fois.',
	notYours: 'Ce retour n’est pas, ou plus, celui de votre boutique.'
};

const en: typeof fr = {
	title: 'Returns announced',
	intro:
		'These customers withdraw from an online purchase, as the law allows for 14 days. When the item is back, say so here: the money leaves at once, and the item is in stock again.',
	none: 'No return announced.',
	askedOn: (day) => `announced ${day}`,
	received: 'The item is back, refund',
	receivedOf: (name) => `The item of ${name} is back, refund`,
	toRefund: (price) => `${price} to give back`,
	write: (name) => `Write to ${name}`,
	doneTitle: 'Back in the last 60 days',
	doneOn: (day) => `back ${day}`,
	refunded: 'Noted: the customer is refunded, the item is in stock again.',
	alreadyDone: 'It was noted already, nothing was refunded twice.',
	notYours: 'This return is not, or no longer, your shop’s.'
};

export const returnWords: Record<Lang, typeof fr> = { fr, en };
