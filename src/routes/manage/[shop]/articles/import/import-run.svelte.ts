import { batchLength } from '$lib/shelf/desk-batch';
import type { PlannedLine } from '$lib/shelf/csv-plan';
import { sealOperation, type DeskOperation } from '$lib/shelf/desk-operation';
import { postOperations, type PostFailure } from '$lib/shelf/desk-post';

/** A line the shop did not take, with the server's word for it. */
export interface NotTaken {
	line: number;
	title: string;
	code: string;
}

const MOST_TRIES = 3;
/** Smaller than what a transaction may hold, so that the bar moves and tablets wait less. */
const BATCH = 250;

/**
 * Sends a plan in batches, each one transaction. Stopped or cut off, it goes on where it was: what was sent and not
 * answered is sent again under the same ids. A page that was closed meanwhile reads the shop anew instead.
 */
export class ImportRun {
	done = $state(0);
	running = $state(false);
	trouble = $state<PostFailure | 'stopped' | null>(null);
	notTaken = $state.raw<NotTaken[]>([]);
	readonly total: number;
	readonly #address: string;
	readonly #queue: DeskOperation[] = [];
	readonly #lineOf = new Map<string, PlannedLine>();
	readonly #left = new Map<number, number>();
	readonly #refused = new Set<number>();
	#stop = false;

	constructor(address: string, shop: string, lines: readonly PlannedLine[]) {
		this.#address = address;
		const wanted = lines.filter(({ drafts }) => drafts.length > 0);
		this.total = wanted.length;
		for (const line of wanted) {
			this.#left.set(line.line, line.drafts.length);
			for (const draft of line.drafts) {
				const operation = sealOperation(shop, draft);
				this.#queue.push(operation);
				this.#lineOf.set(operation.id, line);
			}
		}
	}

	stop(): void {
		this.#stop = true;
	}

	/** Sends what is left; resolves to whether all of it is done. */
	async run(): Promise<boolean> {
		this.#stop = false;
		this.running = true;
		this.trouble = null;
		let tries = 0;
		while (this.#queue.length > 0) {
			if (this.#stop) {
				this.trouble = 'stopped';
				break;
			}
			const batch = this.#queue.slice(0, batchLength(this.#queue, BATCH));
			const answer = await postOperations(this.#address, {
				event: 'products.imported',
				operations: batch
			});
			if (!answer.ok) {
				const { refusal } = answer;
				this.trouble = refusal === 'offline' || refusal === 'signed_out' ? refusal : 'refused';
				break;
			}
			// What the server failed on and what waits for it are sent again, the rest is done.
			const again: DeskOperation[] = [];
			for (const [index, operation] of batch.entries()) {
				const result = answer.results[index];
				if (result?.outcome === 'retry' && tries < MOST_TRIES) again.push(operation);
				else this.#settle(operation, result?.outcome ?? 'refused', result?.code ?? 'unknown');
			}
			tries = again.length > 0 ? tries + 1 : 0;
			this.#queue.splice(0, batch.length, ...again);
		}
		this.running = false;
		return this.#queue.length === 0;
	}

	#settle({ id }: DeskOperation, outcome: string, code: string): void {
		const line = this.#lineOf.get(id);
		if (!line) return;
		if (outcome !== 'applied' && outcome !== 'nothing_to_do' && !this.#refused.has(line.line)) {
			this.#refused.add(line.line);
			this.notTaken = [...this.notTaken, { line: line.line, title: line.title, code }];
		}
		const left = (this.#left.get(line.line) ?? 1) - 1;
		this.#left.set(line.line, left);
		if (left === 0) this.done += 1;
	}
}
