import sharp from 'sharp';
import { darker, lighter } from './colours.ts';
import { fitInto, layOnto, type Laid } from './blend.ts';
import { composedSide } from './picture.ts';
import { scalePixels, type Pixels } from './scale.ts';
import type { CutOut } from './object.ts';

/** Where an object stands in a picture of 640: centre, size of its box, and its middle's height. */
interface Place {
	x: number;
	middle: number;
	box: number;
}

/** Back to front, for one, two and three objects. */
const places: readonly (readonly Place[])[] = [
	[{ x: 320, middle: 315, box: 402 }],
	[
		{ x: 220, middle: 267, box: 299 },
		{ x: 420, middle: 370, box: 299 }
	],
	[
		{ x: 320, middle: 210, box: 254 },
		{ x: 188, middle: 396, box: 254 },
		{ x: 453, middle: 404, box: 254 }
	]
];

const side = composedSide;

/** Sets objects on a soft ground, each over its shadow; `composedSide` pixels a side. */
export async function drawStillLife(objects: readonly CutOut[], tint: string): Promise<Pixels> {
	const layout = places[objects.length - 1];
	if (!layout) throw new Error(`A picture holds one to three objects, not ${objects.length}.`);
	const shadows: string[] = [];
	const layers: Laid[] = [];
	for (const [index, object] of objects.entries()) {
		const place = layout[index];
		if (!place) continue;
		const fitted = fitInto(object, place.box);
		const { width, height } = fitted;
		const bottom = place.middle + height / 2;
		shadows.push(
			`<ellipse cx="${place.x}" cy="${bottom + 5}" rx="${width * 0.56}" ry="${16 + width * 0.045}" fill="url(#shade)"/>`
		);
		const left = Math.round(place.x - width / 2);
		layers.push({ ...fitted, left, top: Math.round(bottom - height) });
	}
	// All of the ground is soft: drawn at a fourth of the size, nobody sees it and it is ready at once.
	const ground = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side / 4}" height="${side / 4}"><defs>
<radialGradient id="light" cx=".42" cy=".36" r=".75"><stop offset="0" stop-color="${lighter(tint, 0.42)}"/><stop offset="1" stop-color="${tint}"/></radialGradient>
<radialGradient id="shade"><stop offset="0" stop-color="${darker(tint, 0.8)}" stop-opacity=".38"/><stop offset=".55" stop-color="${darker(tint, 0.8)}" stop-opacity=".17"/><stop offset="1" stop-color="${darker(tint, 0.8)}" stop-opacity="0"/></radialGradient></defs>
<rect width="${side}" height="${side}" fill="url(#light)"/>${shadows.join('')}</svg>`;
	const soft = await sharp(Buffer.from(ground)).removeAlpha().raw().toBuffer();
	const low = { data: soft, width: side / 4, height: side / 4, channels: 3 as const };
	const picture = scalePixels(low, side, side);
	for (const layer of layers) layOnto(picture.data, side, layer);
	return picture;
}
