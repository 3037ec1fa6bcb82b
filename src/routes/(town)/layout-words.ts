import type { Lang } from '$lib/platform/language';
import { ofTown } from '$lib/towns/town';

const fr = {
	skip: 'Aller au contenu',
	comptoir: (town: string) => ofTown(town),
	home: 'Accueil',
	trades: 'Métiers',
	shops: 'Boutiques',
	search: 'Rechercher',
	searchLabel: 'Rechercher un article ou une boutique',
	searchPlaceholder: 'Comté, pantoufles, cadeau…',
	account: 'Mon compte',
	basket: 'Panier',
	main: 'Navigation principale',
	crumbs: 'Vous êtes ici',
	about: 'À propos',
	ranking: 'Comment nous classons',
	notice: 'Mentions légales',
	accessibility: 'Accessibilité\u202f: partiellement conforme',
	privacy: 'Vie privée',
	terms: 'Conditions',
	merchant: 'Vous tenez une boutique\u202f?',
	otherLang: 'In English',
	install: 'Installer l’application',
	footer: (town: string) =>
		`Les commerces indépendants ${ofTown(town)}, en un seul panier. Pas de classement payant, pas de traceur.`
};
const en: typeof fr = {
	skip: 'Skip to content',
	comptoir: (town) => town,
	home: 'Home',
	trades: 'Trades',
	shops: 'Shops',
	search: 'Search',
	searchLabel: 'Search for a product or a shop',
	searchPlaceholder: 'Comté, slippers, a present…',
	account: 'My account',
	basket: 'Basket',
	main: 'Main navigation',
	crumbs: 'You are here',
	about: 'About',
	ranking: 'How we rank',
	notice: 'Legal notice',
	accessibility: 'Accessibility: partially compliant',
	privacy: 'Privacy',
	terms: 'Terms',
	merchant: 'Do you run a shop?',
	otherLang: 'En français',
	install: 'Install the app',
	footer: (town) => `The independent shops of ${town}, in one basket. No paid ranking, no tracker.`
};

export const LAYOUT_WORDS: Record<Lang, typeof fr> = { fr, en };
