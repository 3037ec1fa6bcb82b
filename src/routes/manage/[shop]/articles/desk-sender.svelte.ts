import { batchLength } from '$lib/shelf/desk-batch';
import type { DeskResult } from '$lib/shelf/desk-commands';
import type { DeskOperation } from '$lib/shelf/desk-operation';
import { postOperations, type PostFailure } from '$lib/shelf/desk-post';

const TRY_AGAIN_MS = 5_000;
const MOST_TRIES = 3;

/** Sends what was done in the table, in order, one request at a time; keeps it while there is no network. */
export class DeskSender {
	/** Not answered yet. */
	waiting = $state(0);
	/** Why nothing goes at the moment; null: it goes. */
	trouble = $state<PostFailure | 'not_allowed' | null>(null);
	#queue: DeskOperation[] = [];
	#tries = new Map<string, number>();
	#sending = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #address: string;
	readonly #heard: (operation: DeskOperation, result: DeskResult) => void;

	constructor(address: string, heard: (operation: DeskOperation, result: DeskResult) => void) {
		this.#address = address;
		this.#heard = heard;
	}

	push(operations: readonly DeskOperation[]): void {
		this.#queue.push(...operations);
		this.waiting = this.#queue.length;
		void this.flush();
	}

	/** Sends what waits; called again by itself while the network is away. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#sending) return;
		this.#sending = true;
		while (this.#queue.length > 0) {
			const batch = this.#queue.slice(0, batchLength(this.#queue));
			const answer = await postOperations(this.#address, {
				event: 'products.edited',
				operations: batch
			});
			if (!answer.ok) {
				this.trouble = answer.refusal === 'malformed' ? 'refused' : answer.refusal;
				if (this.trouble === 'offline') {
					this.#timer = setTimeout(() => void this.flush(), TRY_AGAIN_MS);
				}
				break;
			}
			this.trouble = null;
			this.#queue = [...this.#settle(batch, answer.results), ...this.#queue.slice(batch.length)];
			this.waiting = this.#queue.length;
		}
		this.#sending = false;
	}

	/** Tells what became of each; those the server failed on are to go again. */
	#settle(batch: DeskOperation[], results: DeskResult[]): DeskOperation[] {
		const again: DeskOperation[] = [];
		for (const [index, operation] of batch.entries()) {
			const result = results[index];
			if (!result) continue;
			const tries = (this.#tries.get(operation.id) ?? 0) + 1;
			if (result.outcome === 'retry' && tries < MOST_TRIES) {
				this.#tries.set(operation.id, tries);
				again.push(operation);
			} else {
				this.#tries.delete(operation.id);
				this.#heard(operation, result);
			}
		}
		return again;
	}
}
