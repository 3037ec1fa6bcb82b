import { forgetOldHistory } from '$lib/offline/housekeeping';
import type { OperationDraft } from '$lib/offline/operation';
import { createOrderRing, type RingState } from '$lib/till/order-ring';
import type { TillEngine } from '$lib/till/till-engine';
import type { Enrolment } from '$lib/till/till-settings';
import type { TillWords } from '$lib/till/till-words';

/** What lies over the orders; orders are named by id, so that the sheet follows the rows. */
export type OrderSheet = { name: 'code' } | { name: 'missing' | 'refuse'; order: string };

const TICK_MS = 5_000;
const SILENCE_MS = 60_000;
const TREMBLE_MS = 350;

/** What every part of the counter shares: the clock, the words, one way to tap, one bell. */
export class Counter {
	readonly engine: TillEngine;
	enrolment = $state.raw<Enrolment>() as Enrolment;
	readonly photoBase: string;
	#words: () => TillWords;

	now = $state.raw(new Date());
	/** The last tap could not be written: say so until one can. */
	notSaved = $state(false);
	ringState = $state<RingState>('silent');
	#silentUntil = $state(0);
	#tappedAt = -Infinity;
	readonly ring = createOrderRing((state) => (this.ringState = state));

	constructor(engine: TillEngine, enrolment: Enrolment, photoBase: string, words: () => TillWords) {
		this.engine = engine;
		this.enrolment = enrolment;
		this.photoBase = photoBase;
		this.#words = words;
	}

	get words(): TillWords {
		return this.#words();
	}

	get isSilenced(): boolean {
		return this.now.getTime() < this.#silentUntil;
	}

	/**
	 * S2: resolves true once the tap is on the disk. A second tap right behind the first is a trembling
	 * thumb: the card it meant is gone, and the next one lies under it now.
	 */
	async tap(draft: OperationDraft): Promise<boolean> {
		const since = performance.now() - this.#tappedAt;
		if (since < TREMBLE_MS && draft.kind !== 'order.line_missing') return false;
		this.#tappedAt = performance.now();
		try {
			await this.engine.record(draft);
			this.notSaved = false;
			return true;
		} catch (error) {
			console.error(error);
			this.notSaved = true;
			return false;
		} finally {
			this.now = new Date();
		}
	}

	/** Somebody signed in again, perhaps somebody else: later taps are theirs. */
	actAs(enrolment: Enrolment): void {
		this.enrolment = enrolment;
		this.engine.actAs(enrolment.person.id);
	}

	silence(): void {
		this.now = new Date();
		this.#silentUntil = this.now.getTime() + SILENCE_MS;
	}

	/** Sends, fetches and keeps the time until the returned function is called. */
	start(): () => void {
		const stop = this.engine.start();
		void forgetOldHistory(this.engine.database, new Date()).catch((error: unknown) =>
			console.warn('old history not forgotten', error)
		);
		const clock = setInterval(() => (this.now = new Date()), TICK_MS);
		return () => {
			clearInterval(clock);
			this.ring.stop();
			void stop();
		};
	}
}
