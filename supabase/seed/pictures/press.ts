import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { loadEmojiSet, type EmojiSet } from './emoji-set.ts';
import { cutOut, recolour, type CutOut } from './object.ts';
import { composedSide, picturePath, pictureSizes, type Picture } from './picture.ts';
import { drawShopFront } from './shop-front.ts';
import { scalePixels } from './scale.ts';
import { drawStillLife } from './still-life.ts';
import { thingKey, type Thing } from './thing.ts';

/** Drawn pictures are kept here between seeds; `npm ci` empties it, a reset does not. */
export const pictureFolder = join(import.meta.dirname, '../../../node_modules/.cache/comptoir');

/** The file of a picture in one width. */
export const pictureFile = (path: string, width: number): string =>
	join(pictureFolder, `${path}-${width}.webp`);

const isDrawn = (picture: Picture): boolean =>
	pictureSizes.every(({ width }) => existsSync(pictureFile(picturePath(picture), width)));

const thingsOf = (picture: Picture): readonly Thing[] =>
	picture.kind === 'still-life' ? picture.things : picture.window;

/** Draws each object once, however many pictures it stands in. */
class ObjectShelf {
	#drawn = new Map<string, Promise<CutOut>>();
	#set: EmojiSet;

	constructor(set: EmojiSet) {
		this.#set = set;
	}

	get(thing: Thing): Promise<CutOut> {
		const key = thingKey(thing);
		const known = this.#drawn.get(key);
		if (known) return known;
		const isTinted = typeof thing !== 'string' && 'icon' in thing;
		const drawing = isTinted ? recolour(thing, this.#set) : cutOut(thing, this.#set);
		this.#drawn.set(key, drawing);
		return drawing;
	}
}

/** Writes beside and renames, so that a file that exists is whole. */
async function keep(file: string, bytes: Buffer): Promise<void> {
	const draft = `${file}.${process.pid}`;
	await writeFile(draft, bytes);
	await rename(draft, file);
}

/** Draws pictures into the folder, each once; the emoji set is read when the first one is missing. */
export class PicturePress {
	#shelf: Promise<ObjectShelf> | null = null;
	/** How many had to be drawn. */
	drawn = 0;

	/** Makes sure that the files of a picture exist. */
	async ensure(picture: Picture): Promise<void> {
		if (isDrawn(picture)) return;
		this.#shelf ??= this.#open();
		await press(picture, await this.#shelf);
		this.drawn += 1;
	}

	async #open(): Promise<ObjectShelf> {
		// One thread a picture: several pictures at once are what keeps the processors busy.
		sharp.concurrency(1);
		await mkdir(join(pictureFolder, 'seed'), { recursive: true });
		return new ObjectShelf(await loadEmojiSet());
	}
}

async function press(picture: Picture, shelf: ObjectShelf): Promise<void> {
	const objects = await Promise.all(thingsOf(picture).map((thing) => shelf.get(thing)));
	const pixels =
		picture.kind === 'still-life'
			? await drawStillLife(objects, picture.tint)
			: await drawShopFront(picture, objects);
	const path = picturePath(picture);
	for (const { width, quality, effort } of pictureSizes) {
		const { data, ...size } = width > composedSide ? scalePixels(pixels, width, width) : pixels;
		const image = sharp(data, { raw: size });
		if (width < composedSide) image.resize(width);
		await keep(pictureFile(path, width), await image.webp({ quality, effort }).toBuffer());
	}
}
