import { darker, lighter } from '../colours.ts';

/** What a drawing gets: colours, and an emblem already set in SVG (32 × 32 units) or ''. */
export interface Pen {
	/** Prefix that keeps gradient ids apart when several drawings share one SVG. */
	id: string;
	colour: string;
	accent: string;
	emblem: string;
}

/** A drawing: the SVG inside a 32 × 32 box, standing on y = 30.5. */
export type Draw = (pen: Pen) => string;

type Stop = readonly [offset: number, colour: string];

const stops = (list: readonly Stop[]): string =>
	list.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join('');

/** Light falling on something round: dark, bright at a third, dark. Fill with `url(#id)`. */
export function roundLight(id: string, colour: string): string {
	return `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2="0">${stops([
		[0, darker(colour, 0.22)],
		[0.28, lighter(colour, 0.28)],
		[0.6, colour],
		[1, darker(colour, 0.28)]
	])}</linearGradient>`;
}

/** Light falling from above left on something flat. Fill with `url(#id)`. */
export function flatLight(id: string, colour: string): string {
	return `<linearGradient id="${id}" x1="0" x2="0.8" y1="0" y2="1">${stops([
		[0, lighter(colour, 0.3)],
		[0.45, colour],
		[1, darker(colour, 0.2)]
	])}</linearGradient>`;
}

/** The emblem, `size` units wide, centred on x, y. */
export function emblemAt(pen: Pen, x: number, y: number, size: number): string {
	if (!pen.emblem) return '';
	const scale = size / 32;
	return `<g transform="translate(${x - size / 2} ${y - size / 2}) scale(${scale})">${pen.emblem}</g>`;
}

/** A soft streak of light. */
export function gleam(
	x: number,
	y: number,
	width: number,
	height: number,
	strength = 0.45
): string {
	return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${width / 2}" fill="#fff" opacity="${strength}"/>`;
}
