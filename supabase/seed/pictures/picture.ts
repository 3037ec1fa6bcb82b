import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { thingKey, type Thing } from './thing.ts';

/** Objects on a soft ground: products, trades and groups. */
export interface StillLife {
	kind: 'still-life';
	things: readonly Thing[];
	/** #rrggbb */
	tint: string;
}

/** The front of a shop. */
export interface ShopFront {
	kind: 'shop-front';
	/** Awning and door, #rrggbb. */
	colour: string;
	/** Wall, #rrggbb. */
	wall: string;
	/** What stands in the window: one to three emoji. */
	window: readonly string[];
	/** Which of the fronts: 0–7 (door side, arch, stripes). */
	shape: number;
}

export type Picture = StillLife | ShopFront;

/**
 * Pixels a side that pictures are composed at. The drawings are smooth: brought up to 1080 they lose
 * nothing an eye finds, and composing takes less than half the time.
 */
export const composedSide = 640;

/**
 * The widths every picture is kept in and how hard each is pressed. More effort gives smaller files
 * and smoother grounds, but counts double in the first start.
 */
export const pictureSizes = [
	{ width: 1080, quality: 78, effort: 1 },
	{ width: 640, quality: 80, effort: 2 },
	{ width: 320, quality: 80, effort: 2 }
] as const;

/** Changes whenever a pixel may change: our drawing code and the two libraries. */
function recipe(): string {
	const hash = createHash('sha256');
	for (const folder of ['./', './drawings/']) {
		const base = new URL(folder, import.meta.url);
		for (const name of readdirSync(base).sort()) {
			if (name.endsWith('.ts') && !name.endsWith('.test.ts')) {
				hash.update(readFileSync(new URL(name, base)));
			}
		}
	}
	const from = createRequire(import.meta.url);
	hash.update(readFileSync(from.resolve('@iconify-json/fluent-emoji/package.json')));
	hash.update(JSON.stringify(sharp.versions));
	return hash.digest('hex');
}

let knownRecipe: string | undefined;

/** Where a picture lies in the bucket, without width and ending: `seed/<hash>`. */
export function picturePath(picture: Picture): string {
	knownRecipe ??= recipe();
	const content =
		picture.kind === 'still-life'
			? [picture.tint, ...picture.things.map(thingKey)]
			: [picture.colour, picture.wall, String(picture.shape), ...picture.window];
	const text = [knownRecipe, picture.kind, ...content].join('|');
	return `seed/${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
}

/** The colour that stands in while the picture loads. */
export const pictureTint = (picture: Picture): string =>
	picture.kind === 'still-life' ? picture.tint : picture.wall;
