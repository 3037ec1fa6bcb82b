import { readBarcode } from './barcode.ts';
import { priceFromText, readPrice, typedPrice } from './price-input.ts';
import { MEASURE_UNITS, type MeasureUnit, type ShelfVariant } from './shelf-rows.ts';

/** A variant as it stands in the fields of a form. */
export interface VariantTexts {
	label: string;
	price: string;
	quantity: string;
	barcode: string;
	measure: string;
	/** '' is sold by the piece. */
	unit: string;
}

export interface VariantValues {
	label: string;
	price_cents: number;
	quantity: number;
	barcode: string | null;
	measure_value: number | null;
	measure_unit: MeasureUnit | null;
}

export type VariantProblem = 'label' | 'price' | 'quantity' | 'barcode' | 'measure';

export type VariantReading =
	{ ok: true; values: VariantValues } | { ok: false; problems: VariantProblem[] };

const LONGEST_LABEL = 60;
const MOST_PIECES = 9999;

/** The fields of a variant; of a new one where there is none yet. */
export function variantTexts(variant: ShelfVariant | null): VariantTexts {
	return {
		label: variant?.label ?? '',
		price: variant === null ? '' : typedPrice(variant.price_cents),
		quantity: String(variant?.on_hand ?? 1),
		barcode: variant?.barcode ?? '',
		measure: String(variant?.measure_value ?? '').replace('.', ','),
		unit: variant?.measure_unit ?? ''
	};
}

/** Everything that is wrong at once, so that nobody mends one field after the other. */
export function readVariant(texts: VariantTexts): VariantReading {
	const problems: VariantProblem[] = [];
	const label = texts.label.trim();
	if (label.length > LONGEST_LABEL) problems.push('label');
	const price = readPrice(priceFromText(texts.price) ?? '');
	if (!price.ok) problems.push('price');
	const quantity = /^\d{1,4}$/.test(texts.quantity.trim()) ? Number(texts.quantity) : NaN;
	if (!(quantity <= MOST_PIECES)) problems.push('quantity');
	const barcode = texts.barcode.trim() === '' ? null : readBarcode(texts.barcode);
	if (barcode === null && texts.barcode.trim() !== '') problems.push('barcode');
	const unit = MEASURE_UNITS.find((known) => known === texts.unit) ?? null;
	const measure = unit === null ? null : readMeasure(texts.measure);
	if (unit !== null && measure === null) problems.push('measure');
	if (problems.length > 0 || !price.ok) return { ok: false, problems };
	return {
		ok: true,
		values: {
			label,
			price_cents: price.cents,
			quantity,
			barcode,
			measure_value: measure,
			measure_unit: unit
		}
	};
}

/** At most three decimals, as it is kept. */
function readMeasure(text: string): number | null {
	const plain = text.trim().replace(',', '.');
	if (!/^\d{1,7}(\.\d{1,3})?$/.test(plain)) return null;
	const value = Number(plain);
	return value > 0 ? value : null;
}
