import type { CsvField } from '$lib/shelf/csv-columns';
import type { CsvFault } from '$lib/shelf/csv-line';
import type { CsvRefusal } from '$lib/shelf/csv-read';
import { formatNumber } from '$lib/platform/format';
import type { Lang } from '$lib/platform/language';

/** "1 ligne", "5 000 lignes": from two on it is many, in French as in English. */
const counted = (lang: Lang, one: string, many: string) => (n: number) =>
	`${formatNumber(n, lang)} ${n < 2 ? one : many}`;
const lignes = counted('fr', 'ligne', 'lignes');
const lines = counted('en', 'line', 'lines');

const fr = {
	title: 'Apporter un tableau',
	back: 'Les articles',
	intro:
		'Un fichier CSV de votre caisse, de votre site ou d’un tableur. Rien ne change avant que vous ayez vu ce qui se passera, ligne par ligne.',
	choose: 'Choisir le fichier',
	other: 'Choisir un autre fichier',
	needsScript: 'Apporter un tableau demande JavaScript.',
	reading: 'Lecture du fichier…',
	comparing: 'Comparaison avec vos articles…',
	away: 'Vos articles n’ont pas pu être lus. Vérifiez le réseau, puis choisissez le fichier à nouveau.',
	refusals: {
		empty: 'Ce fichier est vide.',
		one_line: 'Ce fichier n’a que ses titres de colonnes, ou une seule ligne.',
		too_heavy: 'Ce fichier dépasse 20 Mo. Partagez-le en plusieurs, de 10 000 lignes au plus.',
		too_many_lines: 'Ce fichier a plus de 10 000 lignes. Partagez-le en plusieurs.',
		workbook:
			'C’est un classeur Excel ou LibreOffice. Ouvrez-le, puis «\u202fEnregistrer sous\u202f» et choisissez CSV.',
		not_text:
			'Ce fichier n’est pas un tableau en texte. Enregistrez-le en CSV depuis votre tableur.'
	} satisfies Record<CsvRefusal, string>,
	columns: 'Les colonnes',
	columnsText: 'Dites ce que contient chaque colonne. Ce qui a été reconnu est déjà choisi.',
	fields: {
		reference: 'Référence Comptoir',
		title: 'Titre',
		label: 'Variante (taille, couleur…)',
		price: 'Prix TTC',
		stock: 'Stock',
		barcode: 'Code-barres',
		category: 'Catégorie',
		state: 'État',
		brand: 'Marque',
		description: 'Description',
		vat: 'TVA',
		measure: 'Contenance',
		unit: 'Unité'
	} satisfies Record<CsvField, string>,
	leftAside: '(laisser de côté)',
	example: (text: string) => `par ex. ${text}`,
	noTitle: 'Il manque la colonne du titre.',
	photos:
		'Les adresses de photos sont laissées de côté\u202f: ajoutez les photos au comptoir ou à l’article.',
	known: 'Ce que vous avez déjà',
	knownText: 'Reconnu à sa référence, à son code-barres, ou à son titre et sa variante.',
	update: 'Le mettre à jour',
	skip: 'Ne pas y toucher',
	preview: 'Ce qui se passera',
	counts: {
		new: counted('fr', 'nouveau', 'nouveaux'),
		update: counted('fr', 'mis à jour', 'mis à jour'),
		same: counted('fr', 'déjà pareil', 'déjà pareils'),
		skip: counted('fr', 'laissé', 'laissés'),
		fault: counted('fr', 'à corriger', 'à corriger')
	},
	nothing: 'Il n’y a rien à apporter\u202f: tout est déjà pareil.',
	line: (n: number) => `ligne ${n}`,
	faults: {
		title_long: (t: string) => `le titre «\u202f${t}…\u202f» dépasse 140 lettres.`,
		label_long: (t: string) => `la variante «\u202f${t}…\u202f» dépasse 60 lettres.`,
		brand_long: (t: string) => `la marque «\u202f${t}…\u202f» dépasse 80 lettres.`,
		description_long: () => 'la description dépasse 8 000 lettres.',
		price_wrong: (t: string) => `le prix «\u202f${t}\u202f» n’est pas un prix en euros.`,
		stock_wrong: (t: string) => `le stock «\u202f${t}\u202f» n’est pas un nombre entier de pièces.`,
		barcode_wrong: (t: string) =>
			/e\+/i.test(t)
				? `le tableur a abîmé le code-barres «\u202f${t}\u202f»\u202f: mettez la colonne au format texte.`
				: `le code-barres «\u202f${t}\u202f» n’existe pas\u202f: un chiffre ne va pas.`,
		category_unknown: (t: string) => `la catégorie «\u202f${t}\u202f» n’est pas une des nôtres.`,
		state_unknown: (t: string) =>
			`l’état «\u202f${t}\u202f» n’est ni «\u202fEn vitrine\u202f», ni «\u202fEn pause\u202f», ni «\u202fBrouillon\u202f», ni «\u202fRetiré\u202f».`,
		vat_unknown: (t: string) =>
			`«\u202f${t}\u202f» n’est pas un taux de TVA (20, 10, 5,5, 2,1 ou 0).`,
		measure_wrong: (t: string) =>
			`la contenance «\u202f${t}\u202f» demande un nombre et une unité (g, kg, ml, cl, l, m, piece).`,
		quotes: () => 'un guillemet n’est pas refermé\u202f: les colonnes se mélangent.',
		title_missing: () => 'il n’y a pas de titre.',
		price_missing: (t: string) => `«\u202f${t}\u202f» est nouveau et n’a pas de prix.`,
		twice: (t: string) => `c’est le même article que ligne ${t}\u202f; seule la première compte.`,
		reference_unknown: (t: string) =>
			`la référence «\u202f${t}\u202f» n’est pas d’un article de cette boutique.`,
		no_draft: (t: string) =>
			`«\u202f${t}\u202f» a déjà été en vitrine et ne redevient pas un brouillon\u202f; mettez-le en pause.`
	} satisfies Record<CsvFault['fault'], (text: string) => string>,
	more: (n: number) =>
		n < 2
			? 'et une autre ligne à corriger'
			: `et ${formatNumber(n, 'fr')} autres lignes à corriger`,
	faultsText:
		'Ces lignes restent dehors. Vous pouvez apporter le reste, corriger le fichier, et recommencer\u202f: rien ne sera en double.',
	start: (n: number) => `Apporter ${lignes(n)}`,
	progress: (done: number, all: number) => `${lignes(done)} sur ${formatNumber(all, 'fr')}`,
	under: 'C’est en route',
	halted: 'C’est en suspens',
	stop: 'Arrêter là',
	stopped: 'Arrêté. Ce qui est apporté reste\u202f; vous pouvez continuer.',
	offline: 'Le réseau est parti. Ce qui est apporté reste\u202f; continuez quand il revient.',
	signedOut: 'Votre session est finie. Reconnectez-vous dans un autre onglet, puis continuez.',
	refused:
		'Le bureau n’a pas pu enregistrer la suite. Rechargez la page et choisissez le même fichier.',
	goOn: 'Continuer',
	done: (n: number) => `${lignes(n)} ${n < 2 ? 'apportée' : 'apportées'}.`,
	see: 'Voir les articles',
	notTaken: 'Ces lignes n’ont pas été prises',
	results: {
		barcode_taken: 'ce code-barres est déjà celui d’un autre article.',
		changed: 'quelqu’un l’a changé entre-temps\u202f; sa valeur reste.',
		unknown: 'la boutique ne l’a pas pris.'
	}
};
const en: typeof fr = {
	title: 'Bring a table',
	back: 'Articles',
	intro:
		'A CSV file of your register, your website or a spreadsheet. Nothing changes before you have seen what will happen, line by line.',
	choose: 'Choose the file',
	other: 'Choose another file',
	needsScript: 'Bringing a table needs JavaScript.',
	reading: 'Reading the file…',
	comparing: 'Comparing with your articles…',
	away: 'Your articles could not be read. Check the network, then choose the file again.',
	refusals: {
		empty: 'This file is empty.',
		one_line: 'This file has only its column heads, or a single line.',
		too_heavy: 'This file is over 20 MB. Split it into several, of 10,000 lines at most.',
		too_many_lines: 'This file has more than 10,000 lines. Split it into several.',
		workbook: 'This is an Excel or LibreOffice workbook. Open it, then “Save as” and choose CSV.',
		not_text: 'This file is no table in plain text. Save it as CSV from your spreadsheet.'
	},
	columns: 'The columns',
	columnsText: 'Say what each column holds. What was recognised is chosen already.',
	fields: {
		reference: 'Comptoir reference',
		title: 'Title',
		label: 'Variant (size, colour…)',
		price: 'Price',
		stock: 'Stock',
		barcode: 'Barcode',
		category: 'Category',
		state: 'State',
		brand: 'Brand',
		description: 'Description',
		vat: 'VAT',
		measure: 'Measure',
		unit: 'Unit'
	},
	leftAside: '(leave aside)',
	example: (text) => `e.g. ${text}`,
	noTitle: 'The column of the title is missing.',
	photos: 'Addresses of photos are left aside: add photos at the counter or to the article.',
	known: 'What you have already',
	knownText: 'Known by its reference, its barcode, or its title and variant.',
	update: 'Update it',
	skip: 'Leave it alone',
	preview: 'What will happen',
	counts: {
		new: counted('en', 'new', 'new'),
		update: counted('en', 'updated', 'updated'),
		same: counted('en', 'already the same', 'already the same'),
		skip: counted('en', 'left', 'left'),
		fault: counted('en', 'to correct', 'to correct')
	},
	nothing: 'There is nothing to bring: all is the same already.',
	line: (n) => `line ${n}`,
	faults: {
		title_long: (t) => `the title “${t}…” is over 140 letters.`,
		label_long: (t) => `the variant “${t}…” is over 60 letters.`,
		brand_long: (t) => `the brand “${t}…” is over 80 letters.`,
		description_long: () => 'the description is over 8,000 letters.',
		price_wrong: (t) => `the price “${t}” is no price in euros.`,
		stock_wrong: (t) => `the stock “${t}” is no whole number of pieces.`,
		barcode_wrong: (t) =>
			/e\+/i.test(t)
				? `the spreadsheet damaged the barcode “${t}”: set the column to text.`
				: `there is no barcode “${t}”: a digit is wrong.`,
		category_unknown: (t) => `the category “${t}” is none of ours.`,
		state_unknown: (t) => `the state “${t}” is none of “On display”, “Paused”, “Draft”, “Removed”.`,
		vat_unknown: (t) => `“${t}” is no VAT rate (20, 10, 5.5, 2.1 or 0).`,
		measure_wrong: (t) =>
			`the measure “${t}” needs a number and a unit (g, kg, ml, cl, l, m, piece).`,
		quotes: () => 'a quotation mark is not closed: the columns run together.',
		title_missing: () => 'there is no title.',
		price_missing: (t) => `“${t}” is new and has no price.`,
		twice: (t) => `this is the same article as on line ${t}; only the first counts.`,
		reference_unknown: (t) => `the reference “${t}” is no article’s of this shop.`,
		no_draft: (t) => `“${t}” has been on display and does not become a draft again; pause it.`
	},
	more: (n) =>
		n < 2 ? 'and one more line to correct' : `and ${formatNumber(n, 'en')} more lines to correct`,
	faultsText:
		'These lines stay out. You can bring the rest, correct the file and begin again: nothing will be there twice.',
	start: (n) => `Bring ${lines(n)}`,
	progress: (done, all) => `${lines(done)} of ${formatNumber(all, 'en')}`,
	under: 'On its way',
	halted: 'Standing still',
	stop: 'Stop here',
	stopped: 'Stopped. What was brought stays; you can go on.',
	offline: 'The network is gone. What was brought stays; go on when it is back.',
	signedOut: 'Your session has ended. Sign in again in another tab, then go on.',
	refused: 'The desk could not save the rest. Reload the page and choose the same file.',
	goOn: 'Go on',
	done: (n) => `${lines(n)} brought.`,
	see: 'See the articles',
	notTaken: 'These lines were not taken',
	results: {
		barcode_taken: 'this barcode is another article’s already.',
		changed: 'somebody changed it meanwhile; their value stays.',
		unknown: 'the shop did not take it.'
	}
};

export const importWords: Record<Lang, typeof fr> = { fr, en };
