import type { Lang } from '../platform/language.ts';

/** The five places at the left of the till, or at the thumb. */
const fr = {
	commandes: 'Commandes',
	ajouter: 'Ajouter',
	stock: 'Stock',
	'a-voir': 'À voir',
	boutique: 'Boutique',
	/** A part of the till that could not be opened: the update was not whole. */
	broken: 'Cette page n’a pas pu s’ouvrir. Réessayez, ou redémarrez l’application.',
	retry: 'Réessayer',
	back: 'Retour'
};

const en: typeof fr = {
	commandes: 'Orders',
	ajouter: 'Add',
	stock: 'Stock',
	'a-voir': 'Needs you',
	boutique: 'Shop',
	broken: 'This page could not be opened. Try again, or restart the application.',
	retry: 'Try again',
	back: 'Back'
};

export const placeWords: Record<Lang, typeof fr> = { fr, en };
