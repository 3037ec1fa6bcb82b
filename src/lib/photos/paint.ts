import { cropOf, shrunk, type Size } from './crop.ts';
import type { QuarterTurns } from './photo.ts';

/** Drawn on in a worker, or on the page where workers have no canvas. */
export type Canvas = OffscreenCanvas | HTMLCanvasElement;
type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** The kept part of a picture, turned, at most `widest` pixels across. */
export function turnedAndCropped(
	picture: ImageBitmap,
	turns: QuarterTurns,
	widest: number
): Canvas {
	const { width, height } = picture;
	const area = cropOf(turns % 2 === 1 ? { width: height, height: width } : { width, height });
	const { canvas, context } = blankCanvas(shrunk(area, widest));
	const scale = canvas.width / area.width;
	// The middle stays the middle however it is turned.
	context.translate(canvas.width / 2, canvas.height / 2);
	context.rotate((turns * Math.PI) / 2);
	context.scale(scale, scale);
	context.drawImage(picture, -width / 2, -height / 2);
	return canvas;
}

/** The same picture at another size. */
export function scaled(source: Canvas, size: Size): Canvas {
	if (source.width === size.width && source.height === size.height) return source;
	const { canvas, context } = blankCanvas(size);
	context.drawImage(source, 0, 0, size.width, size.height);
	return canvas;
}

export function imageDataOf(source: Canvas): ImageData {
	const context = source.getContext('2d') as Context;
	return context.getImageData(0, 0, source.width, source.height);
}

/** On white: what was transparent must not turn black. */
function blankCanvas({ width, height }: Size): { canvas: Canvas; context: Context } {
	const canvas: Canvas =
		typeof OffscreenCanvas === 'undefined'
			? Object.assign(document.createElement('canvas'), { width, height })
			: new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d', { alpha: false }) as Context | null;
	if (context === null) throw new Error('no room for a canvas');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.imageSmoothingQuality = 'high';
	return { canvas, context };
}
