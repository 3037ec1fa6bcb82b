import type { Lang } from '$lib/platform/language';

const fr = {
	searchIn: (shop: string) => `Chercher chez ${shop}`,
	description: (trade: string, street: string, opening: string, tagline: string) =>
		`${trade}, ${street}. ${opening}. ${tagline}`.trim(),
	products: 'En rayon',
	hours: 'Horaires',
	coming: 'Jours particuliers',
	today: 'aujourd’hui',
	thisWeek: 'cette semaine',
	address: 'Adresse',
	map: 'Voir sur la carte',
	contact: 'Contact',
	about: (shop: string) => `${shop}, c’est qui\u202f?`,
	infos: 'Horaires, adresse et contact',
	ready: (minutes: number) =>
		minutes < 60
			? `Commande prête en ${minutes}\u00a0min environ, aux heures d’ouverture.`
			: `Commande prête en ${Math.round(minutes / 60)}\u00a0h environ, aux heures d’ouverture.`,
	paused: 'Ne prend pas de commande en ligne en ce moment.',
	seller: 'Qui vous vend',
	register: 'Immatriculation',
	vat: 'TVA',
	certified:
		'La boutique s’est engagée à ne vendre que des produits conformes au droit de l’Union européenne.',
	none: 'Rien en ligne pour l’instant',
	noneText: 'Les rayons se remplissent. La boutique, elle, vous attend à son adresse.'
};
const en: typeof fr = {
	searchIn: (shop) => `Search at ${shop}`,
	description: (trade, street, opening, tagline) =>
		`${trade}, ${street}. ${opening}. ${tagline}`.trim(),
	products: 'On the shelves',
	hours: 'Opening hours',
	coming: 'Special days',
	today: 'today',
	thisWeek: 'this week',
	address: 'Address',
	map: 'See on the map',
	contact: 'Contact',
	about: (shop) => `Who is ${shop}?`,
	infos: 'Hours, address and contact',
	ready: (minutes) =>
		minutes < 60
			? `Orders are ready in about ${minutes}\u00a0min, during opening hours.`
			: `Orders are ready in about ${Math.round(minutes / 60)}\u00a0h, during opening hours.`,
	paused: 'Takes no online orders at the moment.',
	seller: 'Who sells to you',
	register: 'Registration',
	vat: 'VAT',
	certified: 'The shop has undertaken to offer only products that comply with European Union law.',
	none: 'Nothing online yet',
	noneText: 'The shelves are being filled. The shop itself is waiting for you at its address.'
};

export const SHOP_WORDS: Record<Lang, typeof fr> = { fr, en };
