import { makePhoto } from '$lib/photos/photo-workshop';
import type { PhotoRefusal, PreparedPhoto, QuarterTurns } from '$lib/photos/photo';
import type { Counter } from '../counter.svelte';

/** A pause this long begins a new count: "12 en 4 min" is about one go at the shelf. */
const PAUSE_MS = 900_000;

const NOTHING_SEEN = { ok: false, refusal: 'no_answer' } as const;

/** A picture that has no price yet. */
export interface Shot {
	id: string;
	/** Null when the camera had nothing to give. */
	file: Promise<Blob | null>;
	/** The file's name, '' for the camera's. */
	name: string;
	turns: QuarterTurns;
	/** Null while it is being prepared. */
	photo: PreparedPhoto | null;
	/** What to show of it: the prepared picture, or what the camera saw until then. */
	preview: string | null;
	/** Settles when it is ready, or null when it was refused. */
	made: Promise<PreparedPhoto | null>;
}

/** What went into the window, for the line that can take it back. */
export interface Listed {
	product: string;
	name: string;
	price_cents: number;
	held: boolean;
	/** Of its picture, small; null without one. */
	picture: string | null;
}

/**
 * One go at the shelf: the pictures that wait for a price, what is typed, and what was listed. It outlives
 * the screen, because a ringing order calls the person away in the middle.
 */
export class Burst {
	/** The first is the one whose price is being typed. */
	shots = $state.raw<readonly Shot[]>([]);
	problems = $state.raw<readonly { id: string; name: string; refusal: PhotoRefusal }[]>([]);
	price = $state('');
	name = $state('');
	quantity = $state(1);
	barcode = $state<string | null>(null);
	/** Photographing on while pictures wait. */
	ahead = $state(false);
	last = $state.raw<Listed | null>(null);
	count = $state(0);
	#startedAt = $state(0);
	#lastAt = -Infinity;

	get current(): Shot | null {
		return this.shots[0] ?? null;
	}

	/** Whole minutes since the first picture of this go. */
	minutes(now: Date): number {
		return Math.floor(Math.max(0, now.getTime() - this.#startedAt) / 60_000);
	}

	/** Takes pictures in, each prepared after the one before it; a bad one stops none of the others. */
	add(files: readonly File[]): void {
		this.#queue(files.map((file) => this.#shot(Promise.resolve(file), file.name)));
	}

	/** What the camera saw: in front at once, so that a quick thumb never lists it without its picture. */
	addFrame(frame: Promise<Blob | null>): void {
		const shot = this.#shot(frame, '');
		this.#queue([shot]);
		void frame.then((blob) => {
			const waits = this.shots.some(({ id, preview }) => id === shot.id && preview === null);
			if (blob !== null && waits) this.#update(shot.id, { preview: URL.createObjectURL(blob) });
		});
	}

	/** A quarter turn clockwise. */
	turn(shot: Shot): void {
		const turns = ((shot.turns + 1) % 4) as QuarterTurns;
		this.#update(shot.id, { turns, photo: null, made: this.#make(shot.id, shot.file, turns) });
	}

	/** Has this one's price typed next. */
	choose(shot: Shot): void {
		this.ahead = false;
		this.shots = [shot, ...this.shots.filter(({ id }) => id !== shot.id)];
	}

	drop({ id: dropped }: Shot): void {
		const preview = this.shots.find(({ id }) => id === dropped)?.preview ?? null;
		if (preview !== null) URL.revokeObjectURL(preview);
		this.shots = this.shots.filter(({ id }) => id !== dropped);
	}

	/** It is in the window: on to the next. */
	listed(listed: Omit<Listed, 'picture'>, shot: Shot | null): void {
		this.#touch();
		this.count += 1;
		const small = this.shots.find(({ id }) => id === shot?.id)?.photo?.files[320] ?? null;
		this.#showLast({ ...listed, picture: small === null ? null : URL.createObjectURL(small) });
		if (shot !== null) this.drop(shot);
		this.price = '';
		this.name = '';
		this.quantity = 1;
		this.barcode = null;
	}

	takenBack(): void {
		this.count = Math.max(0, this.count - 1);
		this.#showLast(null);
	}

	understood(id: string): void {
		this.problems = this.problems.filter((problem) => problem.id !== id);
	}

	#shot(file: Promise<Blob | null>, name: string): Shot {
		const id = crypto.randomUUID();
		const made = this.#make(id, file, 0);
		return { id, file, name, turns: 0, photo: null, preview: null, made };
	}

	#queue(shots: readonly Shot[]): void {
		this.#touch();
		this.shots = [...this.shots, ...shots];
	}

	#showLast(listed: Listed | null): void {
		if (this.last?.picture) URL.revokeObjectURL(this.last.picture);
		this.last = listed;
	}

	async #make(
		id: string,
		file: Promise<Blob | null>,
		turns: QuarterTurns
	): Promise<PreparedPhoto | null> {
		const blob = await file;
		const answer = blob === null ? NOTHING_SEEN : await makePhoto(blob, turns);
		const shot = this.shots.find((other) => other.id === id);
		if (shot === undefined || shot.turns !== turns) return null;
		if (!answer.ok) {
			this.problems = [...this.problems, { id, name: shot.name, refusal: answer.refusal }];
			this.drop(shot);
			return null;
		}
		if (shot.preview !== null) URL.revokeObjectURL(shot.preview);
		const preview = URL.createObjectURL(answer.photo.files[640]);
		this.#update(id, { photo: answer.photo, preview });
		return answer.photo;
	}

	#update(id: string, changes: Partial<Shot>): void {
		this.shots = this.shots.map((shot) => (shot.id === id ? { ...shot, ...changes } : shot));
	}

	#touch(): void {
		const now = Date.now();
		if (now - this.#lastAt > PAUSE_MS) {
			this.count = 0;
			this.#startedAt = now;
		}
		this.#lastAt = now;
	}
}

const bursts = new WeakMap<Counter, Burst>();

/** The one go at the shelf of this counter. */
export function burstOf(counter: Counter): Burst {
	const known = bursts.get(counter);
	if (known) return known;
	const burst = new Burst();
	bursts.set(counter, burst);
	return burst;
}
