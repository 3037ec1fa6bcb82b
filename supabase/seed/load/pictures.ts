import { readFile } from 'node:fs/promises';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { DemoShop } from '../demo.ts';
import { inParallel } from '../pictures/in-parallel.ts';
import { picturePath, pictureSizes, type Picture } from '../pictures/picture.ts';
import { pictureFile, PicturePress } from '../pictures/press.ts';
import { groups } from '../trades.ts';
import { tilePicture } from './photos.ts';

/** Every picture the demo shows, each once. */
export function distinctPictures(shops: readonly DemoShop[]): Picture[] {
	const all = [
		...groups.flatMap((group) => [group, ...group.trades].map((tile) => tilePicture(group, tile))),
		...shops.flatMap((shop) => [shop.picture, ...shop.products.map(({ picture }) => picture)])
	];
	return [...new Map(all.map((picture) => [picturePath(picture), picture])).values()];
}

/** Draws the pictures and puts them into the bucket `photos`; what lies there already is replaced. */
export async function loadPictures(
	storage: SupabaseClient,
	shops: readonly DemoShop[],
	progress: (line: string) => void
): Promise<void> {
	const pictures = distinctPictures(shops);
	const press = new PicturePress();
	let done = 0;
	await inParallel(pictures, 4, async (picture) => {
		await press.ensure(picture);
		await store(storage, picturePath(picture));
		done += 1;
		if (done % 100 === 0) progress(`${done} of ${pictures.length} pictures`);
	});
	progress(`${pictures.length} pictures, ${press.drawn} of them drawn now`);
}

async function store(storage: SupabaseClient, path: string): Promise<void> {
	for (const { width } of pictureSizes) {
		const bytes = new Uint8Array(await readFile(pictureFile(path, width)));
		const { error } = await storage.storage.from('photos').upload(`${path}-${width}.webp`, bytes, {
			contentType: 'image/webp',
			cacheControl: '31536000',
			upsert: true
		});
		if (error) throw new Error(`Could not store ${path}-${width}.webp: ${error.message}`);
	}
}
