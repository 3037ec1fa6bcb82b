/** Why there is no picture to read from; the screen offers typing instead. */
export type CameraProblem = 'refused' | 'missing' | 'broken';

export type CameraAnswer = { ok: true; stop: () => void } | { ok: false; problem: CameraProblem };

interface Detector {
	detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

const LOOK_EVERY_MS = 160;

/**
 * Shows the camera in `video` and reports every QR text it reads, until stopped. The same code in front of
 * the camera is reported once.
 */
export async function scanCodes(
	video: HTMLVideoElement,
	onText: (text: string) => void
): Promise<CameraAnswer> {
	if (!navigator.mediaDevices) return { ok: false, problem: 'missing' };
	let stream: MediaStream;
	try {
		stream = await navigator.mediaDevices.getUserMedia({
			video: { facingMode: 'environment', width: { ideal: 1280 } }
		});
	} catch (error) {
		return { ok: false, problem: problemOf(error) };
	}
	let running = true;
	const stop = () => {
		running = false;
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
	try {
		const detector = await openDetector();
		video.srcObject = stream;
		await video.play();
		void look(detector);
	} catch (error) {
		stop();
		console.error(error);
		return { ok: false, problem: 'broken' };
	}

	async function look(detector: Detector): Promise<void> {
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

	return { ok: true, stop };
}

/**
 * Fetches the reader ahead of its first use where the browser has none, so that the worker keeps it and
 * scanning works without network later. Without network now, the next start tries again.
 */
export async function warmScanner(): Promise<void> {
	try {
		if ((await nativeDetector()) !== null) return;
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
async function openDetector(): Promise<Detector> {
	const native = await nativeDetector();
	if (native !== null) return native;
	const [{ BarcodeDetector, prepareZXingModule }, { default: wasm }] = await Promise.all([
		import('barcode-detector/ponyfill'),
		wasmAddress()
	]);
	prepareZXingModule({
		overrides: {
			locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path)
		}
	});
	return new BarcodeDetector({ formats: ['qr_code'] });
}

const wasmAddress = () => import('zxing-wasm/reader/zxing_reader.wasm?url');

async function nativeDetector(): Promise<Detector | null> {
	const { BarcodeDetector } = globalThis as {
		BarcodeDetector?: {
			new (options: { formats: string[] }): Detector;
			getSupportedFormats(): Promise<string[]>;
		};
	};
	if (BarcodeDetector === undefined) return null;
	const formats = await BarcodeDetector.getSupportedFormats();
	return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
}

function problemOf(error: unknown): CameraProblem {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'broken';
}
