import type { Lang } from '$lib/platform/language';

const fr = {
	title: (town: string) => `${town} aujourd’hui`,
	ordersToday: 'commandes reçues',
	salesToday: 'mis de côté ou vendu',
	unanswered: 'sans réponse',
	dormant: 'sans commande depuis 14 jours',
	shops: 'Boutiques, celles qui ont besoin de vous d’abord',
	columns: {
		shop: 'Boutique',
		trade: 'Métier',
		state: 'État',
		unanswered: 'Sans réponse',
		today: 'Aujourd’hui',
		last: 'Dernière commande'
	},
	states: {
		draft: 'En préparation',
		review: 'À valider',
		open: 'Ouverte',
		paused: 'En pause',
		closed: 'Fermée'
	},
	never: 'jamais',
	empty: 'Aucune boutique encore. Commencez par une visite.',
	account: 'Mon compte',
	today: 'Aujourd’hui',
	health: 'Boutiques à aider',
	results: 'Résultats',
	settings: 'Réglages',
	shopsLink: 'Boutiques',
	team: 'Équipe',
	runs: 'Tournées',
	payments: 'Paiements',
	declaration: (year: number) => `Déclaration des vendeurs ${year}`,
	notAllowed: 'Cette page est celle de la ville',
	notAllowedText: 'Vous êtes connecté, mais pas comme opérateur de cette ville.'
};
const en: typeof fr = {
	title: (town) => `${town} today`,
	ordersToday: 'orders received',
	salesToday: 'put aside or sold',
	unanswered: 'unanswered',
	dormant: 'without an order for 14 days',
	shops: 'Shops, those that need you first',
	columns: {
		shop: 'Shop',
		trade: 'Trade',
		state: 'State',
		unanswered: 'Unanswered',
		today: 'Today',
		last: 'Last order'
	},
	states: {
		draft: 'In preparation',
		review: 'To approve',
		open: 'Open',
		paused: 'Paused',
		closed: 'Closed'
	},
	never: 'never',
	empty: 'No shop yet. Begin with a visit.',
	account: 'My account',
	today: 'Today',
	health: 'Shops to help',
	results: 'Results',
	settings: 'Settings',
	shopsLink: 'Shops',
	team: 'Team',
	runs: 'Deliveries',
	payments: 'Payments',
	declaration: (year) => `Declaration of sellers ${year}`,
	notAllowed: 'This page is the town’s',
	notAllowedText: 'You are signed in, but not as an operator of this town.'
};

export const townWords: Record<Lang, typeof fr> = { fr, en };
