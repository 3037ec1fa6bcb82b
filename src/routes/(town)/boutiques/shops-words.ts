import type { Lang } from '$lib/platform/language';
import { ofTown } from '$lib/towns/town';

const fr = {
	title: 'Les boutiques',
	titleOpen: 'Ouvert en ce moment',
	lead: (town: string) =>
		`De vrais commerces ${ofTown(town)}, avec une porte, une adresse et quelqu’un derrière le comptoir.`,
	filter: 'Choisir les boutiques',
	list: 'La liste',
	all: 'Toutes',
	open: 'Ouvertes maintenant',
	none: 'Aucune boutique ouverte ici pour l’instant',
	noneText:
		'Voyez toutes les boutiques\u202f: chacune dit quand elle rouvre, et prend les commandes d’ici là.',
	seeAll: 'Voir toutes les boutiques'
};
const en: typeof fr = {
	title: 'Shops',
	titleOpen: 'Open right now',
	lead: (town) => `Real shops of ${town}, with a door, an address and somebody behind the counter.`,
	filter: 'Choose shops',
	list: 'The list',
	all: 'All',
	open: 'Open now',
	none: 'No shop is open here right now',
	noneText: 'See all the shops: each says when it opens again, and takes orders meanwhile.',
	seeAll: 'See all shops'
};

export const SHOPS_WORDS: Record<Lang, typeof fr> = { fr, en };
