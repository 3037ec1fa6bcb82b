import type { JsonObject, OperationDraft } from '../offline/operation.ts';
import type { CsvLine } from './csv-line.ts';
import { createProduct, createVariant } from './product-operations.ts';

/**
 * What makes a thing the shop does not have: a choice of the product `existing`, or a product with its first
 * choice. The line has a title and a price.
 * @param usualVat the rate of the shop's trade, which every new product gets first
 */
export function newThing(
	line: CsvLine,
	existing: string | null,
	ids: { product: string; variant: string },
	usualVat: number
): OperationDraft[] {
	const { title = '', label, price_cents = 0, stock = 0, barcode, category, state, measure } = line;
	const contents = measure ? { measure_value: measure.value, measure_unit: measure.unit } : {};
	const code = barcode === undefined ? {} : { barcode };
	if (existing) {
		const choice = { variant: ids.variant, product: existing, label, price_cents, quantity: stock };
		return [createVariant({ ...choice, ...code, ...contents })];
	}
	const made = createProduct({
		product: ids.product,
		variant: ids.variant,
		price_cents,
		quantity: stock,
		photo: false,
		hold: state === 'draft',
		title,
		...code,
		...(category === undefined ? {} : { category })
	});
	const words: JsonObject = {};
	if (line.brand !== undefined) words.brand = line.brand;
	if (line.description !== undefined) words.description = line.description;
	if (line.vat_bp !== undefined && line.vat_bp !== usualVat) words.vat_bp = line.vat_bp;
	const choice: JsonObject = { ...(label === '' ? {} : { label }) };
	if (measure) Object.assign(choice, contents);
	const drafts = [made];
	if (Object.keys(words).length > 0) {
		const base = { brand: '', description: '', vat_bp: usualVat };
		drafts.push(on('product.edit', 'products', ids.product, words, base));
	}
	if (Object.keys(choice).length > 0) {
		const base = { label: '', measure_value: null, measure_unit: null };
		drafts.push(on('variant.edit', 'variants', ids.variant, choice, base));
	}
	if (state === 'paused' || state === 'archived') {
		drafts.push(on('product.state', 'products', ids.product, { state }, { state: 'published' }));
	}
	return drafts;
}

function on(
	kind: string,
	table: 'products' | 'variants',
	id: string,
	args: JsonObject,
	base: JsonObject
): OperationDraft {
	return { kind, version: 1, entity: { table, id }, args, base };
}
