import type Stripe from 'stripe';
import { forgetOld } from './forget-old.ts';
import type { Tables } from './tables.ts';

const HOUR = 3600;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** All the fake knows, with the clock and the chance it lives by, and whoever listens to events. */
export class Store {
	readonly tables: Tables;
	readonly now: () => Date;
	readonly random: () => number;
	/** The request being answered, as events name it. */
	request: { id: string; idempotency_key: string | null } | null = null;
	/** Told of each event once it stands in the tables. */
	onEvent: (event: Stripe.Event) => void = () => {};
	/** Which calls fail for want of money, whatever the balances say; turned by knobs. */
	readonly insufficientBalance = { transfer: false, reversal: false, refund: false };
	readonly #save: (tables: Tables) => void;
	#sweptAt = 0;

	constructor(
		tables: Tables,
		life: { now: () => Date; random: () => number; save: (tables: Tables) => void }
	) {
		this.tables = tables;
		this.now = life.now;
		this.random = life.random;
		this.#save = life.save;
	}

	/** Stripe's times are whole seconds. */
	seconds(): number {
		return Math.floor(this.now().getTime() / 1000);
	}

	newId(prefix: string, length = 24): string {
		let id = prefix;
		for (let at = 0; at < length; at += 1) {
			id += letters[Math.floor(this.random() * letters.length)];
		}
		return id;
	}

	/** Keeps the tables before anybody is told what became of a request. */
	save() {
		const now = this.seconds();
		if (now - this.#sweptAt >= HOUR) {
			this.#sweptAt = now;
			forgetOld(this.tables, now);
		}
		this.#save(this.tables);
	}
}
