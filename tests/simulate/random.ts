/** Chance that repeats itself: the same seed makes the same run (sfc32, public domain by Chris Doty-Humphrey). */
export class Random {
	#a: number;
	#b: number;
	#c: number;
	#d = 1;

	constructor(seed: number) {
		this.#a = seed | 0;
		this.#b = (seed ^ 0x9e3779b9) | 0;
		this.#c = (seed ^ 0x243f6a88) | 0;
		for (let round = 0; round < 15; round += 1) this.next();
	}

	/** 0 ≤ x < 1 */
	next(): number {
		const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
		this.#d = (this.#d + 1) | 0;
		this.#a = this.#b ^ (this.#b >>> 9);
		this.#b = (this.#c + (this.#c << 3)) | 0;
		this.#c = (this.#c << 21) | (this.#c >>> 11);
		this.#c = (this.#c + t) | 0;
		return (t >>> 0) / 4_294_967_296;
	}

	/** A whole number between two, both included. */
	int(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}

	pick<T>(from: readonly T[]): T | undefined {
		return from[Math.floor(this.next() * from.length)];
	}

	/** One of the names, each as likely as its weight. */
	weighted<K extends string>(weights: Partial<Record<K, number>>): K {
		const entries = Object.entries(weights) as [K, number][];
		let at = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
		for (const [name, weight] of entries) {
			at -= weight;
			if (at < 0) return name;
		}
		return entries.at(-1)![0];
	}

	hex(digits: number): string {
		return Array.from({ length: digits }, () => this.int(0, 15).toString(16)).join('');
	}
}

let source: Random | null = null;
const salt = new Uint8Array(4);
const trueBytes = crypto.getRandomValues.bind(crypto);

/**
 * Ids made from now on follow this run's chance, so that they sort alike whenever the seed runs again; their
 * ends differ, for two runs of one seed may share a database.
 */
export function drawIdsFrom(random: Random): void {
	source = random;
	trueBytes(salt);
	crypto.getRandomValues = (array) => {
		if (!(array instanceof Uint8Array) || source === null) return trueBytes(array);
		const end = array.length - salt.length;
		for (let at = 0; at < array.length; at += 1) {
			array[at] = source.int(0, 255) ^ (at < end ? 0 : salt[at - end]!);
		}
		return array;
	};
}
