import { liveQuery } from 'dexie';
import type { Counter } from '../counter.svelte';
import { readQueuedPhotos, type QueuedPhoto } from './waiting-photos';

/** A picture that has not left this tablet, with an address a page can show. */
export interface WaitingPhoto extends QueuedPhoto {
	url: string;
}

/** The pictures on their way, followed once for everything that shows some. */
class WaitingPhotos {
	#counter: Counter;
	#photos = $state.raw<readonly WaitingPhoto[]>([]);
	#followers = 0;
	#stop = () => {};

	constructor(counter: Counter) {
		this.#counter = counter;
	}

	of(product: string): readonly WaitingPhoto[] {
		return this.#photos.filter((photo) => photo.product === product);
	}

	/** Follows the queue until the returned function is called. */
	follow(): () => void {
		if (this.#followers++ === 0) this.#start();
		return () => {
			if (--this.#followers === 0) this.#stop();
		};
	}

	#start(): void {
		const { database } = this.#counter.engine;
		const subscription = liveQuery(() => readQueuedPhotos(database)).subscribe({
			next: (found) => this.#show(found),
			error: (error) => console.error(error)
		});
		this.#stop = () => {
			subscription.unsubscribe();
			this.#show([]);
		};
	}

	#show(found: readonly QueuedPhoto[]): void {
		const known = new Map(this.#photos.map((photo) => [`${photo.product} ${photo.path}`, photo]));
		this.#photos = found.map((photo) => {
			const key = `${photo.product} ${photo.path}`;
			const shown = known.get(key);
			known.delete(key);
			return shown ?? { ...photo, url: URL.createObjectURL(photo.file) };
		});
		for (const { url } of known.values()) URL.revokeObjectURL(url);
	}
}

const all = new WeakMap<Counter, WaitingPhotos>();

export function waitingPhotosOf(counter: Counter): WaitingPhotos {
	const known = all.get(counter);
	if (known) return known;
	const made = new WaitingPhotos(counter);
	all.set(counter, made);
	return made;
}
