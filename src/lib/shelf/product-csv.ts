import Papa from 'papaparse';
import type { Lang } from '../platform/language.ts';
import type { CsvField } from './csv-columns.ts';
import { CSV_FIELDS } from './csv-columns.ts';
import { guardCell } from './csv-values.ts';
import type { DeskTrade, WholeProduct, WholeVariant } from './desk-product.ts';
import type { ProductState } from './shelf-rows.ts';

/** Spreadsheets in France take a file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\ufeff';

const HEADS: Record<Lang, Record<CsvField, string>> = {
	fr: {
		reference: 'Référence Comptoir',
		title: 'Titre',
		label: 'Variante',
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
	},
	en: {
		reference: 'Comptoir reference',
		title: 'Title',
		label: 'Variant',
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
	}
};
const STATES: Record<Lang, Record<ProductState, string>> = {
	fr: { published: 'En vitrine', paused: 'En pause', draft: 'Brouillon', archived: 'Retiré' },
	en: { published: 'On display', paused: 'Paused', draft: 'Draft', archived: 'Removed' }
};

/** The first line of a product file. */
export function csvHead(lang: Lang): string {
	return BYTE_ORDER_MARK + unparse([CSV_FIELDS.map((field) => HEADS[lang][field])]);
}

/** One line per choice. Read again by an import, it changes nothing. */
export function csvLines(
	products: readonly WholeProduct[],
	trades: readonly DeskTrade[],
	lang: Lang
): string {
	const names = new Map(
		trades.map((trade) => [trade.id, lang === 'fr' ? trade.name_fr : trade.name_en])
	);
	const rows = products.flatMap((product) =>
		product.variants.map((variant) => {
			const cells = cellsOf(product, variant, lang);
			cells.category = names.get(product.category) ?? '';
			return CSV_FIELDS.map((field) => guardCell(cells[field]));
		})
	);
	return rows.length === 0 ? '' : unparse(rows);
}

function cellsOf(
	product: WholeProduct,
	variant: WholeVariant,
	lang: Lang
): Record<CsvField, string> {
	const decimal = (text: string) => (lang === 'fr' ? text.replace('.', ',') : text);
	return {
		reference: variant.id,
		title: product.title,
		label: variant.label,
		price: decimal((variant.price_cents / 100).toFixed(2)),
		stock: String(variant.on_hand),
		barcode: variant.barcode ?? '',
		category: '',
		state: STATES[lang][product.state],
		brand: product.brand,
		description: product.description,
		vat: decimal(String(product.vat_bp / 100)),
		measure: variant.measure_value === null ? '' : decimal(String(variant.measure_value)),
		unit: variant.measure_unit ?? ''
	};
}

const unparse = (rows: string[][]) =>
	`${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}\r\n`;
