import sharp, { type Sharp } from 'sharp';
import { hashText } from '../random.ts';
import { drawings, usualAccent } from './drawings/all.ts';
import { emojiBody, type EmojiSet } from './emoji-set.ts';
import { thingKey, type Drawing, type Emoji } from './thing.ts';

/** One object cut out, as raw RGBA with colours premultiplied by alpha. */
export interface CutOut {
	data: Uint8Array;
	width: number;
	height: number;
}

/** Pixels the box of an object is drawn at: what is inside is then about as large as its place. */
const drawnAt = 400;

/** Emoji that stand up straight: turned, they look as if they fell over. */
const upright = /^@|house|plant|tree|bottle|glass|teapot|pot|candle|jar|chair|couch|telescope/;

function body(thing: string | Drawing, set: EmojiSet): string {
	if (typeof thing === 'string') return emojiBody(set, thing, 'e');
	return drawings[thing.drawing]({
		id: 'd',
		colour: thing.colour,
		accent: thing.accent ?? usualAccent[thing.drawing],
		emblem: thing.emblem ? emojiBody(set, thing.emblem, 'm') : ''
	});
}

/** Draws one thing on nothing, slightly turned, cut to its edges. */
export async function cutOut(
	thing: string | Drawing,
	set: EmojiSet,
	change: (image: Sharp) => Sharp = (image) => image
): Promise<CutOut> {
	const key = thingKey(thing);
	const turn = upright.test(key) ? 0 : (hashText(`turn ${key}`) % 13) - 6;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 34 34" width="${drawnAt}" height="${drawnAt}"><g transform="rotate(${turn} 16 16)">${body(thing, set)}</g></svg>`;
	return trim(
		await change(sharp(Buffer.from(svg)).ensureAlpha())
			.raw()
			.toBuffer()
	);
}

/** Draws an emoji in other colours. */
export async function recolour(
	{ icon, hue = 0, saturation = 1 }: Emoji,
	set: EmojiSet
): Promise<CutOut> {
	return cutOut(icon, set, (image) => image.modulate({ hue, saturation }));
}

/** Cuts the empty edges off and premultiplies; sharp's own trim takes as long as drawing. */
function trim(pixels: Buffer): CutOut {
	let [left, top, right, bottom] = [drawnAt, drawnAt, 0, 0];
	for (let y = 0; y < drawnAt; y += 1) {
		for (let x = 0; x < drawnAt; x += 1) {
			if ((pixels[(y * drawnAt + x) * 4 + 3] ?? 0) < 16) continue;
			if (x < left) left = x;
			if (x > right) right = x;
			if (y < top) top = y;
			bottom = y;
		}
	}
	const width = right - left + 1;
	const height = bottom - top + 1;
	if (width < 1 || height < 1) throw new Error('A drawing came out empty.');
	const data = new Uint8Array(width * height * 4);
	let target = 0;
	for (let y = top; y <= bottom; y += 1) {
		for (let at = (y * drawnAt + left) * 4; at < (y * drawnAt + right + 1) * 4; at += 4) {
			const alpha = pixels[at + 3]!;
			for (let channel = at; channel < at + 3; channel += 1) {
				data[target++] = (pixels[channel]! * alpha + 127) / 255;
			}
			data[target++] = alpha;
		}
	}
	return { data, width, height };
}
