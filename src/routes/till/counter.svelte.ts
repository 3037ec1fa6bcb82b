import { forgetOldHistory } from '$lib/offline/housekeeping';
import type { Operation, OperationDraft } from '$lib/offline/operation';
import type { Clerk } from '$lib/staff/clerk';
import { createOrderRing, type RingState } from '$lib/till/order-ring';
import type { TillEngine } from '$lib/till/till-engine';
import { forgetSetting, readSetting, writeSetting, type Enrolment } from '$lib/till/till-settings';
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
	/** Whose name was tapped on this tablet; null for nobody's. */
	clerk = $state.raw<Pick<Clerk, 'id'> | null>(null);
	idleMinutes = $state(0);
	/** The first screen has been painted: what it did not need may begin. */
	isShown = $state(false);
	#touchedAt = 0;
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
		if (this.#isTrembling() && draft.kind !== 'order.line_missing') return false;
		return (await this.#record([draft])) !== null;
	}

	/** Like {@link tap}, for whoever wants to take it back later: the operation, null when none was made. */
	async tapFor(draft: OperationDraft): Promise<Operation | null> {
		if (this.#isTrembling()) return null;
		return (await this.#record([draft]))?.[0] ?? null;
	}

	/** One gesture that is several operations: all on the disk, or `notSaved` says that some are not. */
	async tapAll(drafts: readonly OperationDraft[]): Promise<boolean> {
		if (this.#isTrembling()) return false;
		return (await this.#record(drafts)) !== null;
	}

	#isTrembling(): boolean {
		const now = performance.now();
		if (now - this.#tappedAt < TREMBLE_MS) return true;
		this.#tappedAt = now;
		return false;
	}

	async #record(drafts: readonly OperationDraft[]): Promise<Operation[] | null> {
		const operations: Operation[] = [];
		try {
			for (const draft of drafts) operations.push(await this.engine.record(draft));
			this.notSaved = false;
			return operations;
		} catch (error) {
			console.error(error);
			this.notSaved = true;
			return null;
		} finally {
			this.now = new Date();
		}
	}

	/** Later taps carry this name, also after the till was started again. */
	serveAs(clerk: Pick<Clerk, 'id'> | null): void {
		this.#carry(clerk);
		void (clerk === null ? forgetSetting('clerk') : writeSetting('clerk', clerk.id));
	}

	/** Minutes without a touch after which the counter is nobody's again; 0 is never. */
	lockAfter(minutes: number): void {
		this.idleMinutes = minutes;
		void writeSetting('clerk_idle_minutes', minutes);
	}

	/** Somebody touches the tablet. */
	touched(): void {
		this.#touchedAt = performance.now();
	}

	#carry(clerk: Pick<Clerk, 'id'> | null): void {
		this.clerk = clerk;
		this.engine.serveAs(clerk?.id ?? null);
		this.touched();
	}

	#lockWhenIdle(): void {
		if (this.clerk === null || this.idleMinutes === 0) return;
		if (performance.now() - this.#touchedAt > this.idleMinutes * 60_000) this.serveAs(null);
	}

	/** Before the first tap: whose it will be. */
	async recallClerk(): Promise<void> {
		this.idleMinutes = (await readSetting('clerk_idle_minutes')) ?? 0;
		const id = await readSetting('clerk');
		// A till that was closed is a till nobody touched.
		if (id !== null && this.idleMinutes === 0) this.#carry({ id });
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
		const clock = setInterval(() => {
			this.now = new Date();
			this.#lockWhenIdle();
		}, TICK_MS);
		return () => {
			clearInterval(clock);
			this.ring.stop();
			void stop();
		};
	}
}
