/** Brings the provider's events to the town, as badly as the weather wants it. */
import type { SignedEvent } from '../fakes/stripe/signed-event.ts';
import { handlePaymentEvent } from '../../src/lib/payments/payment-event.server.ts';
import { beginWork, ORIGIN } from './work.ts';
import type { World } from './world.ts';

interface Letter {
	signed: SignedEvent;
	/** Not before this moment. */
	from: number;
	tries: number;
	/** Somebody is reading it. */
	isOut: boolean;
}

/** What an endpoint must ask for; it may ask for more. */
const WANTED = /^(checkout\.session\.|refund\.|charge\.dispute\.|account\.updated)/;
const MINUTE = 60_000;
/** Signatures are checked; their age is the provider's business, which signs anew at each try. */
const ANY_AGE = 1e9;

export class Postman {
	#letters: Letter[] = [];
	/**
	 * Sessions nobody was shown, or that the town did not make: only their own event tells of them, and the
	 * provider tries that for days.
	 */
	readonly strayed = new Set<string>();

	/** An event that happened just now. */
	take(world: World, signed: SignedEvent): void {
		const { random, weather, clock } = world;
		if (!WANTED.test(signed.event.type) && random.chance(0.7)) return;
		const isNeeded =
			signed.event.type === 'checkout.session.completed' &&
			this.strayed.has(signed.event.data.object.id);
		if (!isNeeded && random.chance(weather.events.lost)) {
			world.trace(`  event ${signed.event.type} is lost`);
			return;
		}
		const copies = random.chance(weather.events.twice) ? 2 : 1;
		for (let copy = 0; copy < copies; copy += 1) {
			const late = random.chance(isNeeded ? 0.6 : weather.events.late)
				? random.int(0, 180) * MINUTE
				: 0;
			const from = clock.now + random.int(0, 3_000) + late;
			this.#letters.push({ signed, from, tries: 0, isOut: false });
		}
	}

	/** Forgets what happened before the run. */
	clear(): void {
		this.#letters = [];
	}

	get isEmpty(): boolean {
		return this.#letters.length === 0;
	}

	/** Everything that waits may be brought now. */
	hurry(): void {
		for (const letter of this.#letters) letter.from = 0;
	}

	/** Brings one letter whose time has come. @returns false when there is none */
	async bring(world: World): Promise<boolean> {
		const { random, clock } = world;
		const due = this.#letters.filter(({ from, isOut }) => from <= clock.now && !isOut);
		const letter = random.pick(due);
		if (!letter) return false;
		letter.isOut = true;
		const { signed } = letter;
		let isTaken = world.defect.answersEventsFirst ?? false;
		await beginWork(world, `webhook ${signed.event.type}`, async (deps) => {
			try {
				const event = deps.stripe.webhooks.constructEvent(
					signed.payload,
					signed.signature,
					world.webhookSecret,
					ANY_AGE
				);
				const handle = world.defect.handleEvent ?? handlePaymentEvent;
				const outcome = await handle(deps, event, ORIGIN);
				isTaken ||= outcome !== 'unknown_order';
			} finally {
				this.#back(world, letter, isTaken);
			}
		});
		return true;
	}

	#back({ clock }: World, letter: Letter, isTaken: boolean): void {
		if (isTaken) this.#letters = this.#letters.filter((one) => one !== letter);
		letter.isOut = false;
		letter.tries += 1;
		letter.from = clock.now + Math.min(2 ** letter.tries, 240) * MINUTE;
	}
}
