import { readBarcode } from '$lib/shelf/barcode';
import { readCents, readPieces } from '$lib/shelf/csv-values';
import type { DeskField, DeskLine, DeskValue } from '$lib/shelf/desk-edits';
import type { DeskTrade } from '$lib/shelf/desk-product';
import { typedPrice } from '$lib/shelf/price-input';
import { foldText } from '$lib/shelf/fold-text';
import type { ProductState } from '$lib/shelf/shelf-rows';
import { formatPrice } from '$lib/platform/format';
import type { Lang } from '$lib/platform/language';
import { articleWords } from './articles-words';

/** The columns, in the order the arrow keys walk them. */
export const COLUMNS: readonly DeskField[] = [
	'title',
	'price',
	'stock',
	'state',
	'category',
	'barcode'
];

/** What a cell shows. */
export function shown(
	field: DeskField,
	value: DeskValue,
	lang: Lang,
	trades: readonly DeskTrade[]
): string {
	if (field === 'price') return formatPrice(Number(value), lang);
	if (field === 'state') return articleWords[lang].states[value as ProductState];
	if (field === 'category') {
		const trade = trades.find(({ id }) => id === value);
		return trade ? (lang === 'fr' ? trade.name_fr : trade.name_en) : '';
	}
	return String(value ?? '');
}

/** What stands in a cell's field when somebody starts to write. */
export function typed(field: DeskField, value: DeskValue): string {
	return field === 'price' ? typedPrice(Number(value)) : String(value ?? '');
}

/** What was written, as a value; or that it is none. */
export function readCell(
	field: DeskField,
	text: string
): { ok: true; value: DeskValue } | { ok: false } {
	const plain = text.trim();
	switch (field) {
		case 'price':
			return readCents(plain);
		case 'stock': {
			const pieces = readPieces(plain);
			return pieces.ok && pieces.value >= 0 && pieces.value <= 99_999 ? pieces : { ok: false };
		}
		case 'barcode': {
			if (plain === '') return { ok: true, value: null };
			const code = readBarcode(plain);
			return code === null ? { ok: false } : { ok: true, value: code };
		}
		case 'title': {
			const title = plain.replace(/\s+/g, ' ');
			return title !== '' && title.length <= 140 ? { ok: true, value: title } : { ok: false };
		}
		default:
			return { ok: true, value: text };
	}
}

export type StateFilter = 'all' | 'published' | 'paused' | 'draft' | 'archived' | 'sold_out';

/** The lines that hold all the words, in a state. What was put away shows only when asked for. */
export function filterLines(
	lines: readonly DeskLine[],
	words: string,
	state: StateFilter
): DeskLine[] {
	const wanted = foldText(words).split(/\s+/).filter(Boolean);
	return lines.filter(({ product, variant }) => {
		const fits =
			state === 'all'
				? product.state !== 'archived'
				: state === 'sold_out'
					? product.state === 'published' && variant.on_hand - variant.reserved <= 0
					: product.state === state;
		if (!fits || wanted.length === 0) return fits;
		const text = foldText(`${product.title} ${variant.label} ${variant.barcode ?? ''}`);
		return wanted.every((word) => text.includes(word));
	});
}
