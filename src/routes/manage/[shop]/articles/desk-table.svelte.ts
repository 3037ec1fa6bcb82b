import { SvelteMap } from 'svelte/reactivity';
import {
	editDraft,
	isOfProduct,
	undoCountDraft,
	valueOf,
	withValue,
	type DeskField,
	type DeskLine,
	type DeskValue
} from '$lib/shelf/desk-edits';
import type { DeskResult } from '$lib/shelf/desk-commands';
import { sealOperation, type DeskOperation } from '$lib/shelf/desk-operation';
import type { DeskProduct } from '$lib/shelf/desk-product';
import { DeskSender } from './desk-sender.svelte';

/** One cell that changes. */
export interface Edit {
	variant: string;
	field: DeskField;
	from: DeskValue;
	to: DeskValue;
	/** The operation that said it. */
	operation: string;
}
/** Somebody changed the cell meanwhile: both values, one to choose. */
export interface Conflict {
	variant: string;
	field: DeskField;
	now: DeskValue;
	yours: DeskValue;
}
/** What could not be done, and why by the server's word. */
export interface Problem {
	variant: string;
	field: DeskField;
	code: string;
	/** The article that carries the barcode already, for example. */
	other: string;
}

const MOST_PAST = 50;
export const cellKey = (variant: string, field: DeskField) => `${variant} ${field}`;

/** The shop's articles as a table: what is typed shows at once, travels behind, and can be taken back. */
export class DeskTable {
	lines = $state.raw<DeskLine[]>([]);
	/** Cells whose value the server has not confirmed. */
	readonly saving = new SvelteMap<string, number>();
	conflicts = $state.raw<Conflict[]>([]);
	problems = $state.raw<Problem[]>([]);
	/** What can be undone, the latest last: one entry for what was done in one gesture. */
	past = $state.raw<Edit[][]>([]);
	readonly sender: DeskSender;
	readonly #index = $derived(new Map(this.lines.map((line) => [line.variant.id, line])));
	#edits = new Map<string, Edit>();
	readonly #shop: string;

	constructor(shop: string, address: string, products: readonly DeskProduct[]) {
		this.#shop = shop;
		this.lines = toLines(products);
		this.sender = new DeskSender(address, (operation, result) => this.#hear(operation, result));
	}

	/** Another page of the list. */
	add(products: readonly DeskProduct[]): void {
		this.lines = [...this.lines, ...toLines(products)];
	}

	/** Gives cells new values; returns how many differ from what they held. */
	change(changes: readonly { line: DeskLine; field: DeskField; value: DeskValue }[]): number {
		const edits = this.#send(changes);
		if (edits.length > 0) this.past = [...this.past, edits].slice(-MOST_PAST);
		return edits.length;
	}

	/** Takes the latest gesture back. */
	undo(): void {
		const last = this.past.at(-1);
		if (!last) return;
		this.past = this.past.slice(0, -1);
		const counts = last.filter(({ field }) => field === 'stock');
		const others = last.filter(({ field }) => field !== 'stock');
		this.#send(
			others.flatMap(({ variant, field, from }) => {
				const line = this.find(variant);
				return line ? [{ line, field, value: from }] : [];
			})
		);
		const operations = counts.flatMap((edit) => this.#undoCount(edit));
		if (operations.length > 0) this.sender.push(operations);
	}

	/** Answers a conflict: the value that stands, or one's own after all. */
	settle(conflict: Conflict, keep: 'now' | 'yours'): void {
		this.conflicts = this.conflicts.filter((one) => one !== conflict);
		const line = this.find(conflict.variant);
		if (keep === 'yours' && line) {
			this.change([{ line, field: conflict.field, value: conflict.yours }]);
		}
	}

	forget(problem: Problem): void {
		this.problems = this.problems.filter((one) => one !== problem);
	}

	find(variant: string): DeskLine | undefined {
		return this.#index.get(variant);
	}

	#send(changes: readonly { line: DeskLine; field: DeskField; value: DeskValue }[]): Edit[] {
		const edits: Edit[] = [];
		const operations: DeskOperation[] = [];
		const done = new Set<string>();
		for (const { line, field, value } of changes) {
			const from = valueOf(line, field);
			const target = `${isOfProduct(field) ? line.product.id : line.variant.id} ${field}`;
			if (from === value || done.has(target)) continue;
			done.add(target);
			const operation = sealOperation(this.#shop, editDraft(line, field, value, from));
			const edit = { variant: line.variant.id, field, from, to: value, operation: operation.id };
			edits.push(edit);
			operations.push(operation);
			this.#edits.set(operation.id, edit);
			this.#mark(edit, 1);
		}
		if (edits.length === 0) return edits;
		this.#lay(edits.map(({ variant, field, to }) => ({ variant, field, value: to })));
		this.sender.push(operations);
		return edits;
	}

	#undoCount({ variant, field, from, to, operation }: Edit): DeskOperation[] {
		const line = this.find(variant);
		if (!line) return [];
		const value = line.variant.on_hand - (Number(to) - Number(from));
		const undo = sealOperation(this.#shop, undoCountDraft(variant, operation));
		const edit = { variant, field, from: line.variant.on_hand, to: value, operation: undo.id };
		this.#edits.set(undo.id, edit);
		this.#mark(edit, 1);
		this.#lay([{ variant, field, value }]);
		return [undo];
	}

	#hear(operation: DeskOperation, { outcome, code, detail }: DeskResult): void {
		const edit = this.#edits.get(operation.id);
		if (!edit) return;
		this.#edits.delete(operation.id);
		this.#mark(edit, -1);
		const { variant, field, to } = edit;
		if (outcome === 'applied' || outcome === 'nothing_to_do') {
			if (code === 'sold_reserved') this.#complain(edit, code, '');
			return;
		}
		this.past = this.past
			.map((edits) => edits.filter((one) => one.operation !== edit.operation))
			.filter((edits) => edits.length > 0);
		if (code === 'price_changed' || code === 'changed_meanwhile') {
			const now = detail.now as DeskValue;
			this.#lay([{ variant, field, value: now }]);
			this.conflicts = [...this.conflicts, { variant, field, now, yours: to }];
			return;
		}
		this.#lay([{ variant, field, value: edit.from }]);
		this.#complain(edit, code ?? 'server_fault', String(detail.title ?? ''));
	}

	#complain({ variant, field }: Edit, code: string, other: string): void {
		this.problems = [...this.problems, { variant, field, code, other }];
	}

	#mark({ variant, field }: Edit, by: 1 | -1): void {
		const key = cellKey(variant, field);
		const count = (this.saving.get(key) ?? 0) + by;
		if (count > 0) this.saving.set(key, count);
		else this.saving.delete(key);
	}

	/** Shows values; those of a product on each of its lines. */
	#lay(values: readonly { variant: string; field: DeskField; value: DeskValue }[]): void {
		const ofVariants = new Map<string, typeof values>();
		const ofProducts = new Map<string, typeof values>();
		for (const one of values) {
			const product = isOfProduct(one.field) ? this.find(one.variant)?.product.id : undefined;
			if (product) ofProducts.set(product, [...(ofProducts.get(product) ?? []), one]);
			else ofVariants.set(one.variant, [...(ofVariants.get(one.variant) ?? []), one]);
		}
		this.lines = this.lines.map((line) => {
			const mine = [
				...(ofProducts.get(line.product.id) ?? []),
				...(ofVariants.get(line.variant.id) ?? [])
			];
			return mine.reduce((laid, { field, value }) => withValue(laid, field, value), line);
		});
	}
}

const toLines = (products: readonly DeskProduct[]): DeskLine[] =>
	products.flatMap((product) => product.variants.map((variant) => ({ product, variant })));
