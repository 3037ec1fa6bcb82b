import type { OperationDraft } from '../offline/operation.ts';
import { changesOf } from './csv-changes.ts';
import type { CsvFault, CsvLine } from './csv-line.ts';
import { nameKey, type Known, type ShopIndex } from './csv-match.ts';
import { newThing } from './csv-new.ts';
import { foldText } from './fold-text.ts';
import { importId, type ImportSeed } from './import-id.ts';

/** What one line of a file does. */
export interface PlannedLine {
	line: number;
	does: 'new' | 'update' | 'skip' | 'same';
	title: string;
	drafts: OperationDraft[];
}

export interface ImportPlan {
	lines: PlannedLine[];
	faults: CsvFault[];
}

/**
 * What an import would do, line by line, before anything is done. A line that means something the shop has
 * (by reference, barcode, then name) changes it or is left aside; lines of one title are choices of one product.
 */
export function planImport(
	read: readonly CsvLine[],
	shop: ShopIndex,
	{ known, seed, usualVat }: { known: 'update' | 'skip'; seed: ImportSeed; usualVat: number }
): ImportPlan {
	const plan: ImportPlan = { lines: [], faults: [] };
	const seen = new Map<string, number>();
	const products = new Map([...shop.productByTitle].map(([title, { id }]) => [title, id]));
	for (const line of read) {
		const found = lookUp(line, shop);
		const earlier = seenBefore(line, found, seen);
		if (earlier !== null) {
			plan.faults.push({ line: line.line, fault: 'twice', text: String(earlier) });
			continue;
		}
		const title = line.title ?? found?.product.title ?? '';
		if (found) {
			const answer = known === 'skip' ? { drafts: [] } : changesOf(line, found);
			if ('fault' in answer) {
				plan.faults.push({ line: line.line, ...answer.fault });
				continue;
			}
			const same = answer.drafts.length === 0;
			const does = known === 'skip' ? 'skip' : same ? 'same' : 'update';
			plan.lines.push({ line: line.line, does, title, drafts: answer.drafts });
			continue;
		}
		const fault = whyNotNew(line);
		if (fault) {
			plan.faults.push({ line: line.line, ...fault });
			continue;
		}
		const id = (step: number) => importId(seed, line.line, step);
		const key = foldText(title).trim();
		const ids = { product: id(1), variant: id(2) };
		const drafts = newThing(line, products.get(key) ?? null, ids, usualVat);
		if (!products.has(key)) products.set(key, id(1));
		plan.lines.push({ line: line.line, does: 'new', title, drafts });
	}
	return plan;
}

function lookUp(line: CsvLine, shop: ShopIndex): Known | null {
	return (
		(line.reference ? shop.byReference.get(line.reference) : undefined) ??
		(line.barcode ? shop.byBarcode.get(line.barcode) : undefined) ??
		(line.title ? shop.byName.get(nameKey(line.title, line.label)) : undefined) ??
		null
	);
}

/** The line that meant the same thing already, or null. */
function seenBefore(line: CsvLine, found: Known | null, seen: Map<string, number>): number | null {
	const keys = [
		found && `id ${found.variant.id}`,
		line.barcode && `barcode ${line.barcode}`,
		!found && line.title && `name ${nameKey(line.title, line.label)}`
	].filter((key): key is string => typeof key === 'string' && key !== '');
	const earlier = keys.map((key) => seen.get(key)).find((number) => number !== undefined);
	for (const key of keys) if (!seen.has(key)) seen.set(key, line.line);
	return earlier ?? null;
}

function whyNotNew(line: CsvLine): Pick<CsvFault, 'fault' | 'text'> | null {
	if (line.reference && !line.title) return { fault: 'reference_unknown', text: line.reference };
	if (!line.title) return { fault: 'title_missing', text: '' };
	if (line.price_cents === undefined) return { fault: 'price_missing', text: line.title };
	if (line.stock !== undefined && (line.stock < 0 || line.stock > 9999)) {
		return { fault: 'stock_wrong', text: String(line.stock) };
	}
	return null;
}
