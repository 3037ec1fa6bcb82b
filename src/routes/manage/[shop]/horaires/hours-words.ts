import type { Holiday } from '$lib/shops/french-holidays';
import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'Les horaires',
	week: 'La semaine',
	weekText: 'Laissez vide pour fermer. Une pause de midi\u202f: deux plages.',
	opens: (day: string, n: number) => `${day}, plage ${n}\u202f: ouverture`,
	closes: (day: string, n: number) => `${day}, plage ${n}\u202f: fermeture`,
	to: 'à',
	copy: 'Comme la veille',
	copyOf: (day: string) => `${day} comme la veille`,
	save: 'Enregistrer la semaine',
	copied: 'Recopié. Il reste à enregistrer.',
	saved: 'La semaine est enregistrée.',
	orders: (n: number) =>
		n === 1
			? '1 commande tombe en dehors\u202f: elle vous attend au comptoir, dans «\u202fÀ voir\u202f».'
			: `${n} commandes tombent en dehors\u202f: elles vous attendent au comptoir, dans «\u202fÀ voir\u202f».`,
	faults: {
		half: (day: string) => `${day}\u202f: il manque une heure.`,
		backwards: (day: string) => `${day}\u202f: la fermeture est avant l’ouverture.`,
		overlap: (day: string) => `${day}\u202f: les deux plages se croisent.`
	},
	refusals: {
		not_allowed: 'Vous ne faites plus partie de cette boutique.',
		malformed: 'Ces dates ne vont pas\u202f: la fin vient avant le début, ou il en manque une.',
		overlap: 'Deux plages se croisent.',
		past: 'Ce jour est passé.',
		too_long: 'Une fermeture dure trois mois au plus, et commence d’ici deux ans.'
	},
	closures: 'Fermetures exceptionnelles',
	closuresText:
		'Congés, inventaire, un jour férié\u202f: aucun retrait n’est proposé ces jours-là.',
	from: 'Du',
	until: 'Au (compris)',
	note: 'Raison, montrée aux clients',
	add: 'Fermer ces jours',
	closed: 'C’est noté. La boutique reste fermée ces jours-là.',
	reopened: 'C’est noté. Vos horaires habituels reviennent.',
	noClosure: 'Aucune fermeture prévue.',
	remove: 'Ouvrir quand même',
	removeOf: (days: string) => `Ouvrir quand même, ${days}`,
	range: (from: string, to: string) => `du ${from} au ${to}`,
	special: (day: string, opens: string, closes: string) => `${day}, ${opens}\u202f–\u202f${closes}`,
	holidays: 'Jours fériés qui viennent',
	holidaysText: 'D’un geste\u202f: fermé ce jour-là.',
	close: (day: string) => `Fermer le ${day}`,
	names: {
		new_year: 'Jour de l’an',
		easter_monday: 'Lundi de Pâques',
		labour_day: 'Fête du Travail',
		victory: 'Victoire 1945',
		ascension: 'Ascension',
		whit_monday: 'Lundi de Pentecôte',
		national_day: 'Fête nationale',
		assumption: 'Assomption',
		all_saints: 'Toussaint',
		armistice: 'Armistice 1918',
		christmas: 'Noël'
	} satisfies Record<Holiday['name'], string>
};
const en: typeof fr = {
	title: 'Opening hours',
	week: 'The week',
	weekText: 'Leave empty to close. A noon break: two spans.',
	opens: (day, n) => `${day}, span ${n}: opens`,
	closes: (day, n) => `${day}, span ${n}: closes`,
	to: 'to',
	copy: 'As the day before',
	copyOf: (day) => `${day} as the day before`,
	save: 'Save the week',
	copied: 'Copied. It remains to be saved.',
	saved: 'The week is saved.',
	orders: (n) =>
		n === 1
			? '1 order falls outside: it waits for you at the till, under “Needs you”.'
			: `${n} orders fall outside: they wait for you at the till, under “Needs you”.`,
	faults: {
		half: (day) => `${day}: a time is missing.`,
		backwards: (day) => `${day}: it closes before it opens.`,
		overlap: (day) => `${day}: the two spans overlap.`
	},
	refusals: {
		not_allowed: 'You are no longer part of this shop.',
		malformed: 'These dates do not work: the end comes before the beginning, or one is missing.',
		overlap: 'Two spans overlap.',
		past: 'This day is over.',
		too_long: 'A closure lasts three months at most, and begins within two years.'
	},
	closures: 'Exceptional closures',
	closuresText: 'Holidays, stock-taking, a public holiday: no pickup is offered on these days.',
	from: 'From',
	until: 'Until (included)',
	note: 'Reason, shown to customers',
	add: 'Close these days',
	closed: 'Noted. The shop stays shut on these days.',
	reopened: 'Noted. Your usual hours are back.',
	noClosure: 'No closure planned.',
	remove: 'Open after all',
	removeOf: (days) => `Open after all, ${days}`,
	range: (from, to) => `from ${from} to ${to}`,
	special: (day, opens, closes) => `${day}, ${opens}–${closes}`,
	holidays: 'Public holidays to come',
	holidaysText: 'With one press: closed on that day.',
	close: (day) => `Close on ${day}`,
	names: {
		new_year: 'New Year’s Day',
		easter_monday: 'Easter Monday',
		labour_day: 'Labour Day',
		victory: 'Victory 1945',
		ascension: 'Ascension Day',
		whit_monday: 'Whit Monday',
		national_day: 'Bastille Day',
		assumption: 'Assumption',
		all_saints: 'All Saints’ Day',
		armistice: 'Armistice 1918',
		christmas: 'Christmas'
	}
};

export const hoursWords: Record<Lang, typeof fr> = { fr, en };
