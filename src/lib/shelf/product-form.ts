import type { ProductChanges } from './product-operations.ts';
import { FACT_KEYS, WITHDRAWAL_EXCEPTIONS, type FactKey, type ShelfProduct } from './shelf-rows.ts';

/** A product's words and legal facts as they stand in the fields of a form. */
export interface ProductTexts {
	/** '' while nobody has named it. */
	title: string;
	brand: string;
	description: string;
	category: string;
	vat_bp: number;
	/** '': the 14 days apply. */
	withdrawal_exception: string;
	facts: Record<FactKey, string>;
}

export function productTexts(product: ShelfProduct): ProductTexts {
	const facts = Object.fromEntries(FACT_KEYS.map((key) => [key, product.facts[key] ?? '']));
	return {
		title: product.titled ? product.title : '',
		brand: product.brand,
		description: product.description,
		category: product.category_id,
		vat_bp: product.vat_bp,
		withdrawal_exception: product.withdrawal_exception ?? '',
		facts: facts as Record<FactKey, string>
	};
}

/**
 * What the person changed and nothing else: a field they left alone may have been changed by somebody else
 * meanwhile. Empty when nothing did; a title that was emptied is not taken (`hasTitle` tells).
 */
export function productChanges(seen: ShelfProduct, texts: ProductTexts): ProductChanges {
	const before = productTexts(seen);
	const changes: ProductChanges = {};
	const title = texts.title.trim();
	if (title !== '' && title !== before.title) changes.title = title;
	if (texts.brand.trim() !== before.brand) changes.brand = texts.brand.trim();
	if (texts.description.trim() !== before.description) {
		changes.description = texts.description.trim();
	}
	if (texts.category !== before.category) changes.category = texts.category;
	if (texts.vat_bp !== before.vat_bp) changes.vat_bp = texts.vat_bp;
	if (texts.withdrawal_exception !== before.withdrawal_exception) {
		changes.withdrawal_exception =
			WITHDRAWAL_EXCEPTIONS.find((known) => known === texts.withdrawal_exception) ?? null;
	}
	// Facts travel together: the object is one field. Empty ones are left out.
	const isChanged = FACT_KEYS.some((key) => texts.facts[key].trim() !== before.facts[key]);
	if (isChanged) changes.facts = given(texts.facts);
	return changes;
}

/** Whether the title may stand: a name once given is not taken away. */
export function hasTitle(seen: ShelfProduct, texts: ProductTexts): boolean {
	return !seen.titled || texts.title.trim() !== '';
}

function given(facts: Record<FactKey, string>): Partial<Record<FactKey, string>> {
	const written = FACT_KEYS.map((key) => [key, facts[key].trim()] as const);
	return Object.fromEntries(written.filter(([, text]) => text !== ''));
}
