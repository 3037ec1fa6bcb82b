import sharp from 'sharp';
import { darker, lighter, mix } from './colours.ts';
import { fitInto, layOnto } from './blend.ts';
import type { Pixels } from './scale.ts';
import type { CutOut } from './object.ts';
import { composedSide, type ShopFront } from './picture.ts';

/** The street is measured in 1080 units and drawn smaller. */
const side = 1080;
const scale = composedSide / side;

/** Where the shop window lies, by the side the door is on. */
const windowBox = (doorLeft: boolean): { x: number; width: number } =>
	doorLeft ? { x: 400, width: 520 } : { x: 160, width: 520 };

/** A rectangle whose two upper corners are round. */
function archPath(x: number, y: number, width: number, height: number, corner: number): string {
	return `M${x} ${y + height}v${corner - height}a${corner} ${corner} 0 0 1 ${corner} ${-corner}h${width - 2 * corner}a${corner} ${corner} 0 0 1 ${corner} ${corner}v${height - corner}z`;
}

function awning(colour: string, striped: boolean): string {
	const stripes: string[] = [];
	const width = 860 / 10;
	for (let index = 0; index < 10; index += 1) {
		const x = 110 + index * width;
		const fill = striped && index % 2 === 1 ? '#fffaf0' : colour;
		stripes.push(
			`<path d="M${x} 330h${width}v150a${width / 2} 40 0 0 1-${width} 0z" fill="${fill}"/>`,
			`<path d="M${x} 478h${width}v2a${width / 2} 40 0 0 1-${width} 0z" fill="#000" opacity=".08"/>`
		);
	}
	return `${stripes.join('')}<rect x="110" y="330" width="860" height="150" fill="url(#awningLight)"/>`;
}

function door(x: number, front: ShopFront): string {
	const colour = front.colour;
	return `<rect x="${x}" y="480" width="200" height="470" rx="10" fill="${darker(colour, 0.18)}"/>
<rect x="${x + 26}" y="520" width="148" height="250" rx="8" fill="url(#glass)"/>
<rect x="${x + 26}" y="798" width="148" height="122" rx="8" fill="${darker(colour, 0.34)}"/>
<circle cx="${x + 178}" cy="738" r="10" fill="#e8c56a"/>
<rect x="${x + 62}" y="600" width="76" height="50" rx="8" fill="#fffaf0"/><rect x="${x + 74}" y="616" width="52" height="6" rx="3" fill="${colour}"/><rect x="${x + 82}" y="630" width="36" height="6" rx="3" fill="${colour}" opacity=".6"/>`;
}

/** A pot with a small tree beside the door, or a bench, by shape. */
function street(front: ShopFront, doorLeft: boolean): string {
	const x = doorLeft ? 1000 : 80;
	if (front.shape % 4 < 2) {
		return `<path d="M${x - 42} 880h84l-12 78h-60z" fill="#b9714a"/><rect x="${x - 48}" y="866" width="96" height="22" rx="6" fill="#a5603d"/><circle cx="${x}" cy="800" r="62" fill="#3f7a55"/><circle cx="${x - 20}" cy="784" r="30" fill="#5a9a6c"/><circle cx="${x + 24}" cy="812" r="22" fill="#356a49"/>`;
	}
	return `<path d="M${x - 36} 800h72l20 156h-14l-10-60h-64l-10 60h-14z" fill="#8a5a3a"/><rect x="${x - 26}" y="812" width="52" height="76" rx="4" fill="#2f3b3a"/><rect x="${x - 14}" y="830" width="28" height="5" rx="2" fill="#fffaf0"/><rect x="${x - 14}" y="846" width="20" height="5" rx="2" fill="#fffaf0" opacity=".7"/><rect x="${x - 14}" y="862" width="24" height="5" rx="2" fill="#fffaf0" opacity=".7"/>`;
}

function upstairs(front: ShopFront): string {
	const shutter = mix(front.colour, '#8a9a94', 0.55);
	const one = (x: number): string =>
		`<rect x="${x}" y="-40" width="150" height="176" rx="6" fill="url(#glass)"/><path d="M${x + 75}-40v176" stroke="#fffaf0" stroke-width="10"/><rect x="${x - 58}" y="-40" width="54" height="180" fill="${shutter}"/><rect x="${x + 154}" y="-40" width="54" height="180" fill="${shutter}"/><rect x="${x - 20}" y="136" width="190" height="16" rx="4" fill="${darker(front.wall, 0.16)}"/>`;
	return `${one(230)}${one(700)}`;
}

/** Draws a shop's front with its goods in the window; `composedSide` pixels a side. */
export async function drawShopFront(front: ShopFront, objects: readonly CutOut[]): Promise<Pixels> {
	const doorLeft = front.shape % 2 === 1;
	const pane = windowBox(doorLeft);
	const arched = front.shape >= 4;
	const frame = (grow: number): string =>
		archPath(pane.x - grow, 488 - grow, pane.width + 2 * grow, 356 + 2 * grow, arched ? 90 : 12);
	const sign = darker(front.colour, 0.32);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${composedSide}" height="${composedSide}"><defs>
<linearGradient id="wall" x1="0" x2=".6" y1="0" y2="1"><stop offset="0" stop-color="${lighter(front.wall, 0.35)}"/><stop offset="1" stop-color="${front.wall}"/></linearGradient>
<linearGradient id="glass" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#f4fbff"/><stop offset=".5" stop-color="#cfe0e6"/><stop offset="1" stop-color="#b3cbd3"/></linearGradient>
<linearGradient id="inside" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#fff3d9"/><stop offset="1" stop-color="#f6dcae"/></linearGradient>
<linearGradient id="awningLight" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".28"/><stop offset="1" stop-color="#000" stop-opacity=".1"/></linearGradient></defs>
<rect width="${side}" height="${side}" fill="url(#wall)"/>${upstairs(front)}
<rect x="80" y="200" width="920" height="760" rx="14" fill="${lighter(front.colour, 0.1)}"/><rect x="80" y="200" width="920" height="760" rx="14" fill="url(#awningLight)"/>
<rect x="110" y="222" width="860" height="92" rx="10" fill="${sign}"/><rect x="330" y="252" width="420" height="14" rx="7" fill="#fffaf0" opacity=".9"/><rect x="420" y="280" width="240" height="9" rx="4" fill="#fffaf0" opacity=".6"/>
<path d="${frame(18)}" fill="${darker(front.colour, 0.26)}"/><path d="${frame(0)}" fill="url(#inside)"/>
<rect x="${pane.x}" y="790" width="${pane.width}" height="54" fill="${darker('#d9b98a', 0.1)}"/><rect x="${pane.x}" y="790" width="${pane.width}" height="10" fill="#fff" opacity=".4"/>
${door(doorLeft ? 150 : 730, front)}
<path d="M110 480h860v44c-200 26-660 26-860 0z" fill="#000" opacity=".12"/>${awning(front.colour, front.shape % 3 !== 2)}
<rect y="956" width="${side}" height="124" fill="#d8cfc2"/><rect y="956" width="${side}" height="14" fill="#c3b8a8"/>
<path d="M0 1016h1080M180 970v46M420 970v46M660 970v46M900 970v46M60 1016v64M300 1016v64M540 1016v64M780 1016v64M1020 1016v64" stroke="#c3b8a8" stroke-width="5"/>
${street(front, doorLeft)}</svg>`;
	const picture = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
	const room = pane.width / objects.length;
	for (const [index, object] of objects.entries()) {
		const fitted = fitInto(object, Math.min(room * 0.84, 258) * scale);
		const left = Math.round((pane.x + room * (index + 0.5)) * scale - fitted.width / 2);
		const top = Math.round(806 * scale) - fitted.height;
		layOnto(picture, composedSide, { ...fitted, left, top });
	}
	return { data: picture, width: composedSide, height: composedSide, channels: 3 };
}
