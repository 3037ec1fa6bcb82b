import { formatNumber } from '$lib/platform/format';
import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'Les articles',
	count: (n: number) => `${formatNumber(n, 'fr')} ${n < 2 ? 'article' : 'articles'}`,
	counting: (n: number) => `${formatNumber(n, 'fr')} articles, la suite arrive…`,
	search: 'Chercher un article, un choix, un code-barres',
	filter: 'Montrer',
	filters: {
		all: 'Tout',
		published: 'En vitrine',
		paused: 'En pause',
		draft: 'Brouillons',
		sold_out: 'Épuisés',
		archived: 'Retirés'
	},
	states: { published: 'En vitrine', paused: 'En pause', draft: 'Brouillon', archived: 'Retiré' },
	columns: {
		title: 'Article',
		price: 'Prix',
		stock: 'Stock compté',
		state: 'État',
		category: 'Catégorie',
		barcode: 'Code-barres'
	},
	select: (title: string) => `Choisir ${title}`,
	selectAll: 'Tout choisir',
	grid: 'Les articles de la boutique',
	help: 'Flèches pour se déplacer, Entrée pour écrire, Échap pour renoncer, Ctrl+Z pour annuler.',
	none: 'Rien ne correspond',
	noneText: 'Essayez un autre mot, ou montrez tout.',
	empty: 'Pas encore d’article',
	emptyText: 'Ajoutez-les au comptoir par une photo et un prix, ou apportez un tableau d’un coup.',
	needsScript: 'Ce tableau a besoin de JavaScript. Sans lui, le comptoir et l’export restent là.',
	importCsv: 'Apporter un tableau',
	exportCsv: 'Emporter (CSV)',
	reserved: (n: number) => `dont ${formatNumber(n, 'fr')} mis de côté`,
	wrong: {
		title: 'Il faut un titre, de 140 lettres au plus.',
		price: 'Ce n’est pas un prix. Écrivez par exemple 12,50.',
		stock: 'Écrivez un nombre entier, 0 ou plus.',
		barcode: 'Ce code-barres n’existe pas\u202f: un chiffre ne va pas.',
		state: '',
		category: ''
	},
	saving: (n: number) =>
		n === 1 ? '1 changement part…' : `${formatNumber(n, 'fr')} changements partent…`,
	saved: 'Tout est enregistré',
	offline: (n: number) =>
		`Pas de réseau\u202f: ${n === 1 ? '1 changement attend' : `${formatNumber(n, 'fr')} changements attendent`}. Gardez cette page ouverte, ils partiront d’eux-mêmes.`,
	signedOut: 'Votre session est finie. Reconnectez-vous dans un autre onglet, puis réessayez.',
	refused: 'Le bureau n’a pas pu enregistrer. Rechargez la page\u202f: ce qui est parti est gardé.',
	notAllowed: 'Vous ne faites plus partie de cette boutique.',
	retry: 'Réessayer',
	chosen: (n: number) =>
		n === 1 ? '1 article choisi' : `${formatNumber(n, 'fr')} articles choisis`,
	unselect: 'Ne rien choisir',
	publish: 'Mettre en vitrine',
	pause: 'Mettre en pause',
	archive: 'Retirer',
	price: 'Prix…',
	stock: 'Stock…',
	bulkPrice: 'Changer les prix',
	priceBy: { set: 'Mettre à', percent: 'Changer de (%)', cents: 'Changer de (€)' },
	amount: 'De combien',
	amountHint: 'Moins pour baisser\u202f: -10',
	rounding: 'Arrondir',
	roundings: { none: 'Sans arrondi', x0: 'à ,x0', x5: 'à ,x5', x9: 'à ,x9' },
	example: (before: string, after: string) => `${before} → ${after}`,
	noPrice: 'Ce ne serait plus un prix pour certains\u202f: ils restent comme ils sont.',
	bulkStock: 'Compter le stock',
	counted: 'Pièces comptées, pour chacun',
	apply: 'Appliquer',
	cancel: 'Renoncer',
	changed: {
		title: (n: number) => (n === 1 ? 'Titre changé' : `${formatNumber(n, 'fr')} titres changés`),
		price: (n: number) => (n === 1 ? 'Prix changé' : `${formatNumber(n, 'fr')} prix changés`),
		stock: (n: number) => (n === 1 ? 'Stock compté' : `${formatNumber(n, 'fr')} stocks comptés`),
		state: (n: number) => (n === 1 ? 'État changé' : `${formatNumber(n, 'fr')} états changés`),
		category: (n: number) =>
			n === 1 ? 'Catégorie changée' : `${formatNumber(n, 'fr')} catégories changées`,
		barcode: (n: number) =>
			n === 1 ? 'Code-barres changé' : `${formatNumber(n, 'fr')} codes-barres changés`
	},
	undo: 'Annuler',
	dismiss: 'Bien vu',
	conflict: (title: string, column: string) =>
		`${title}\u202f: ${column}, changé entre-temps ailleurs`,
	keepNow: (value: string) => `Garder ${value}`,
	keepYours: (value: string) => `Mettre ${value}`,
	nothing: '(rien)',
	moreNews: (n: number) =>
		n < 2 ? 'et un autre à voir' : `et ${formatNumber(n, 'fr')} autres à voir`,
	problem: (title: string, why: string) => `${title}\u202f: ${why}`,
	problems: {
		barcode_taken: (other: string) => `ce code-barres est déjà celui de «\u202f${other}\u202f».`,
		product_archived: () => 'il a été retiré entre-temps.',
		sold_reserved: () =>
			'il en reste moins que ce que des clients ont mis de côté. Voyez les commandes.',
		unknown: () => 'le changement n’a pas été pris\u202f; l’ancienne valeur est revenue.'
	}
};
const en: typeof fr = {
	title: 'Articles',
	count: (n) => `${formatNumber(n, 'en')} ${n === 1 ? 'article' : 'articles'}`,
	counting: (n) => `${formatNumber(n, 'en')} articles, more on their way…`,
	search: 'Find an article, a choice, a barcode',
	filter: 'Show',
	filters: {
		all: 'All',
		published: 'On display',
		paused: 'Paused',
		draft: 'Drafts',
		sold_out: 'Sold out',
		archived: 'Removed'
	},
	states: { published: 'On display', paused: 'Paused', draft: 'Draft', archived: 'Removed' },
	columns: {
		title: 'Article',
		price: 'Price',
		stock: 'Counted stock',
		state: 'State',
		category: 'Category',
		barcode: 'Barcode'
	},
	select: (title) => `Choose ${title}`,
	selectAll: 'Choose all',
	grid: 'The shop’s articles',
	help: 'Arrows to move, Enter to write, Escape to give up, Ctrl+Z to undo.',
	none: 'Nothing matches',
	noneText: 'Try another word, or show all.',
	empty: 'No article yet',
	emptyText: 'Add them at the counter by a photo and a price, or bring a whole table at once.',
	needsScript: 'This table needs JavaScript. Without it, the counter and the export remain.',
	importCsv: 'Bring a table',
	exportCsv: 'Take along (CSV)',
	reserved: (n) => `${formatNumber(n, 'en')} of them put aside`,
	wrong: {
		title: 'A title is needed, of 140 letters at most.',
		price: 'This is no price. Write 12.50, for example.',
		stock: 'Write a whole number, 0 or more.',
		barcode: 'There is no such barcode: a digit is wrong.',
		state: '',
		category: ''
	},
	saving: (n) =>
		n === 1 ? '1 change on its way…' : `${formatNumber(n, 'en')} changes on their way…`,
	saved: 'Everything is saved',
	offline: (n) =>
		`No network: ${n === 1 ? '1 change waits' : `${formatNumber(n, 'en')} changes wait`}. Keep this page open, they will leave by themselves.`,
	signedOut: 'Your session has ended. Sign in again in another tab, then try again.',
	refused: 'The desk could not save. Reload the page: what has left is kept.',
	notAllowed: 'You are no longer part of this shop.',
	retry: 'Try again',
	chosen: (n) => (n === 1 ? '1 article chosen' : `${formatNumber(n, 'en')} articles chosen`),
	unselect: 'Choose none',
	publish: 'Put on display',
	pause: 'Pause',
	archive: 'Remove',
	price: 'Price…',
	stock: 'Stock…',
	bulkPrice: 'Change prices',
	priceBy: { set: 'Set to', percent: 'Change by (%)', cents: 'Change by (€)' },
	amount: 'By how much',
	amountHint: 'Minus to lower: -10',
	rounding: 'Round',
	roundings: { none: 'No rounding', x0: 'to .x0', x5: 'to .x5', x9: 'to .x9' },
	example: (before, after) => `${before} → ${after}`,
	noPrice: 'For some it would be no price any more: they stay as they are.',
	bulkStock: 'Count stock',
	counted: 'Pieces counted, for each',
	apply: 'Apply',
	cancel: 'Leave it',
	changed: {
		title: (n) => (n === 1 ? 'Title changed' : `${formatNumber(n, 'en')} titles changed`),
		price: (n) => (n === 1 ? 'Price changed' : `${formatNumber(n, 'en')} prices changed`),
		stock: (n) => (n === 1 ? 'Stock counted' : `${formatNumber(n, 'en')} stocks counted`),
		state: (n) => (n === 1 ? 'State changed' : `${formatNumber(n, 'en')} states changed`),
		category: (n) => (n === 1 ? 'Category changed' : `${formatNumber(n, 'en')} categories changed`),
		barcode: (n) => (n === 1 ? 'Barcode changed' : `${formatNumber(n, 'en')} barcodes changed`)
	},
	undo: 'Undo',
	dismiss: 'Noted',
	conflict: (title, column) => `${title}: ${column}, changed elsewhere meanwhile`,
	keepNow: (value) => `Keep ${value}`,
	keepYours: (value) => `Set ${value}`,
	nothing: '(nothing)',
	moreNews: (n) =>
		n < 2 ? 'and one more to look at' : `and ${formatNumber(n, 'en')} more to look at`,
	problem: (title, why) => `${title}: ${why}`,
	problems: {
		barcode_taken: (other) => `this barcode is already that of “${other}”.`,
		product_archived: () => 'it was removed meanwhile.',
		sold_reserved: () => 'fewer are left than customers put aside. Look at the orders.',
		unknown: () => 'the change was not taken; the former value is back.'
	}
};

export const articleWords: Record<Lang, typeof fr> = { fr, en };
