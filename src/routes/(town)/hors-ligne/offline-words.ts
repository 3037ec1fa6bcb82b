import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'Pas de réseau',
	text: 'Cette page n’a pas encore été vue sur cet appareil. Ce que vous avez déjà ouvert reste lisible.',
	orders: 'Vos commandes',
	pages: 'Déjà vues',
	basket: 'Votre panier',
	retry: 'Réessayer',
	none: 'Rien de gardé pour l’instant.'
};
const en: typeof fr = {
	title: 'No network',
	text: 'This page has not been seen on this device yet. What you have opened before stays readable.',
	orders: 'Your orders',
	pages: 'Seen before',
	basket: 'Your basket',
	retry: 'Try again',
	none: 'Nothing kept so far.'
};

export const offlineWords: Record<Lang, typeof fr> = { fr, en };
