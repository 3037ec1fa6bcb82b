/// <reference lib="webworker" />
import { MOST_CSV_BYTES, readCsv, type CsvFile } from './csv-read.ts';

/** Ten thousand lines take a second on an old machine: the page stays awake meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<File>) => {
	// Two gigabytes must not be fetched into memory to be told that they are too many.
	if (data.size > MOST_CSV_BYTES) {
		self.postMessage({ ok: false, refusal: 'too_heavy' } satisfies CsvFile);
		return;
	}
	void data
		.arrayBuffer()
		.then((bytes) => readCsv(new Uint8Array(bytes)))
		.catch((error: unknown): CsvFile => {
			console.error(error);
			return { ok: false, refusal: 'not_text' };
		})
		.then((answer) => self.postMessage(answer));
});
