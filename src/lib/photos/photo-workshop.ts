import type { PhotoAnswer, QuarterTurns } from './photo.ts';
import type { PhotoJob, PhotoJobAnswer } from './photo-worker.ts';

/** A slow tablet takes two seconds for a large picture; one that takes this long hangs. */
const PATIENCE_MS = 45_000;

let worker: Worker | null = null;
let line: Promise<unknown> = Promise.resolve();
let lastId = 0;

/**
 * Makes a picture ready for the town, off the main thread, one at a time: two large ones at once are what
 * a small tablet's memory does not hold. A worker that dies of a picture takes only that picture with it.
 */
export function makePhoto(file: Blob, turns: QuarterTurns): Promise<PhotoAnswer> {
	const made = line.then(() => (canWorkersDraw() ? inWorker(file, turns) : onPage(file, turns)));
	line = made.catch(() => undefined);
	return made;
}

/**
 * Fetches what this browser needs to write WebP ahead of the first picture, so that it is kept for when
 * there is no network. Nothing to do where the browser writes it itself.
 */
export async function warmPhotos(): Promise<void> {
	const canvas = document.createElement('canvas');
	if (canvas.toDataURL('image/webp').startsWith('data:image/webp')) return;
	Object.assign(canvas, { width: 200, height: 200 });
	canvas.getContext('2d')?.fillRect(0, 0, 200, 200);
	const sample = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
	if (sample !== null) await makePhoto(sample, 0);
}

function canWorkersDraw(): boolean {
	return typeof OffscreenCanvas !== 'undefined' && 'convertToBlob' in OffscreenCanvas.prototype;
}

function inWorker(file: Blob, turns: QuarterTurns): Promise<PhotoAnswer> {
	worker ??= new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module' });
	const current = worker;
	const id = ++lastId;
	const job: PhotoJob = { id, file, turns };
	return new Promise((resolve) => {
		const abort = new AbortController();
		const { signal } = abort;
		const end = (answer: PhotoAnswer) => {
			clearTimeout(patience);
			abort.abort();
			resolve(answer);
		};
		const giveUp = (reason: unknown) => {
			console.warn('the photo workshop gave up', reason);
			current.terminate();
			worker = null;
			end({ ok: false, refusal: 'no_answer' });
		};
		const patience = setTimeout(() => giveUp('it takes too long'), PATIENCE_MS);
		const heard = ({ data }: MessageEvent<PhotoJobAnswer>) => {
			if (data.id === id) end(data.answer);
		};
		current.addEventListener('message', heard, { signal });
		current.addEventListener('error', giveUp, { signal });
		current.addEventListener('messageerror', giveUp, { signal });
		current.postMessage(job);
	});
}

/** Older Safari: workers have no canvas. The page stutters for a moment, the picture is the same. */
async function onPage(file: Blob, turns: QuarterTurns): Promise<PhotoAnswer> {
	try {
		const { preparePhoto } = await import('./prepare-photo.ts');
		return await preparePhoto(file, turns);
	} catch (error) {
		console.error(error);
		return { ok: false, refusal: 'no_answer' };
	}
}
