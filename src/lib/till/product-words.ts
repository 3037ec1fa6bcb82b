import type { Lang } from '../platform/language.ts';
import type {
	FactKey,
	MeasureUnit,
	ProductState,
	WithdrawalException
} from '../shelf/shelf-rows.ts';
import type { VariantProblem } from '../shelf/variant-form.ts';

interface Fact {
	name: string;
	hint: string;
}

const fr = {
	close: 'Fermer',
	gone: 'Cet article n’est pas sur cette tablette.',
	states: {
		draft: 'Pas encore en vitrine',
		published: 'En vitrine',
		paused: 'En pause',
		archived: 'Archivé'
	} satisfies Record<ProductState, string>,
	held: 'En vitrine dès que la photo est arrivée',
	missing: (names: string) => `Pour être complet\u202f: ${names}. Quand vous avez le temps.`,
	missingTitle: 'un nom',
	missingPhoto: 'une photo',
	title: 'Nom',
	titleHint: 'Ce qu’un client chercherait\u202f: « Comté 24 mois, 300 g ».'
		.replace('« ', '«\u202f')
		.replace(' »', '\u202f»'),
	titleEmpty: 'Un nom ne peut pas être vide une fois donné.',
	brand: 'Marque ou producteur',
	category: 'Rayon',
	description: 'Description',
	descriptionHint: 'Deux phrases suffisent.',
	law: 'TVA et mentions',
	vat: 'TVA',
	vatRates: {
		2000: '20\u00a0%',
		1000: '10\u00a0%',
		550: '5,5\u00a0%',
		210: '2,1\u00a0%',
		0: '0\u00a0%'
	},
	withdrawal: 'Si le client change d’avis',
	withdrawalNone: 'Il a 14 jours pour rendre l’article',
	withdrawals: {
		perishable: 'Non repris\u202f: se périme vite',
		hygiene: 'Non repris une fois ouvert\u202f: hygiène',
		made_to_order: 'Non repris\u202f: fait sur mesure',
		press: 'Non repris\u202f: journal ou revue'
	} satisfies Record<WithdrawalException, string>,
	facts: {
		ingredients: {
			name: 'Ingrédients',
			hint: 'Du plus lourd au plus léger, comme sur l’étiquette.'
		},
		allergens: {
			name: 'Allergènes',
			hint: 'Lait, gluten, œufs, fruits à coque… ou «\u202faucun\u202f».'
		},
		origin: { name: 'Origine', hint: 'Pays ou région.' },
		composition: { name: 'Composition', hint: '80\u00a0% laine, 20\u00a0% polyamide.' },
		manufacturer: {
			name: 'Fabricant',
			hint: 'Nom, adresse, e-mail\u202f: pour la sécurité des produits.'
		},
		warnings: { name: 'Précautions', hint: 'Âge, petites pièces, à tenir loin du feu…' },
		alcohol: { name: 'Alcool', hint: 'Degré\u202f: 12,5\u00a0% vol.' }
	} satisfies Record<FactKey, Fact>,
	needed: 'demandé pour ce rayon',
	otherFacts: 'Autres mentions',
	save: 'Enregistrer',
	saved: 'Enregistré',
	cancel: 'Annuler',
	variants: 'Tailles, couleurs, poids',
	onlyVariant: 'Modèle unique',
	stock: (n: number) => `${n} en rayon`,
	edit: 'Modifier',
	addVariant: 'Ajouter un choix',
	label: 'Nom du choix',
	labelHint: 'Taille 38, 500 g, bleu…',
	price: 'Prix TTC',
	quantity: 'Combien\u202f?',
	barcode: 'Code-barres',
	measure: 'Contenu, pour le prix au kilo ou au litre',
	measureUnit: 'Unité',
	units: {
		g: 'g',
		kg: 'kg',
		ml: 'ml',
		cl: 'cl',
		l: 'l',
		m: 'm',
		piece: 'pièces'
	} satisfies Record<MeasureUnit, string>,
	noMeasure: 'Vendu à la pièce',
	problems: {
		label: '60 signes au plus.',
		price: 'Un prix comme 12,50.',
		quantity: 'Un nombre entier, de 0 à 9\u202f999.',
		barcode: 'Ce code ne se vérifie pas\u202f: 8 à 14 chiffres.',
		measure: 'Un nombre comme 250 ou 0,75.'
	} satisfies Record<VariantProblem, string>,
	archiveVariant: 'Ne plus vendre',
	restoreVariant: 'Vendre à nouveau',
	archivedVariant: 'n’est plus vendu',
	photos: 'Photos',
	addPhoto: 'Ajouter une photo',
	photoWaits: 'Part avec le réseau',
	firstPhoto: 'En premier',
	removePhoto: 'Retirer',
	photo: (n: number) => `Photo ${n}`,
	shelf: 'Vitrine',
	publish: 'Mettre en vitrine',
	pause: 'Mettre en pause',
	pauseHelp: 'En pause, les clients ne le voient plus. Rien n’est perdu.',
	archive: 'Archiver',
	archiveHelp: 'Archivé, il quitte vos listes. Vous pourrez le restaurer.',
	restore: 'Restaurer'
};

const en: typeof fr = {
	close: 'Close',
	gone: 'This item is not on this tablet.',
	states: {
		draft: 'Not in the window yet',
		published: 'In the window',
		paused: 'Paused',
		archived: 'Archived'
	},
	held: 'In the window once its photo has arrived',
	missing: (names) => `To be complete: ${names}. When you have time.`,
	missingTitle: 'a name',
	missingPhoto: 'a photo',
	title: 'Name',
	titleHint: 'What a customer would look for: “Comté 24 months, 300 g”.',
	titleEmpty: 'A name cannot be empty once given.',
	brand: 'Brand or producer',
	category: 'Department',
	description: 'Description',
	descriptionHint: 'Two sentences are enough.',
	law: 'VAT and facts',
	vat: 'VAT',
	vatRates: { 2000: '20%', 1000: '10%', 550: '5.5%', 210: '2.1%', 0: '0%' },
	withdrawal: 'If the customer changes their mind',
	withdrawalNone: 'They have 14 days to bring it back',
	withdrawals: {
		perishable: 'Not taken back: perishable',
		hygiene: 'Not taken back once opened: hygiene',
		made_to_order: 'Not taken back: made to order',
		press: 'Not taken back: newspaper or magazine'
	},
	facts: {
		ingredients: { name: 'Ingredients', hint: 'Heaviest first, as on the label.' },
		allergens: { name: 'Allergens', hint: 'Milk, gluten, eggs, nuts… or “none”.' },
		origin: { name: 'Origin', hint: 'Country or region.' },
		composition: { name: 'Composition', hint: '80% wool, 20% polyamide.' },
		manufacturer: { name: 'Manufacturer', hint: 'Name, address, e-mail: for product safety.' },
		warnings: { name: 'Cautions', hint: 'Age, small parts, keep away from fire…' },
		alcohol: { name: 'Alcohol', hint: 'Strength: 12.5% vol.' }
	},
	needed: 'needed in this department',
	otherFacts: 'Other facts',
	save: 'Save',
	saved: 'Saved',
	cancel: 'Cancel',
	variants: 'Sizes, colours, weights',
	onlyVariant: 'Single model',
	stock: (n) => `${n} on the shelf`,
	edit: 'Edit',
	addVariant: 'Add a choice',
	label: 'Name of the choice',
	labelHint: 'Size 38, 500 g, blue…',
	price: 'Price incl. VAT',
	quantity: 'How many?',
	barcode: 'Barcode',
	measure: 'Content, for the price per kilo or litre',
	measureUnit: 'Unit',
	units: { g: 'g', kg: 'kg', ml: 'ml', cl: 'cl', l: 'l', m: 'm', piece: 'pieces' },
	noMeasure: 'Sold by the piece',
	problems: {
		label: '60 characters at most.',
		price: 'A price such as 12.50.',
		quantity: 'A whole number, 0 to 9,999.',
		barcode: 'This code does not check out: 8 to 14 digits.',
		measure: 'A number such as 250 or 0.75.'
	},
	archiveVariant: 'Stop selling',
	restoreVariant: 'Sell again',
	archivedVariant: 'no longer sold',
	photos: 'Photos',
	addPhoto: 'Add a photo',
	photoWaits: 'Leaves with the network',
	firstPhoto: 'Put first',
	removePhoto: 'Remove',
	photo: (n) => `Photo ${n}`,
	shelf: 'Window',
	publish: 'Put in the window',
	pause: 'Pause',
	pauseHelp: 'Paused, customers no longer see it. Nothing is lost.',
	archive: 'Archive',
	archiveHelp: 'Archived, it leaves your lists. You can restore it.',
	restore: 'Restore'
};

/** What the sheet of a product says. */
export const productWords: Record<Lang, typeof fr> = { fr, en };
export type ProductWords = typeof fr;
