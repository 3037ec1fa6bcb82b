/** What goes wrong between Stripe and whoever asks, as the tests wish. */

/** Which requests a fault meets, and how often: the next `times`, or each with a `probability`. */
export interface RequestFault {
	/** `POST /v1/transfers` or a part of it. */
	path: string | RegExp;
	times?: number;
	probability?: number;
}

/**
 * `before`: 500, nothing done, nothing kept under the key.
 * `after`: done, and 500 is what the key answers from then on, as Stripe does.
 * `lost`: done, and the connection breaks before the answer; the key knows it.
 */
export type FaultKind = 'before' | 'after' | 'lost';

interface Armed extends RequestFault {
	kind: FaultKind;
	left: number;
}

export class RequestFaults {
	#armed: Armed[] = [];
	#held: { path: string | RegExp; opened: Promise<void> }[] = [];
	readonly #random: () => number;

	constructor(random: () => number) {
		this.#random = random;
	}

	arm(kind: FaultKind, fault: RequestFault) {
		const left = fault.times ?? (fault.probability === undefined ? 1 : Infinity);
		this.#armed.push({ ...fault, kind, left });
	}

	/** All is well again. */
	clear() {
		this.#armed = [];
	}

	/** @returns what happens to this request, if anything */
	meet(address: string): FaultKind | null {
		const fault = this.#armed.find(
			({ path, left, probability }) =>
				left > 0 &&
				matches(path, address) &&
				(probability === undefined || this.#random() < probability)
		);
		if (!fault) return null;
		fault.left -= 1;
		return fault.kind;
	}

	/** Requests wait at the door until the function it returns is called. */
	hold(path: string | RegExp): () => void {
		const { promise, resolve } = Promise.withResolvers<void>();
		const held = { path, opened: promise };
		this.#held.push(held);
		return () => {
			this.#held = this.#held.filter((one) => one !== held);
			resolve();
		};
	}

	/** Settled once nothing holds this request back. */
	async passed(address: string): Promise<void> {
		await Promise.all(
			this.#held.filter(({ path }) => matches(path, address)).map(({ opened }) => opened)
		);
	}
}

function matches(path: string | RegExp, address: string): boolean {
	return typeof path === 'string' ? address.includes(path) : path.test(address);
}
