/** What a drawing of ours may show; each name has a function in drawings/. */
export type DrawingName =
	| 'jar'
	| 'pot'
	| 'wine'
	| 'flute'
	| 'beer'
	| 'flask'
	| 'pouch'
	| 'tin'
	| 'box'
	| 'tube'
	| 'pump'
	| 'soapbar'
	| 'carton'
	| 'halfWheel'
	| 'disc'
	| 'log'
	| 'pyramid'
	| 'boule'
	| 'tart'
	| 'macaron'
	| 'eclair'
	| 'kouglof'
	| 'saucisson'
	| 'sausages'
	| 'bonbon'
	| 'tablet'
	| 'book'
	| 'vinyl'
	| 'greeting'
	| 'magazine'
	| 'pumpkin'
	| 'helmet'
	| 'sweater'
	| 'beanie'
	| 'stack'
	| 'cushion'
	| 'button'
	| 'shirt'
	| 'skirt'
	| 'belt'
	| 'mug'
	| 'plate'
	| 'bowl'
	| 'vase'
	| 'lamp'
	| 'board'
	| 'candlejar'
	| 'earrings'
	| 'pendant'
	| 'bracelet';

/** An emoji of the set, turned in colour if wished: hue in degrees, saturation as a factor. */
export interface Emoji {
	icon: string;
	hue?: number;
	saturation?: number;
}

/** One of our own drawings: main colour, second colour, and an emoji on its label. */
export interface Drawing {
	drawing: DrawingName;
	colour: string;
	accent?: string;
	emblem?: string;
}

/** One object of a picture; a bare text is an emoji as it comes. */
export type Thing = string | Emoji | Drawing;

/** An emoji in another colour. */
export function tinted(icon: string, hue: number, saturation = 1): Emoji {
	return { icon, hue, saturation };
}

/** One of our drawings; colours as #rrggbb. */
export function drawn(
	drawing: DrawingName,
	colour: string,
	emblem?: string,
	accent?: string
): Drawing {
	return { drawing, colour, ...(emblem ? { emblem } : {}), ...(accent ? { accent } : {}) };
}

/** A stable text for a thing: the same thing, the same key. */
export function thingKey(thing: Thing): string {
	if (typeof thing === 'string') return thing;
	if ('icon' in thing) return `${thing.icon}~${thing.hue ?? 0}~${thing.saturation ?? 1}`;
	return `@${thing.drawing}${thing.colour}${thing.accent ?? ''}${thing.emblem ?? ''}`;
}
