import { formatNumber, formatShortPrice } from '$lib/platform/format';
import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'Rechercher',
	newest: 'Tout juste arrivé',
	resultsFor: (q: string) => `«\u00a0${q}\u00a0»`,
	results: (count: number) =>
		count === 0
			? 'Aucun article'
			: count === 1
				? '1 article'
				: count >= 1000
					? `Plus de ${formatNumber(1000, 'fr')} articles`
					: `${formatNumber(count, 'fr')} articles`,
	corrected: (q: string) =>
		`Rien ne s’écrit exactement «\u202f${q}\u202f»\u202f: voici ce qui s’en approche le plus.`,
	filters: 'Affiner',
	filtersSet: (count: number) => `Affiner (${count})`,
	openNow: 'Boutiques ouvertes maintenant',
	trade: 'Métier',
	allTrades: 'Tous les métiers',
	price: 'Prix',
	min: 'De (€)',
	max: 'À (€)',
	apply: 'Appliquer',
	clear: 'Tout effacer',
	inShop: (shop: string) => `Chez ${shop}`,
	thisShop: 'Dans une seule boutique',
	remove: (filter: string) => `Retirer le filtre\u202f: ${filter}`,
	byTrade: 'Par métier',
	from: (cents: number) => `dès ${formatShortPrice(cents, 'fr')}`,
	upTo: (cents: number) => `jusqu’à ${formatShortPrice(cents, 'fr')}`,
	rank: 'Comment nous classons',
	rankNote: 'Ce qui peut être retiré d’abord, puis ce qui répond le mieux à vos mots.',
	none: 'Rien trouvé, pour l’instant',
	noneText: (q: string) =>
		q
			? `Aucune boutique n’a mis «\u202f${q}\u202f» en rayon. Essayez un mot plus simple, retirez un filtre, ou regardez par métier.`
			: 'Aucun article ne correspond à ces filtres. Retirez-en un, ou regardez par métier.',
	withoutFilters: 'Chercher sans filtre',
	all: 'Voir tous les articles'
};
const en: typeof fr = {
	title: 'Search',
	newest: 'Just arrived',
	resultsFor: (q) => `“${q}”`,
	results: (count) =>
		count === 0
			? 'No products'
			: count === 1
				? '1 product'
				: count >= 1000
					? `More than ${formatNumber(1000, 'en')} products`
					: `${formatNumber(count, 'en')} products`,
	corrected: (q) => `Nothing is spelt exactly “${q}”: here is what comes closest.`,
	filters: 'Refine',
	filtersSet: (count) => `Refine (${count})`,
	openNow: 'Shops open now',
	trade: 'Trade',
	allTrades: 'All trades',
	price: 'Price',
	min: 'From (€)',
	max: 'To (€)',
	apply: 'Apply',
	clear: 'Clear all',
	inShop: (shop) => `At ${shop}`,
	thisShop: 'In one shop only',
	remove: (filter) => `Remove filter: ${filter}`,
	byTrade: 'By trade',
	from: (cents) => `from ${formatShortPrice(cents, 'en')}`,
	upTo: (cents) => `up to ${formatShortPrice(cents, 'en')}`,
	rank: 'How we rank',
	rankNote: 'What can be collected first, then what fits your words best.',
	none: 'Nothing found, for now',
	noneText: (q) =>
		q
			? `No shop has “${q}” on its shelves. Try a simpler word, remove a filter, or look by trade.`
			: 'No product fits these filters. Remove one, or look by trade.',
	withoutFilters: 'Search without filters',
	all: 'See all products'
};

export const SEARCH_WORDS: Record<Lang, typeof fr> = { fr, en };
