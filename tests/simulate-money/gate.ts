/**
 * Where everything that speaks to the database or the provider waits for its turn. One call is under way at a
 * time and which one comes next is the seed's choice, so that the same seed gives the same order of things
 * and two nodes may be anywhere in their work when a third one begins.
 */
import type { Random } from '../simulate/random.ts';
import type { Clock } from './clock.ts';

interface Waiting {
	/** Not before this moment: the process sleeps, the network dawdles. */
	from: number;
	enter: () => void;
}

export class Gate {
	readonly #clock: Clock;
	readonly #random: Random;
	#waiting: Waiting[] = [];
	/** Tasks that are doing something other than waiting here. */
	#busy = 0;
	#rested: (() => void) | null = null;

	constructor(clock: Clock, random: Random) {
		this.#clock = clock;
		this.#random = random;
	}

	/** Begins something that goes on by itself; it must not throw. Resolves when it waits here for the first time. */
	async begin(work: () => Promise<void>): Promise<void> {
		this.fork(work);
		await this.#rest();
	}

	/** The same, for something that is under way itself. */
	fork(work: () => Promise<void>): void {
		this.#busy += 1;
		void work().finally(() => this.#leave());
	}

	/** Waits for one's turn. @param delay at least so many milliseconds */
	pass(delay = 0): Promise<void> {
		const turn = new Promise<void>((enter) => {
			this.#waiting.push({ from: this.#clock.now + delay, enter });
		});
		this.#leave();
		return turn;
	}

	/** How many could go on now. */
	get ready(): number {
		return this.#waiting.filter(({ from }) => from <= this.#clock.now).length;
	}

	get isEmpty(): boolean {
		return this.#waiting.length === 0;
	}

	/** Lets one go on until it waits again or is over. */
	async step(): Promise<void> {
		const ready = this.#waiting.filter(({ from }) => from <= this.#clock.now);
		const next = this.#random.pick(ready);
		if (!next) return;
		this.#waiting = this.#waiting.filter((one) => one !== next);
		this.#clock.advance(this.#random.int(0, 300));
		this.#busy += 1;
		next.enter();
		await this.#rest();
	}

	/** Lets everything go on until nothing waits any more. */
	async drain(): Promise<void> {
		while (!this.isEmpty) {
			if (this.ready === 0) this.#clock.now = Math.min(...this.#waiting.map(({ from }) => from));
			await this.step();
		}
	}

	#leave(): void {
		this.#busy -= 1;
		if (this.#busy === 0) this.#rested?.();
	}

	async #rest(): Promise<void> {
		if (this.#busy > 0) await new Promise<void>((resolve) => (this.#rested = resolve));
		this.#rested = null;
	}
}
