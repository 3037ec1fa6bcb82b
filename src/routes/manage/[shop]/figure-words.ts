import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'La semaine',
	orders: 'Commandes',
	sales: 'Ventes',
	visits: 'Visites amenées',
	visitsText: (n: number) =>
		n === 1 ? 'dont 1 mise de côté honorée' : `dont ${n} mises de côté honorées`,
	last: (value: string) => `la semaine dernière\u202f: ${value}`,
	chart: 'Commandes par jour, semaine dernière et cette semaine',
	lastWeek: 'semaine dernière',
	thisWeek: 'cette semaine',
	noOrders: 'Pas encore de commande ces deux semaines.',
	day: 'Jour',
	selling: 'Ce qui part',
	sellingText: 'Ces quatre dernières semaines.',
	sleeping: 'Ce qui dort',
	sleepingText: 'En stock, en vitrine, et sans commande depuis deux mois.',
	article: 'Article',
	pieces: 'Pièces',
	amount: 'Montant',
	price: 'Prix',
	since: (day: string) => `en vitrine depuis le ${day}`,
	nothingSold: 'Pas encore de vente ces quatre semaines.',
	nothingSleeps: 'Rien ne dort. Bravo.',
	toArticles: 'Changer un prix ou mettre en pause',
	missed: 'Cherché, pas trouvé',
	missedText:
		'Ces trente derniers jours, par au moins trois recherches. Peut-être l’avez-vous\u202f?',
	missedTrade: 'Dans votre rayon',
	missedTown: 'Dans toute la ville',
	times: 'Fois',
	nothingMissed: 'Tout ce qui a été cherché a été trouvé.'
};
const en: typeof fr = {
	title: 'The week',
	orders: 'Orders',
	sales: 'Sales',
	visits: 'Visits brought',
	visitsText: (n) =>
		n === 1 ? '1 put-aside honoured among them' : `${n} put-asides honoured among them`,
	last: (value) => `last week: ${value}`,
	chart: 'Orders by day, last week and this week',
	lastWeek: 'last week',
	thisWeek: 'this week',
	noOrders: 'No orders in these two weeks yet.',
	day: 'Day',
	selling: 'What sells',
	sellingText: 'In the last four weeks.',
	sleeping: 'What sleeps',
	sleepingText: 'In stock, on display, and not ordered for two months.',
	article: 'Article',
	pieces: 'Pieces',
	amount: 'Amount',
	price: 'Price',
	since: (day) => `on display since ${day}`,
	nothingSold: 'Nothing sold in these four weeks yet.',
	nothingSleeps: 'Nothing sleeps. Well done.',
	toArticles: 'Change a price or pause',
	missed: 'Searched, not found',
	missedText: 'In the last thirty days, by three searches at least. Perhaps you have it?',
	missedTrade: 'In your trade',
	missedTown: 'In the whole town',
	times: 'Times',
	nothingMissed: 'Everything that was searched was found.'
};

export const figureWords: Record<Lang, typeof fr> = { fr, en };
