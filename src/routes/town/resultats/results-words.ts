import type { Lang } from '$lib/platform/language';
import type { Period } from '$lib/towns/results';

const fr = {
	title: 'Résultats',
	intro: (town: string) =>
		`Ce que le Comptoir amène aux boutiques de ${town}. Des chiffres de boutiques, jamais de personnes.`,
	by: { week: 'Par semaine', month: 'Par mois' } satisfies Record<Period, string>,
	periodName: { week: 'Semaine du', month: 'Mois' } satisfies Record<Period, string>,
	visits: 'Visites amenées',
	visitsText:
		'Retraits et mises de côté honorées\u202f: chaque fois, quelqu’un a poussé la porte d’une boutique.',
	orders: 'Commandes',
	ordersText: 'Une par boutique, le jour où elle est passée.',
	sales: 'Ventes',
	salesText: 'Vendu en ligne et en boutique, remboursements déduits.',
	alive: 'Boutiques vivantes',
	aliveText:
		'Au moins un article confirmé en rayon, et une tablette vue depuis moins de 14 jours. Compté chaque nuit.',
	ofOpen: (open: string) => `sur ${open} ouvertes`,
	pickups: 'Retraits',
	putAsides: 'Mises de côté honorées',
	thisPeriod: { week: 'cette semaine', month: 'ce mois-ci' } satisfies Record<Period, string>,
	before: (value: string) => `${value} juste avant`,
	table: 'Voir les chiffres',
	shops: 'Visites par boutique',
	shop: 'Boutique',
	total: 'Total',
	noVisits: 'Aucune visite encore sur cette période.',
	csv: 'Télécharger (CSV)',
	misses: 'Cherché, pas trouvé',
	missesText:
		'Ce que les gens cherchent et qu’aucune boutique ne propose\u202f: des idées à souffler aux commerçants. Un mot demandé moins de trois fois n’est pas montré.',
	missesRare: (count: string) => `Et ${count} recherches plus rares.`,
	noMisses: 'Tout ce qui a été cherché a été trouvé.',
	term: 'Recherche',
	times: 'Fois',
	notCounted: 'Non compté',
	seconds:
		'Le temps passé par article n’est pas mesuré\u202f: les tablettes ne l’enregistrent pas.',
	running: 'en cours'
};

const en: typeof fr = {
	title: 'Results',
	intro: (town) =>
		`What Comptoir brings to the shops of ${town}. Figures of shops, never of people.`,
	by: { week: 'By week', month: 'By month' },
	periodName: { week: 'Week of', month: 'Month' },
	visits: 'Visits brought',
	visitsText: 'Pickups and put-asides honoured: each time, somebody pushed a shop’s door open.',
	orders: 'Orders',
	ordersText: 'One per shop, on the day it was placed.',
	sales: 'Sales',
	salesText: 'Sold online and in the shops, less refunds.',
	alive: 'Shops alive',
	aliveText:
		'At least one product confirmed on the shelf, and a tablet seen within 14 days. Counted each night.',
	ofOpen: (open) => `of ${open} open`,
	pickups: 'Pickups',
	putAsides: 'Put-asides honoured',
	thisPeriod: { week: 'this week', month: 'this month' },
	before: (value) => `${value} just before`,
	table: 'See the figures',
	shops: 'Visits by shop',
	shop: 'Shop',
	total: 'Total',
	noVisits: 'No visit yet in this time.',
	csv: 'Download (CSV)',
	misses: 'Searched, not found',
	missesText:
		'What people look for and no shop offers: ideas to whisper to shopkeepers. A word asked less than three times is not shown.',
	missesRare: (count) => `And ${count} rarer searches.`,
	noMisses: 'Everything that was searched was found.',
	term: 'Search',
	times: 'Times',
	notCounted: 'Not counted',
	seconds: 'The time spent per product is not measured: tablets do not record it.',
	running: 'running'
};

export const resultsWords: Record<Lang, typeof fr> = { fr, en };
export type ResultsWords = typeof fr;
