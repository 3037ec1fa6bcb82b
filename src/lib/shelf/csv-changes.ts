import type { JsonObject, OperationDraft } from '../offline/operation.ts';
import type { CsvFault, CsvLine } from './csv-line.ts';
import type { Known } from './csv-match.ts';

type Changes = { drafts: OperationDraft[] } | { fault: Pick<CsvFault, 'fault' | 'text'> };

/** What a line changes of what the shop has; nothing where it says the same. An empty cell says nothing. */
export function changesOf(line: CsvLine, { product, variant }: Known): Changes {
	const drafts: OperationDraft[] = [];
	const words = differing(
		{
			title: line.title,
			brand: line.brand,
			description: line.description,
			category: line.category,
			vat_bp: line.vat_bp
		},
		{
			title: product.title.trim(),
			brand: product.brand.trim(),
			description: product.description.replaceAll('\r\n', '\n').trim(),
			category: product.category,
			vat_bp: product.vat_bp
		}
	);
	if (words) {
		// What the database holds, to the letter: only it knows whether somebody changed it meanwhile.
		const now: JsonObject = {
			title: product.title,
			brand: product.brand,
			description: product.description,
			category: product.category,
			vat_bp: product.vat_bp
		};
		drafts.push(draft('product.edit', 'products', product.id, words, pick(now, words)));
	}
	const choice = differing(
		{
			label: line.label === '' ? undefined : line.label,
			barcode: line.barcode,
			measure_value: line.measure?.value,
			measure_unit: line.measure?.unit
		},
		{
			label: variant.label.trim(),
			barcode: variant.barcode,
			measure_value: variant.measure_value,
			measure_unit: variant.measure_unit
		}
	);
	if (choice) {
		// Amount and unit go together.
		if (line.measure && ('measure_value' in choice || 'measure_unit' in choice)) {
			Object.assign(choice, { measure_value: line.measure.value, measure_unit: line.measure.unit });
		}
		const now: JsonObject = {
			label: variant.label,
			barcode: variant.barcode,
			measure_value: variant.measure_value,
			measure_unit: variant.measure_unit
		};
		drafts.push(draft('variant.edit', 'variants', variant.id, choice, pick(now, choice)));
	}
	if (line.price_cents !== undefined && line.price_cents !== variant.price_cents) {
		const base = { price_cents: variant.price_cents };
		drafts.push(
			draft('variant.price', 'variants', variant.id, { price_cents: line.price_cents }, base)
		);
	}
	if (line.stock !== undefined && line.stock !== variant.on_hand) {
		if (line.stock < 0) return { fault: { fault: 'stock_wrong', text: String(line.stock) } };
		const args = { counted: line.stock, expected: variant.on_hand };
		drafts.push(draft('stock.counted', 'variants', variant.id, args, {}));
	}
	if (line.state !== undefined && line.state !== product.state) {
		if (line.state === 'draft') return { fault: { fault: 'no_draft', text: product.title } };
		drafts.push(
			draft(
				'product.state',
				'products',
				product.id,
				{ state: line.state },
				{ state: product.state }
			)
		);
	}
	return { drafts };
}

/** The values that are given and differ, or null where none does. */
function differing(
	given: Record<string, string | number | undefined>,
	now: Record<string, string | number | null>
): JsonObject | null {
	const changed: JsonObject = {};
	for (const [key, value] of Object.entries(given)) {
		if (value !== undefined && value !== now[key]) changed[key] = value;
	}
	return Object.keys(changed).length > 0 ? changed : null;
}

const pick = (from: JsonObject, keys: JsonObject): JsonObject =>
	Object.fromEntries(Object.keys(keys).map((key) => [key, from[key] ?? null]));

function draft(
	kind: string,
	table: 'products' | 'variants',
	id: string,
	args: JsonObject,
	base: JsonObject
): OperationDraft {
	return { kind, version: 1, entity: { table, id }, args, base };
}
