import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'Les commandes',
	search: 'Un code, un nom, un article',
	state: 'État',
	all: 'Tous',
	from: 'Du',
	to: 'Au',
	show: 'Chercher',
	reset: 'Tout montrer',
	csv: 'Emporter cette liste (CSV)',
	columns: {
		code: 'Code',
		who: 'Pour',
		what: 'Articles',
		state: 'État',
		placed: 'Reçue',
		slot: 'Retrait',
		total: 'Total'
	},
	online: 'payée en ligne',
	deliver: 'à livrer',
	attention: 'à voir au comptoir',
	more: (n: number) => `et ${n} de plus`,
	next: 'Plus anciennes',
	first: 'Les plus récentes',
	none: 'Aucune commande ici',
	noneText: 'Essayez un autre mot ou d’autres dates.',
	noneHere: 'Rien dans cette partie. Les commandes plus anciennes n’ont pas encore été regardées.'
};
const en: typeof fr = {
	title: 'Orders',
	search: 'A code, a name, an article',
	state: 'State',
	all: 'All',
	from: 'From',
	to: 'To',
	show: 'Search',
	reset: 'Show all',
	csv: 'Take this list along (CSV)',
	columns: {
		code: 'Code',
		who: 'For',
		what: 'Articles',
		state: 'State',
		placed: 'Received',
		slot: 'Pickup',
		total: 'Total'
	},
	online: 'paid online',
	deliver: 'to be delivered',
	attention: 'needs you at the till',
	more: (n) => `and ${n} more`,
	next: 'Older',
	first: 'The latest',
	none: 'No order here',
	noneText: 'Try another word or other dates.',
	noneHere: 'Nothing in this part. Older orders have not been looked through yet.'
};

export const ordersWords: Record<Lang, typeof fr> = { fr, en };
