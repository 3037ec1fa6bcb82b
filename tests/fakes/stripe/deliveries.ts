/** Events on their way to the webhook: signed, tried again, and mishandled as the tests wish. */
import type Stripe from 'stripe';
import { signEvent, type SignedEvent } from './signed-event.ts';
import type { Store } from './store.ts';
import type { DeliveryRow } from './tables.ts';

/** What may befall an event; probabilities from 0 to 1. */
export interface Weather {
	duplicate: number;
	reorder: number;
	drop: number;
	delayMs: number;
	/** Nothing leaves by itself: only `deliverNow` and `deliverTogether` send. */
	hold: boolean;
}

interface Options {
	store: Store;
	secret: string;
	/** Takes an event; throws when it was not taken. null: nobody listens. */
	send: ((signed: SignedEvent) => Promise<void> | void) | null;
	/** How long to wait after each failure; after the last one Stripe gives up. */
	backoffMs: number[];
	weather: Weather;
}

export class Deliveries {
	readonly #options: Options;
	readonly #timers = new Map<string, NodeJS.Timeout>();
	readonly #sending = new Map<string, Promise<void>>();
	#waiters: (() => void)[] = [];
	#count = 0;

	constructor(options: Options) {
		this.#options = options;
		// What an earlier life had not sent goes out now.
		for (const [id, { rank }] of Object.entries(this.#rows)) {
			this.#count = Math.max(this.#count, Math.ceil(rank));
			this.#schedule(id, 0);
		}
	}

	get #rows(): Record<string, DeliveryRow> {
		return this.#options.store.tables.delivery;
	}

	/** Takes in an event that just happened. */
	push(event: Stripe.Event) {
		const { store, send, weather } = this.#options;
		const chance = (probability: number) => probability > 0 && store.random() < probability;
		if (!send || chance(weather.drop)) return;
		event.pending_webhooks = 1;
		const copies = chance(weather.duplicate) ? 2 : 1;
		for (let copy = 0; copy < copies; copy += 1) {
			this.#count += 1;
			const late = chance(weather.reorder) ? store.random() * 5 : 0;
			const id = store.newId('whd_', 12);
			this.#rows[id] = { event: event.id, failed: 0, rank: this.#count + late };
			// Others pass while this one dawdles.
			this.#schedule(id, weather.delayMs + late * 20);
		}
	}

	/** Sends all that waits, one after the other, each once; what is refused waits on. */
	async deliverNow() {
		for (const id of this.#waiting()) await this.#attempt(id);
	}

	/** Sends all that waits at the same time, duplicates too. */
	async deliverTogether() {
		await Promise.all(this.#waiting().map((id) => this.#attempt(id)));
	}

	/** Settled once everything was taken or given up. */
	async settled() {
		if (this.#options.weather.hold && this.#waiting().length > 0) {
			throw new Error('Events are held back: ask deliverNow() to send them.');
		}
		while (Object.keys(this.#rows).length > 0) {
			await new Promise<void>((resolve) => this.#waiters.push(resolve));
		}
	}

	/** Events not taken yet. */
	get waiting(): number {
		return Object.keys(this.#rows).length;
	}

	/** Lets what was held back go its way. */
	resume() {
		for (const id of this.#waiting()) this.#schedule(id, 0);
	}

	/** Sends nothing any more; what waits stays in the file. */
	async close() {
		this.#options.weather.hold = true;
		for (const timer of this.#timers.values()) clearTimeout(timer);
		this.#timers.clear();
		await Promise.all(this.#sending.values());
	}

	#waiting(): string[] {
		const rows = Object.entries(this.#rows).sort(([, one], [, other]) => one.rank - other.rank);
		return rows.map(([id]) => id);
	}

	#schedule(id: string, afterMs: number) {
		if (this.#options.weather.hold) return;
		clearTimeout(this.#timers.get(id));
		const timer = setTimeout(() => void this.#attempt(id), afterMs);
		this.#timers.set(id, timer);
	}

	/** One attempt; whoever asks for it while it is under way waits for the same. */
	#attempt(id: string): Promise<void> {
		const running = this.#sending.get(id);
		if (running) return running;
		clearTimeout(this.#timers.get(id));
		this.#timers.delete(id);
		const attempt = this.#send(id).finally(() => this.#sending.delete(id));
		this.#sending.set(id, attempt);
		return attempt;
	}

	async #send(id: string) {
		const { store, secret, backoffMs, send } = this.#options;
		const row = this.#rows[id];
		const event = row && store.tables.event[row.event];
		if (!row) return;
		try {
			if (event && send) await send(signEvent(event, secret, store.seconds()));
			this.#end(id, event);
		} catch {
			row.failed += 1;
			const wait = backoffMs[row.failed - 1];
			if (wait === undefined) this.#end(id);
			else this.#schedule(id, wait);
		}
		store.save();
	}

	#end(id: string, taken?: Stripe.Event) {
		if (taken) taken.pending_webhooks = 0;
		delete this.#rows[id];
		const waiters = this.#waiters;
		this.#waiters = [];
		for (const wake of waiters) wake();
	}
}
