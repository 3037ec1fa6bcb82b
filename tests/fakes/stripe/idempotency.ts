/** One answer for each idempotency key, whatever became of the first request. */
import { createHash } from 'node:crypto';
import { StripeFault } from './stripe-error.ts';
import type { Store } from './store.ts';

/** An answer kept under its key. */
export interface Kept {
	fingerprint: string;
	status: number;
	body: string;
	request: string;
	at: number;
}

const DAY = 86_400;

/** What makes two requests the same: their address, their account and their parameters in any order. */
export function fingerprintOf(address: string, account: string | null, params: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify([address, account, sorted(params)]))
		.digest('hex');
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
	return entries.map(([key, child]) => [key, sorted(child)]);
}

/** The keys of one fake: those that have an answer, and those of requests under way. */
export class IdempotencyKeys {
	readonly #store: Store;
	readonly #running = new Set<string>();

	constructor(store: Store) {
		this.#store = store;
	}

	/** Takes a key. @returns the answer it has already @throws StripeFault for another request or one under way */
	take(key: string, fingerprint: string): Kept | null {
		const kept = this.#read(key);
		if (kept && kept.fingerprint !== fingerprint) {
			throw new StripeFault(400, {
				type: 'idempotency_error',
				message:
					'Keys for idempotent requests can only be used with the same parameters they were first used ' +
					`with. Try using a key other than '${key}' if you meant to execute a different request.`
			});
		}
		if (kept) return kept;
		if (this.#running.has(key)) {
			throw new StripeFault(409, {
				type: 'invalid_request_error',
				code: 'idempotency_key_in_use',
				message:
					'There is currently another in-progress request using this Idempotent Key (that probably means ' +
					`you submitted twice, and the other request is still going through): ${key}.`
			});
		}
		this.#running.add(key);
		return null;
	}

	/** The request is over. @param answer null when nothing was begun: the key is free again */
	release(key: string, answer: Omit<Kept, 'at'> | null) {
		this.#running.delete(key);
		if (answer) this.#store.tables.idempotency[key] = { ...answer, at: this.#store.seconds() };
	}

	/** A key lives for a day. */
	#read(key: string): Kept | null {
		const rows = this.#store.tables.idempotency;
		const kept = Object.hasOwn(rows, key) ? rows[key]! : null;
		return kept && kept.at >= this.#store.seconds() - DAY ? kept : null;
	}
}
