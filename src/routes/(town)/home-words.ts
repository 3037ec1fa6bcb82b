import { formatShortPrice } from '$lib/platform/format';
import type { Lang } from '$lib/platform/language';
import { ofTown } from '$lib/towns/town';

const fr = {
	title: 'Vos boutiques, à\u00a0deux\u00a0pas d’ici.',
	pageTitle: (town: string) => `Comptoir ${ofTown(town)}`,
	lead: (town: string) => `Les commerces indépendants ${ofTown(town)}, réunis en un seul panier.`,
	description: (town: string, shops: number) =>
		`${shops} boutiques indépendantes ${ofTown(town)} en ligne\u202f: voyez ce qu’elles ont vraiment en rayon, faites mettre de côté et retirez gratuitement.`,
	open: (count: number) =>
		count === 0
			? 'Toutes les boutiques sont fermées'
			: count === 1
				? '1 boutique ouverte'
				: `${count} boutiques ouvertes`,
	collect: 'retrait gratuit',
	delivery: (fee: number, now: boolean) =>
		`livraison ${formatShortPrice(fee, 'fr')}${now ? '' : ' bientôt'}`,
	placeholder: 'Comté, pantoufles, cadeau…',
	trades: 'Les métiers',
	allShops: 'Toutes les boutiques',
	arrivals: 'Tout juste arrivé',
	shopsOpen: 'Ouvert en ce moment',
	shops: 'Les boutiques',
	all: 'Tout voir',
	allOf: (what: string) => `Tout voir\u202f: ${what}`,
	how: 'Comment ça marche',
	steps: (fee: number, now: boolean): [string, string][] => [
		[
			'Choisissez dans plusieurs boutiques',
			'Ce qui est affiché est en rayon. Un seul panier, même pour trois commerces.'
		],
		[
			'On vous le met de côté',
			'Chaque boutique prépare sa part et vous prévient. Vous choisissez l’heure du passage.'
		],
		[
			'Passez le prendre, ou restez chez vous',
			`Le retrait est gratuit et se paie sur place. ${
				now
					? `Livraison à domicile pour ${formatShortPrice(fee, 'fr')}.`
					: `La livraison à ${formatShortPrice(fee, 'fr')} arrive bientôt.`
			}`
		]
	],
	nothing: 'Les premières boutiques s’installent',
	nothingText: 'Revenez dans quelques jours\u202f: les commerçants remplissent leurs rayons.'
};
const en: typeof fr = {
	title: 'Your local shops, a\u00a0short walk\u00a0away.',
	pageTitle: (town) => `Comptoir ${town}`,
	lead: (town) => `The independent shops of ${town}, together in one basket.`,
	description: (town, shops) =>
		`${shops} independent shops of ${town} online: see what is really on their shelves, have it put aside and collect it free of charge.`,
	open: (count) =>
		count === 0 ? 'All shops are closed' : count === 1 ? '1 shop open' : `${count} shops open`,
	collect: 'free collection',
	delivery: (fee, now) => `delivery ${formatShortPrice(fee, 'en')}${now ? '' : ' soon'}`,
	placeholder: 'Comté, slippers, a present…',
	trades: 'Trades',
	allShops: 'All shops',
	arrivals: 'Just arrived',
	shopsOpen: 'Open right now',
	shops: 'Shops',
	all: 'See all',
	allOf: (what) => `See all: ${what}`,
	how: 'How it works',
	steps: (fee, now) => [
		[
			'Choose from several shops',
			'What is shown is on the shelf. One basket, even for three shops.'
		],
		[
			'They put it aside for you',
			'Each shop prepares its part and tells you. You choose when you come.'
		],
		[
			'Collect it, or stay at home',
			`Collection is free and you pay in the shop. ${
				now
					? `Home delivery for ${formatShortPrice(fee, 'en')}.`
					: `Delivery for ${formatShortPrice(fee, 'en')} is coming soon.`
			}`
		]
	],
	nothing: 'The first shops are moving in',
	nothingText: 'Come back in a few days: the shopkeepers are filling their shelves.'
};

export const HOME_WORDS: Record<Lang, typeof fr> = { fr, en };
