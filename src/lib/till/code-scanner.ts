import { openCamera, type CameraAnswer } from '../photos/camera.ts';

interface Detector {
	detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

/** What is looked for: the shopper's square, or the stripes on a product. */
export type CodeKind = 'pickup' | 'product';

type Format = 'qr_code' | 'ean_13' | 'ean_8' | 'upc_a' | 'itf';

const FORMATS: Record<CodeKind, Format[]> = {
	pickup: ['qr_code'],
	product: ['ean_13', 'ean_8', 'upc_a', 'itf']
};

const LOOK_EVERY_MS = 160;

/**
 * Shows the camera in `video` and reports every code of a kind it reads, until stopped. The same code in
 * front of the camera is reported once.
 */
export async function scanCodes(
	video: HTMLVideoElement,
	kind: CodeKind,
	onText: (text: string) => void
): Promise<CameraAnswer> {
	const camera = await openCamera(video, { width: { ideal: 1280 } });
	if (!camera.ok) return camera;
	try {
		const stopReading = await readCodes(video, kind, onText);
		return {
			ok: true,
			stop: () => {
				stopReading();
				camera.stop();
			}
		};
	} catch (error) {
		camera.stop();
		console.error(error);
		return { ok: false, problem: 'broken' };
	}
}

/**
 * Reports every code of a kind that a running camera sees in `video`, each once, until the returned
 * function is called.
 * @throws where the reader cannot be loaded
 */
export async function readCodes(
	video: HTMLVideoElement,
	kind: CodeKind,
	onText: (text: string) => void
): Promise<() => void> {
	const detector = await openDetector(kind);
	let running = true;

	async function look(): Promise<void> {
		let last = '';
		while (running) {
			// A frame that cannot be read (camera just starting, tab hidden) is simply not a code.
			const found = await detector.detect(video).catch(() => []);
			const text = found[0]?.rawValue ?? '';
			if (running && text !== '' && text !== last) onText(text);
			if (text !== '') last = text;
			await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
		}
	}

	void look();
	return () => (running = false);
}

/**
 * Fetches the reader ahead of its first use where the browser has none, so that the worker keeps it and
 * scanning works without network later. Without network now, the next start tries again.
 */
export async function warmScanner(): Promise<void> {
	try {
		if (await hasNativeReader([...FORMATS.pickup, ...FORMATS.product])) return;
		const [{ default: wasm }] = await Promise.all([
			wasmAddress(),
			import('barcode-detector/ponyfill')
		]);
		await fetch(wasm);
	} catch (error) {
		console.info('the code reader was not fetched ahead', error);
	}
}

/** The browser's own reader where it has one, else ZXing, fetched from us. */
async function openDetector(kind: CodeKind): Promise<Detector> {
	const formats = FORMATS[kind];
	const { BarcodeDetector: native } = globalThis as NativeReader;
	if (native !== undefined && (await hasNativeReader(formats))) return new native({ formats });
	const [{ BarcodeDetector, prepareZXingModule }, { default: wasm }] = await Promise.all([
		import('barcode-detector/ponyfill'),
		wasmAddress()
	]);
	prepareZXingModule({
		overrides: {
			locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path)
		}
	});
	return new BarcodeDetector({ formats });
}

const wasmAddress = () => import('zxing-wasm/reader/zxing_reader.wasm?url');

interface NativeReader {
	BarcodeDetector?: {
		new (options: { formats: string[] }): Detector;
		getSupportedFormats(): Promise<string[]>;
	};
}

async function hasNativeReader(formats: readonly Format[]): Promise<boolean> {
	const { BarcodeDetector } = globalThis as NativeReader;
	if (BarcodeDetector === undefined) return false;
	const known = await BarcodeDetector.getSupportedFormats();
	return formats.every((format) => known.includes(format));
}
