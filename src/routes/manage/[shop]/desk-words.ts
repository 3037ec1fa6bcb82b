import type { Lang } from '$lib/platform/language';

const fr = {
	site: 'Voir le site',
	account: 'Mon compte',
	desk: 'Bureau',
	home: 'Le bureau de la boutique',
	payments: 'Paiements en ligne',
	paymentsText: 'Votre compte, ce qui manque encore, vos virements.',
	returns: (n: number) => (n === 1 ? '1 retour annoncé' : `${n} retours annoncés`),
	statements: 'Relevés',
	statementsText: 'Chaque mois\u202f: ce qui a été vendu, la commission, ce qui vous a été versé.',
	team: 'L’équipe',
	teamText: 'Qui travaille ici, inviter, retirer.',
	help: 'Votre boutique et l’aide de la ville',
	helpText: 'Son état, ce qui s’est passé, laisser la ville vous aider.',
	till: 'Le comptoir',
	tillText: 'Commandes, remises, stock et prix, sur la tablette.',
	page: 'La page de la boutique',
	pageText: 'Ce que vos clients voient.',
	online: 'Paiement en ligne ouvert',
	offline: 'Paiement en ligne fermé',
	notYours: 'Cette page est celle d’une autre boutique',
	notYoursText: 'Vous êtes connecté, mais pas comme membre de cette boutique.'
};
const en: typeof fr = {
	site: 'See the site',
	account: 'My account',
	desk: 'Desk',
	home: 'The shop’s desk',
	payments: 'Online payments',
	paymentsText: 'Your account, what is still missing, your payouts.',
	returns: (n) => (n === 1 ? '1 return announced' : `${n} returns announced`),
	statements: 'Statements',
	statementsText: 'Each month: what was sold, the commission, what was paid to you.',
	team: 'The team',
	teamText: 'Who works here, invite, remove.',
	help: 'Your shop and the town’s help',
	helpText: 'Its state, what happened, let the town help you.',
	till: 'The till',
	tillText: 'Orders, hand-overs, stock and prices, on the tablet.',
	page: 'The shop’s page',
	pageText: 'What your customers see.',
	online: 'Online payment open',
	offline: 'Online payment closed',
	notYours: 'This page is another shop’s',
	notYoursText: 'You are signed in, but not as a member of this shop.'
};

export const deskWords: Record<Lang, typeof fr> = { fr, en };
