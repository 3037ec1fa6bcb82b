import { describe, expect, test } from 'vitest';
import { readVariant, variantTexts, type VariantTexts } from './variant-form.ts';

const plain: VariantTexts = {
	label: '',
	price: '12,50',
	quantity: '1',
	barcode: '',
	measure: '',
	unit: ''
};
const values = {
	label: '',
	price_cents: 1250,
	quantity: 1,
	barcode: null,
	measure_value: null,
	measure_unit: null
};

describe('readVariant', () => {
	test('a price is enough', () => {
		expect(readVariant(plain)).toEqual({ ok: true, values });
	});

	test('reads what people write', () => {
		const texts = {
			label: ' 500 g ',
			price: '9.9 €',
			quantity: '12',
			barcode: '3 017620 422003',
			measure: '0,75',
			unit: 'kg'
		};
		expect(readVariant(texts)).toEqual({
			ok: true,
			values: {
				label: '500 g',
				price_cents: 990,
				quantity: 12,
				barcode: '3017620422003',
				measure_value: 0.75,
				measure_unit: 'kg'
			}
		});
	});

	test('names everything that is wrong at once', () => {
		const texts = {
			label: 'x'.repeat(61),
			price: 'gratuit',
			quantity: '-1',
			barcode: '3017620422004',
			measure: '',
			unit: 'g'
		};
		expect(readVariant(texts)).toEqual({
			ok: false,
			problems: ['label', 'price', 'quantity', 'barcode', 'measure']
		});
	});

	test.each(['0', '0,0', '1,2345', 'x', '-1', '12345678'])('%s is no measure', (measure) => {
		expect(readVariant({ ...plain, measure, unit: 'l' })).toEqual({
			ok: false,
			problems: ['measure']
		});
	});

	test.each(['', '1.5', '10000', 'deux'])('%s is no number of pieces', (quantity) => {
		expect(readVariant({ ...plain, quantity })).toEqual({ ok: false, problems: ['quantity'] });
	});

	test('a measure without a unit is nothing', () => {
		expect(readVariant({ ...plain, measure: '250' })).toEqual({ ok: true, values });
	});
});

test('a variant goes into the fields and comes back the same', () => {
	const variant = {
		id: 'v',
		product_id: 'p',
		label: 'Bleu',
		price_cents: 1905,
		on_hand: 4,
		reserved: 1,
		barcode: '96385074',
		measure_value: 1.5,
		measure_unit: 'l' as const,
		position: 0,
		archived: false
	};
	expect(readVariant(variantTexts(variant))).toEqual({
		ok: true,
		values: {
			label: 'Bleu',
			price_cents: 1905,
			quantity: 4,
			barcode: '96385074',
			measure_value: 1.5,
			measure_unit: 'l'
		}
	});
});
