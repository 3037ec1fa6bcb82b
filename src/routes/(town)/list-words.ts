import { formatNumber } from '$lib/platform/format';
import type { Lang } from '$lib/platform/language';

/** Words that every list of products or shops shares. */
const fr = {
	more: 'Voir la suite',
	first: 'Revenir au début',
	products: (count: number) =>
		count < 2 ? `${count} article` : `${formatNumber(count, 'fr')} articles`,
	productsFrom: (count: number) => `plus de ${formatNumber(count, 'fr')} articles`,
	shops: (count: number) =>
		count < 2 ? `${count} boutique` : `${formatNumber(count, 'fr')} boutiques`,
	next: 'suite'
};
const en: typeof fr = {
	more: 'See more',
	first: 'Back to the beginning',
	products: (count) => (count === 1 ? '1 product' : `${formatNumber(count, 'en')} products`),
	productsFrom: (count) => `more than ${formatNumber(count, 'en')} products`,
	shops: (count) => (count === 1 ? '1 shop' : `${formatNumber(count, 'en')} shops`),
	next: 'continued'
};

export const LIST_WORDS: Record<Lang, typeof fr> = { fr, en };
