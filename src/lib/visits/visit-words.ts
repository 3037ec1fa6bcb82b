import type { Lang } from '../platform/language.ts';
import type { RegisterProblem } from '../shops/register-number.ts';
import { GOOD_PRODUCTS, type Step } from './visit.ts';
import type { WeekPreset } from './week-hours.ts';

const fr = {
	begin: 'Nouvelle visite',
	none: 'Poussez une porte, et commencez.',
	under: 'En cours',
	before: 'Faites',
	minutes: (n: number) => (n <= 1 ? 'en 1 minute' : `en ${n} minutes`),
	articles: (n: number) => (n > 1 ? `${n} articles` : `${n} article`),
	name: 'Nom de la boutique',
	trade: 'Son métier',
	start: 'C’est parti',
	steps: {
		where: 'Où',
		hours: 'Heures',
		identity: 'Qui vend',
		products: 'Articles',
		hand_over: 'Remise'
	} satisfies Record<Step, string>,
	next: 'Suivant',
	street: 'Numéro et rue',
	postcode: 'Code postal',
	city: 'Ville',
	phone: 'Téléphone',
	front: 'Photo de la devanture',
	frontAgain: 'Reprendre la photo',
	frontDone: 'La devanture est là.',
	presets: {
		tuesday_saturday: 'Mardi–samedi, 9–12 et 14–19',
		monday_saturday: 'Lundi–samedi, 10–19',
		every_morning: 'Mardi–dimanche, 7–13'
	} satisfies Record<WeekPreset['name'], string>,
	days: 'Jours ouverts',
	from: 'De',
	to: 'à',
	noon: 'Pause à midi',
	badHours: 'Ces heures se croisent\u202f: vérifiez-les.',
	legalName: 'Nom légal',
	legalNameHelp: 'Celui du Kbis, par exemple «\u00a0Café du Lion SARL\u00a0».',
	legalAddress: 'Adresse du siège',
	register: 'SIREN ou SIRET',
	registerProblems: {
		too_short: 'Il faut 9 ou 14 chiffres.',
		wrong_key: 'Un chiffre ne va pas\u202f: relisez-le.'
	} satisfies Record<RegisterProblem, string>,
	firstPhoto: 'Photographier le premier article',
	nextPhoto: 'Photographier le suivant',
	making: 'La photo se prépare…',
	price: 'Son prix',
	comma: 'Virgule',
	erase: 'Effacer',
	list: 'Ajouter, et au suivant',
	priceProblems: {
		nothing: 'Tapez un prix.',
		zero: 'Un prix de zéro ne peut pas être.',
		too_much: 'C’est trop pour une vitrine\u202f: 100\u00a0000\u00a0€ au plus.'
	},
	enough: (n: number) =>
		n >= 10
			? 'Dix articles\u202f: une belle vitrine.'
			: `${n} sur 10. Trois suffisent pour ouvrir.`,
	handTitle: 'À vous',
	handText: 'Tournez la tablette vers le patron ou la patronne. Voici votre boutique\u202f:',
	open: (days: number) => `ouverte ${days} jours par semaine`,
	email: 'Votre adresse e-mail',
	emailHelp: 'Nous vous y envoyons l’invitation qui vous donne les clés.',
	terms:
		'Je dirige cette boutique ou j’agis pour elle, ce qui est dit d’elle est vrai, nous ne vendrons que ce que la loi permet, et j’accepte les conditions.',
	hand: 'Recevoir ma boutique',
	done: (name: string) => `${name} est prête.`,
	doneText: (email: string) =>
		`Une invitation part à ${email}. La ville regarde, puis la boutique ouvre.`,
	another: 'Une autre visite',
	edit: 'Revoir'
};

const en: typeof fr = {
	begin: 'New visit',
	none: 'Push a door, and begin.',
	under: 'Under way',
	before: 'Done',
	minutes: (n) => (n <= 1 ? 'in 1 minute' : `in ${n} minutes`),
	articles: (n) => (n === 1 ? '1 article' : `${n} articles`),
	name: 'Name of the shop',
	trade: 'Its trade',
	start: 'Here we go',
	steps: {
		where: 'Where',
		hours: 'Hours',
		identity: 'Who sells',
		products: 'Articles',
		hand_over: 'Hand-over'
	},
	next: 'Next',
	street: 'Number and street',
	postcode: 'Postcode',
	city: 'Town',
	phone: 'Telephone',
	front: 'Picture of the front',
	frontAgain: 'Take it again',
	frontDone: 'The front is there.',
	presets: {
		tuesday_saturday: 'Tuesday–Saturday, 9–12 and 2–7',
		monday_saturday: 'Monday–Saturday, 10–7',
		every_morning: 'Tuesday–Sunday, 7–1'
	},
	days: 'Open days',
	from: 'From',
	to: 'to',
	noon: 'Break at noon',
	badHours: 'These hours cross: check them.',
	legalName: 'Legal name',
	legalNameHelp: 'As in the company register, for example “Café du Lion SARL”.',
	legalAddress: 'Registered address',
	register: 'SIREN or SIRET',
	registerProblems: {
		too_short: 'It takes 9 or 14 digits.',
		wrong_key: 'One digit is not right: read it again.'
	},
	firstPhoto: 'Photograph the first article',
	nextPhoto: 'Photograph the next one',
	making: 'The picture is getting ready…',
	price: 'Its price',
	comma: 'Decimal point',
	erase: 'Erase',
	list: 'Add, and the next one',
	priceProblems: {
		nothing: 'Type a price.',
		zero: 'A price of zero cannot be.',
		too_much: 'Too much for a window: €100,000 at most.'
	},
	enough: (n) =>
		n >= GOOD_PRODUCTS ? 'Ten articles: a fine window.' : `${n} of 10. Three are enough to open.`,
	handTitle: 'Over to you',
	handText: 'Turn the tablet towards the owner. Here is your shop:',
	open: (days) => `open ${days} days a week`,
	email: 'Your e-mail address',
	emailHelp: 'We send you the invitation there that gives you the keys.',
	terms:
		'I run this shop or act for it, what is said of it is true, we shall sell only what the law allows, and I accept the terms.',
	hand: 'Receive my shop',
	done: (name) => `${name} is ready.`,
	doneText: (email) =>
		`An invitation leaves for ${email}. The town has a look, then the shop opens.`,
	another: 'Another visit',
	edit: 'Look again'
};

export type VisitWords = typeof fr;
export const visitWords: Record<Lang, VisitWords> = { fr, en };
