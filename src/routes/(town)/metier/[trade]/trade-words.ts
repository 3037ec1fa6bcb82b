import type { Lang } from '$lib/platform/language';
import { ofTown } from '$lib/towns/town';

const fr = {
	description: (trade: string, town: string, products: string, shops: string) =>
		`${trade} ${ofTown(town)}\u202f: ${products}, ${shops}. À retirer gratuitement en boutique.`,
	trades: 'Métiers voisins',
	all: 'Tout',
	shops: 'Les boutiques',
	products: 'Dans les rayons',
	newest: 'Du plus récent au plus ancien.',
	rank: 'Comment nous classons',
	none: 'Rien en rayon pour l’instant',
	noneText: 'Les boutiques de ce métier n’ont encore rien mis en ligne. Passez les voir\u202f!',
	allShops: 'Toutes les boutiques de ce métier',
	see: 'Tout voir'
};
const en: typeof fr = {
	description: (trade, town, products, shops) =>
		`${trade} in ${town}: ${products}, ${shops}. Collect free of charge in the shop.`,
	trades: 'Related trades',
	all: 'All',
	shops: 'Shops',
	products: 'On the shelves',
	newest: 'Newest first.',
	rank: 'How we rank',
	none: 'Nothing on the shelves yet',
	noneText: 'The shops of this trade have put nothing online yet. Go and see them!',
	allShops: 'All shops of this trade',
	see: 'See all'
};

export const TRADE_WORDS: Record<Lang, typeof fr> = { fr, en };
