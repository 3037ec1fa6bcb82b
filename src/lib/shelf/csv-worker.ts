/// <reference lib="webworker" />
import { readCsv, type CsvFile } from './csv-read.ts';

/** Ten thousand lines take a second on an old machine: the page stays awake meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<File>) => {
	void data
		.arrayBuffer()
		.then((bytes) => readCsv(new Uint8Array(bytes)))
		.catch((error: unknown): CsvFile => {
			console.error(error);
			return { ok: false, refusal: 'not_text' };
		})
		.then((answer) => self.postMessage(answer));
});
