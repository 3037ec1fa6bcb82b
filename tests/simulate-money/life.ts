import type { World } from './world.ts';

/** What every call of a dead process ends with; nobody is there to hear it. */
class Killed extends Error {
	override name = 'Killed';
}

/** One process at one piece of work: it may be killed before any call it makes, and so after any. */
export class Life {
	readonly name: string;
	readonly #world: World;
	#callsLeft: number;
	#isDead = false;

	constructor(world: World, name: string, { mayDie = true } = {}) {
		this.#world = world;
		this.name = name;
		const isDoomed = mayDie && world.random.chance(world.weather.kill);
		this.#callsLeft = isDoomed ? world.random.int(0, 14) : Infinity;
	}

	/** Waits for its turn to call. @throws Killed where its life ends */
	async enter(what: string): Promise<void> {
		if (!this.#isDead) await this.#world.gate.pass();
		this.#callsLeft -= 1;
		if (this.#callsLeft < 0 && !this.#isDead) {
			this.#isDead = true;
			this.#world.trace(`  ${this.name} is killed before ${what}`);
		}
		if (this.#isDead) throw new Killed(this.name);
	}

	/** The process or the network stands still. */
	async sleep(milliseconds: number): Promise<void> {
		await this.#world.gate.pass(milliseconds);
	}

	get isDead(): boolean {
		return this.#isDead;
	}
}
