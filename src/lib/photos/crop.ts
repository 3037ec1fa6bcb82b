export interface Size {
	width: number;
	height: number;
}

export interface Area extends Size {
	x: number;
	y: number;
}

/** Width by height of what the window shows: between a portrait of 4:5 and a square. */
const NARROWEST = 4 / 5;
const WIDEST = 1;

/** The part of a picture that is kept: as much as the shape allows, from its middle. */
export function cropOf({ width, height }: Size): Area {
	const shape = width / height;
	const kept =
		shape > WIDEST
			? { width: height * WIDEST, height }
			: shape < NARROWEST
				? { width, height: width / NARROWEST }
				: { width, height };
	const size = {
		width: Math.max(1, Math.round(kept.width)),
		height: Math.max(1, Math.round(kept.height))
	};
	return {
		...size,
		x: Math.floor((width - size.width) / 2),
		y: Math.floor((height - size.height) / 2)
	};
}

/** The size at which `widest` pixels across are reached, never larger than it is. */
export function shrunk({ width, height }: Size, widest: number): Size {
	const scale = Math.min(1, widest / width);
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
}

/** How large a whole picture must be decoded so that its kept part is `widest` across. */
export function decodedSize(whole: Size, widest: number): Size {
	const { width } = cropOf(whole);
	return shrunk(whole, whole.width * Math.min(1, widest / width));
}
