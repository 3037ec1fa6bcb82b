import type { Lang } from '../platform/language.ts';

const orders = (n: number) => (n > 1 ? `${n} commandes` : '1 commande');
const ordersEn = (n: number) => (n === 1 ? '1 order' : `${n} orders`);

const fr = {
	title: 'Boutique',
	now: 'En ce moment',
	openUntil: (time: string) => `Ouverte jusqu’à ${time}`,
	opensToday: (time: string) => `Ouvre à ${time}`,
	opensLater: (day: string, time: string) => `Fermée, ouvre ${day} à ${time}`,
	closedToday: 'Fermée aujourd’hui',
	noHours: 'Fermée, aucun horaire n’est connu',
	states: {
		draft: 'Pas encore en ligne',
		review: 'En cours de validation par la ville',
		paused: 'En pause\u202f: les clients ne peuvent pas commander',
		closed: 'Fermée\u202f: les clients ne peuvent pas commander'
	} as Record<string, string>,
	otherState: 'Les clients ne peuvent pas commander pour l’instant',
	closeSwitch: 'Fermé aujourd’hui',
	closeHelp:
		'Un imprévu\u202f? Un geste, et plus personne ne peut choisir un retrait aujourd’hui. Demain, tout reprend seul.',
	closedHelp: 'Personne ne peut choisir un retrait aujourd’hui. Demain, tout reprend seul.',
	closeTitle: 'Fermer aujourd’hui\u202f?',
	closeOrders: (n: number) =>
		n > 1
			? `${orders(n)} sont attendues aujourd’hui. Elles passeront dans «\u202fÀ voir\u202f»\u202f: préparer quand même, ou refuser.`
			: `${orders(n)} est attendue aujourd’hui. Elle passera dans «\u202fÀ voir\u202f»\u202f: préparer quand même, ou refuser.`,
	closeYes: 'Fermer aujourd’hui',
	cancel: 'Retour',
	close: 'Fermer',
	hours: 'Horaires',
	closedDay: 'Fermé',
	today: 'aujourd’hui',
	exceptions: 'Jours particuliers',
	noHoursYet: 'Les horaires arrivent à la prochaine synchro.',
	todayLink: 'Aujourd’hui',
	todayHelp: 'Ce qui a été remis, vendu, reçu, compté',
	teamLink: 'L’équipe',
	teamHelp: 'Les prénoms et leurs codes',
	tabletLink: 'Cette tablette',
	tabletHelp: 'Réseau, langue, déconnexion',
	/** The list of the day. */
	dayOrders: 'Commandes terminées',
	dayLog: 'Fait sur cette tablette',
	dayNone: 'Rien encore aujourd’hui. Chaque geste se retrouve ici, avec de quoi l’annuler.',
	by: (name: string) => `par ${name}`,
	undone: 'annulé',
	undo: 'Annuler',
	backToPrice: (price: string) => `Remettre ${price}`,
	showMore: 'Montrer la suite',
	sums: {
		collected: (n: number): string => (n > 1 ? 'commandes remises' : 'commande remise'),
		sold: (n: number): string => (n > 1 ? 'vendus ici' : 'vendu ici'),
		received: (n: number): string => (n > 1 ? 'pièces reçues' : 'pièce reçue'),
		counted: (n: number): string => (n > 1 ? 'articles comptés' : 'article compté'),
		added: (n: number): string => (n > 1 ? 'articles ajoutés' : 'article ajouté')
	}
};

const en: typeof fr = {
	title: 'Shop',
	now: 'Right now',
	openUntil: (time) => `Open until ${time}`,
	opensToday: (time) => `Opens at ${time}`,
	opensLater: (day, time) => `Closed, opens ${day} at ${time}`,
	closedToday: 'Closed today',
	noHours: 'Closed, no hours are known',
	states: {
		draft: 'Not online yet',
		review: 'Being checked by the town',
		paused: 'Paused: customers cannot order',
		closed: 'Closed: customers cannot order'
	},
	otherState: 'Customers cannot order for the moment',
	closeSwitch: 'Closed today',
	closeHelp:
		'Something came up? One tap, and nobody can choose a pickup today. Tomorrow goes on by itself.',
	closedHelp: 'Nobody can choose a pickup today. Tomorrow goes on by itself.',
	closeTitle: 'Close today?',
	closeOrders: (n) =>
		n === 1
			? `${ordersEn(n)} is expected today. It will be in “Needs you”: prepare it anyway, or refuse.`
			: `${ordersEn(n)} are expected today. They will be in “Needs you”: prepare them anyway, or refuse.`,
	closeYes: 'Close today',
	cancel: 'Back',
	close: 'Close',
	hours: 'Hours',
	closedDay: 'Closed',
	today: 'today',
	exceptions: 'Special days',
	noHoursYet: 'The hours come with the next sync.',
	todayLink: 'Today',
	todayHelp: 'What was handed over, sold, received, counted',
	teamLink: 'The team',
	teamHelp: 'First names and their codes',
	tabletLink: 'This tablet',
	tabletHelp: 'Network, language, sign out',
	dayOrders: 'Orders that are over',
	dayLog: 'Done on this tablet',
	dayNone: 'Nothing yet today. Each tap is found here, with the way back.',
	by: (name) => `by ${name}`,
	undone: 'undone',
	undo: 'Undo',
	backToPrice: (price) => `Back to ${price}`,
	showMore: 'Show more',
	sums: {
		collected: (n) => (n === 1 ? 'order handed over' : 'orders handed over'),
		sold: () => 'sold here',
		received: (n) => (n === 1 ? 'piece received' : 'pieces received'),
		counted: (n) => (n === 1 ? 'item counted' : 'items counted'),
		added: (n) => (n === 1 ? 'item added' : 'items added')
	}
};

export const shopWords: Record<Lang, typeof fr> = { fr, en };
