import { imageDataOf, type Canvas } from './paint.ts';

const WEBP = 'image/webp';
let isNative: boolean | null = null;

/**
 * A canvas as WebP, by the browser where it can (Safari cannot), else by libwebp, fetched from us.
 * @param quality 0 to 1
 */
export async function encodeWebp(canvas: Canvas, quality: number): Promise<Blob> {
	if (isNative !== false) {
		const blob = await canvasBlob(canvas, quality);
		// A browser that does not know the type answers with a PNG and says nothing.
		isNative = blob?.type === WEBP;
		if (blob !== null && isNative) return blob;
	}
	return (await openEncoder())(imageDataOf(canvas), quality);
}

type Encode = (pixels: ImageData, quality: number) => Blob;
let opening: Promise<Encode> | null = null;

function openEncoder(): Promise<Encode> {
	opening ??= loadEncoder().catch((error: unknown) => {
		// No network just now: the next picture tries again.
		opening = null;
		throw error;
	});
	return opening;
}

async function loadEncoder(): Promise<Encode> {
	const [{ default: start }, { default: wasm }, { defaultOptions }] = await Promise.all([
		import('@jsquash/webp/codec/enc/webp_enc.js'),
		import('@jsquash/webp/codec/enc/webp_enc.wasm?url'),
		import('@jsquash/webp/meta.js')
	]);
	const module = await start({ noInitialRun: true, locateFile: () => wasm });
	return ({ data, width, height }, quality) => {
		const options = { ...defaultOptions, quality: quality * 100 };
		const bytes = module.encode(data, width, height, options);
		if (bytes === null) throw new Error('the picture was not encoded');
		return new Blob([new Uint8Array(bytes)], { type: WEBP });
	};
}

function canvasBlob(canvas: Canvas, quality: number): Promise<Blob | null> {
	if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: WEBP, quality });
	return new Promise((resolve) => canvas.toBlob(resolve, WEBP, quality));
}
