import type { Lang } from '$lib/platform/language';
import type { SettingField, SettingRefusal, TownTextKey } from '$lib/towns/town-settings';

type Problem = SettingRefusal | 'unreadable';

const fr = {
	title: 'Réglages',
	intro: (town: string) =>
		`Comment marche le Comptoir de ${town}. Chaque changement est noté, avec son auteur.`,
	saved: 'C’est enregistré.',
	unchanged: 'Rien n’a changé.',
	save: 'Enregistrer',
	delivery: 'Livraison',
	fee: 'Prix d’une livraison',
	feeHint: 'En euros, pour tout un panier, quel que soit le nombre de boutiques.',
	postcodes: 'Codes postaux livrés',
	postcodesHint:
		'Séparés par des espaces. Une liste vide arrête les livraisons\u202f; le retrait continue.',
	noDelivery: 'Aucun code postal\u202f: personne ne peut se faire livrer en ce moment.',
	commission: 'Commission',
	rateNow: (rate: string) => `Aujourd’hui\u202f: ${rate}, TVA comprise.`,
	rateText:
		'Un nouveau taux vaut pour les commandes passées à partir de son jour. Les autres gardent le leur. Une hausse s’annonce au moins quinze jours avant (règlement (UE) 2019/1150)\u202f: écrivez aux boutiques.',
	newRate: 'Nouveau taux, en %',
	from: 'À partir du',
	announce: 'Programmer ce taux',
	coming: (rate: string, day: string) => `${rate} à partir du ${day}`,
	drop: 'Retirer',
	dropOf: (day: string) => `Retirer le taux du ${day}`,
	alarms: 'Commandes sans réponse',
	alarmsText:
		'En minutes d’ouverture de la boutique\u202f: la nuit et le dimanche ne comptent pas. La tablette sonne tout de suite.',
	alarmOwner: 'E-mail aux propriétaires après',
	alarmTown: 'E-mail à la ville après',
	alarmPause: 'Boutique en pause, client prévenu après',
	confirm: 'Temps pour vérifier une dernière pièce',
	minutes: 'minutes',
	theme: 'Couleur de la ville',
	themeText:
		'Une couleur par thème, lisible sur le papier clair et sur le fond sombre. Vide\u202f: le grès de Belfort.',
	accent: 'Thème clair',
	accentDark: 'Thème sombre',
	colourHint: 'Par exemple #b5482f',
	texts: 'Textes',
	textsText:
		'« # » en début de ligne fait un titre, « - » une liste, une ligne vide un paragraphe. Vide\u202f: le texte d’origine.',
	textNames: {
		welcome: 'Accueil, sous le titre',
		mentions: 'Mentions légales',
		conditions: 'Conditions',
		confidentialite: 'Vie privée'
	} satisfies Record<TownTextKey, string>,
	french: 'En français',
	english: 'En anglais',
	seePage: 'Voir la page',
	hosts: 'Adresses du site',
	hostsText: 'Elles se changent avec l’hébergeur.',
	noHosts: 'Aucune adresse propre encore.',
	changes: 'Ce qui a changé',
	noChanges: 'Rien encore.',
	older: 'Plus anciens',
	columns: { when: 'Quand', who: 'Qui', what: 'Quoi', before: 'Avant', after: 'Après' },
	fields: {
		delivery_fee_cents: 'Prix d’une livraison',
		postcodes: 'Codes postaux livrés',
		confirm_minutes: 'Temps pour une dernière pièce',
		alarm_owner_minutes: 'E-mail aux propriétaires',
		alarm_town_minutes: 'E-mail à la ville',
		alarm_pause_minutes: 'Mise en pause',
		theme: 'Couleur',
		texts: 'Textes',
		commission: 'Commission'
	} satisfies Record<SettingField | 'commission', string> as Record<string, string>,
	none: '–',
	ours: 'd’origine',
	letters: (count: string) => `${count} caractères`,
	problems: {
		not_allowed: 'Seul l’opérateur de la ville change les réglages.',
		malformed: 'Cette valeur ne va pas. Relisez-la, rien n’a été enregistré.',
		unknown_field: 'Ce réglage ne se change pas ici.',
		changed_meanwhile:
			'Quelqu’un d’autre a changé les réglages entre-temps. Les voici à jour\u202f: reprenez le vôtre.',
		alarms_out_of_order: 'Les trois temps doivent se suivre\u202f: propriétaires, ville, pause.',
		too_soon: 'C’est trop tôt pour ce taux.',
		nothing_to_do: 'Ce taux n’était plus prévu.',
		unreadable:
			'Un texte dans cette couleur serait illisible. Prenez-la plus foncée (ou plus claire pour le thème sombre).'
	} satisfies Record<Problem, string>,
	earliest: (day: string) => `Au plus tôt le ${day}.`
};

const en: typeof fr = {
	title: 'Settings',
	intro: (town) => `How Comptoir ${town} works. Each change is written down, with who made it.`,
	saved: 'Saved.',
	unchanged: 'Nothing has changed.',
	save: 'Save',
	delivery: 'Delivery',
	fee: 'Price of a delivery',
	feeHint: 'In euros, for a whole basket, however many shops.',
	postcodes: 'Postcodes delivered to',
	postcodesHint: 'Separated by spaces. An empty list stops deliveries; collecting goes on.',
	noDelivery: 'No postcode: nobody can have anything delivered at the moment.',
	commission: 'Commission',
	rateNow: (rate) => `Today: ${rate}, VAT included.`,
	rateText:
		'A new rate counts for orders placed from its day on. Others keep theirs. A higher one is announced at least fifteen days ahead (Regulation (EU) 2019/1150): write to the shops.',
	newRate: 'New rate, in %',
	from: 'From',
	announce: 'Plan this rate',
	coming: (rate, day) => `${rate} from ${day}`,
	drop: 'Remove',
	dropOf: (day) => `Remove the rate of ${day}`,
	alarms: 'Unanswered orders',
	alarmsText:
		'In minutes of the shop’s opening hours: nights and Sundays do not count. The tablet rings at once.',
	alarmOwner: 'E-mail to the owners after',
	alarmTown: 'E-mail to the town after',
	alarmPause: 'Shop paused, shopper told after',
	confirm: 'Time to check a last piece',
	minutes: 'minutes',
	theme: 'The town’s colour',
	themeText:
		'One colour a theme, readable on light paper and on the dark ground. Empty: Belfort’s sandstone.',
	accent: 'Light theme',
	accentDark: 'Dark theme',
	colourHint: 'For example #b5482f',
	texts: 'Texts',
	textsText:
		'“# ” at the start of a line makes a heading, “- ” a list, an empty line a paragraph. Empty: the built-in text.',
	textNames: {
		welcome: 'Front page, under the title',
		mentions: 'Legal notice',
		conditions: 'Terms',
		confidentialite: 'Privacy'
	},
	french: 'In French',
	english: 'In English',
	seePage: 'See the page',
	hosts: 'Addresses of the site',
	hostsText: 'They are changed with whoever hosts it.',
	noHosts: 'No address of its own yet.',
	changes: 'What changed',
	noChanges: 'Nothing yet.',
	older: 'Older ones',
	columns: { when: 'When', who: 'Who', what: 'What', before: 'Before', after: 'After' },
	fields: {
		delivery_fee_cents: 'Price of a delivery',
		postcodes: 'Postcodes delivered to',
		confirm_minutes: 'Time for a last piece',
		alarm_owner_minutes: 'E-mail to the owners',
		alarm_town_minutes: 'E-mail to the town',
		alarm_pause_minutes: 'Pause',
		theme: 'Colour',
		texts: 'Texts',
		commission: 'Commission'
	},
	none: '–',
	ours: 'built-in',
	letters: (count) => `${count} characters`,
	problems: {
		not_allowed: 'Only the town’s operator changes settings.',
		malformed: 'This value does not do. Look at it again, nothing was saved.',
		unknown_field: 'This setting is not changed here.',
		changed_meanwhile:
			'Somebody else changed the settings meanwhile. Here they are, up to date: make your change again.',
		alarms_out_of_order: 'The three times must follow each other: owners, town, pause.',
		too_soon: 'That is too soon for this rate.',
		nothing_to_do: 'This rate was not planned any more.',
		unreadable:
			'Text in this colour could not be read. Take it darker (or lighter for the dark theme).'
	},
	earliest: (day) => `On ${day} at the earliest.`
};

export const settingsWords: Record<Lang, typeof fr> = { fr, en };
export type SettingsWords = typeof fr;
