import type { Picture } from '../pictures/picture.ts';
import { picturePath, pictureTint } from '../pictures/picture.ts';
import { stillLife } from '../still-life-of.ts';
import type { GroupSeed, TradeSeed } from '../trades.ts';

/** A picture as rows and JSON name it; files are `${path}-320.webp`, -640 and -1080. */
export interface PhotoJson {
	[key: string]: string | number;
	path: string;
	width: number;
	height: number;
	tint: string;
	alt: string;
}

/** The row's view of a picture. */
export function photoOf(picture: Picture, alt: string): PhotoJson {
	return {
		path: picturePath(picture),
		width: 1080,
		height: 1080,
		tint: pictureTint(picture),
		alt
	};
}

/** The tile of a trade (or of the group itself), on one of the group's grounds. */
export const tilePicture = (group: GroupSeed, tile: TradeSeed): Picture =>
	stillLife(tile.things, group);
