import type { CsvFile } from '$lib/shelf/csv-read';
import type { WholeProduct } from '$lib/shelf/desk-product';
import { newImportSeed, type ImportSeed } from '$lib/shelf/import-id';

/** Reads a file apart from the page, which stays awake. */
export function readInWorker(file: File): Promise<CsvFile> {
	const worker = new Worker(new URL('../../../../../lib/shelf/csv-worker.ts', import.meta.url), {
		type: 'module'
	});
	return new Promise<CsvFile>((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<CsvFile>) => resolve(data);
		worker.onerror = () => resolve({ ok: false, refusal: 'not_text' });
		worker.postMessage(file);
	}).finally(() => worker.terminate());
}

/** Every product of the shop, to compare with; null where they could not be read. */
export async function fetchProducts(path: string): Promise<WholeProduct[] | null> {
	const all: WholeProduct[] = [];
	let next: string | null = null;
	do {
		const address: string = next ? `${path}/tout?apres=${next}` : `${path}/tout`;
		const response = await fetch(address).catch(() => null);
		if (!response?.ok || response.redirected) return null;
		const page = (await response.json()) as
			{ ok: true; products: WholeProduct[]; next: string | null } | { ok: false };
		if (!page.ok) return null;
		all.push(...page.products);
		next = page.next;
	} while (next);
	return all;
}

const keyOf = (shop: string, file: File) =>
	`import ${shop} ${file.name} ${file.size} ${file.lastModified}`;

/** What the ids of this file's import are made of: the same as before where it was begun and not ended. */
export function seedOf(shop: string, file: File): ImportSeed {
	const key = keyOf(shop, file);
	const kept = sessionStorage.getItem(key);
	if (kept) return JSON.parse(kept) as ImportSeed;
	const seed = newImportSeed();
	sessionStorage.setItem(key, JSON.stringify(seed));
	return seed;
}

/** It is done: the same file another time is another import. */
export function endImport(shop: string, file: File): void {
	sessionStorage.removeItem(keyOf(shop, file));
}
