/// <reference lib="webworker" />
import { preparePhoto } from './prepare-photo.ts';
import type { PhotoAnswer, QuarterTurns } from './photo.ts';

/** What the page asks for. The worker does one at a time. */
export interface PhotoJob {
	id: number;
	file: Blob;
	turns: QuarterTurns;
}

export interface PhotoJobAnswer {
	id: number;
	answer: PhotoAnswer;
}

self.addEventListener('message', ({ data }: MessageEvent<PhotoJob>) => {
	void preparePhoto(data.file, data.turns)
		.catch((error: unknown): PhotoAnswer => {
			console.error(error);
			return { ok: false, refusal: 'no_answer' };
		})
		.then((answer) => {
			const done: PhotoJobAnswer = { id: data.id, answer };
			self.postMessage(done);
		});
});
