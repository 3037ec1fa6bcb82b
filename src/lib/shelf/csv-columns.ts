import { foldText } from './fold-text.ts';

/** The columns of a product file, in the order an export writes them. */
export const CSV_FIELDS = [
	'reference',
	'title',
	'label',
	'price',
	'stock',
	'barcode',
	'category',
	'state',
	'brand',
	'description',
	'vat',
	'measure',
	'unit'
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Which column of the file holds which field; a photo's address is seen, and said to be left aside. */
export type CsvMapping = Partial<Record<CsvField, number>>;

/** Names that spreadsheets and other shops give these columns, folded; ours first. */
const NAMES: Record<CsvField | 'photo', string[]> = {
	reference: ['reference comptoir', 'comptoir reference'],
	title: [
		'titre',
		'nom',
		'article',
		'produit',
		'designation',
		'libelle',
		'nom du produit',
		'title',
		'name',
		'product',
		'product name',
		'item'
	],
	label: [
		'variante',
		'declinaison',
		'choix',
		'taille',
		'couleur',
		'variant',
		'option',
		'option1 value',
		'size',
		'colour',
		'color'
	],
	price: [
		'prix',
		'prix ttc',
		'prix de vente',
		'prix de vente ttc',
		'prix unitaire',
		'pv ttc',
		'tarif',
		'price',
		'variant price',
		'unit price',
		'regular price',
		'prix eur'
	],
	stock: [
		'stock',
		'quantite',
		'qte',
		'quantite en stock',
		'en stock',
		'quantity',
		'qty',
		'inventory',
		'variant inventory qty',
		'stock quantity'
	],
	barcode: [
		'code barres',
		'code barre',
		'codebarres',
		'code ean',
		'ean',
		'ean13',
		'gtin',
		'upc',
		'barcode',
		'variant barcode'
	],
	category: ['categorie', 'metier', 'rayon', 'famille', 'category', 'trade', 'product category'],
	state: ['etat', 'statut', 'state', 'status'],
	brand: ['marque', 'fournisseur', 'brand', 'vendor', 'maker'],
	description: ['description', 'texte', 'description longue', 'details', 'body', 'body html'],
	vat: ['tva', 'taux de tva', 'taux tva', 'vat', 'vat rate', 'tax', 'tax rate'],
	measure: ['contenance', 'poids', 'volume', 'mesure', 'measure', 'weight', 'net weight'],
	unit: ['unite', 'unite de mesure', 'unit', 'measure unit'],
	photo: [
		'photo',
		'photos',
		'image',
		'images',
		'image src',
		'url photo',
		'url image',
		'photo url',
		'image url'
	]
};

/** A head of a column as it is compared: no accents, no case, no "(€)", one space. */
export function foldHead(text: string): string {
	return foldText(text)
		.replace(/\([^)]*\)|[€*]/g, ' ')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** Which columns the heads seem to name; the first that fits is taken, none twice. */
export function guessMapping(heads: readonly string[]): CsvMapping {
	const folded = heads.map(foldHead);
	const mapping: CsvMapping = {};
	for (const field of CSV_FIELDS) {
		for (const name of NAMES[field]) {
			const column = folded.indexOf(name);
			if (column < 0 || Object.values(mapping).includes(column)) continue;
			mapping[field] = column;
			break;
		}
	}
	return mapping;
}

/** Whether the file has a column of pictures, which no import can bring. */
export function hasPhotoColumn(heads: readonly string[]): boolean {
	return heads.some((head) => NAMES.photo.includes(foldHead(head)));
}
