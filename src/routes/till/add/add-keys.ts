import { createScannerKeys } from '$lib/shelf/scanner-keys';
import { priceFromText, typePrice, type TypedPrice } from '$lib/shelf/price-input';

interface Typist {
	readPrice: () => TypedPrice;
	writePrice: (typed: TypedPrice) => void;
	onscanned: (digits: string) => void;
	onenter: () => void;
}

/** As many digits as a scanner types at most, and what the price was before each of them. */
const REMEMBERED = 16;

/**
 * A price typed on a real keyboard, or a code typed by a hand-held scanner that is one: what a scan left in
 * the price is taken out again. Fields and sheets keep their own keys.
 */
export function createAddKeys({ readPrice, writePrice, onscanned, onenter }: Typist) {
	const hear = createScannerKeys();
	let before: TypedPrice[] = [];

	function onkeydown(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
		const scanned = hear(event.key, event.timeStamp);
		if (scanned !== null) {
			event.preventDefault();
			writePrice(before.at(-scanned.length) ?? '');
			onscanned(scanned);
			return;
		}
		if (event.key === 'Enter') {
			// A button that has the focus answers Enter itself.
			if (!(event.target instanceof HTMLButtonElement)) onenter();
			return;
		}
		const typed = readPrice();
		if (/^[0-9]$/.test(event.key)) before = [...before, typed].slice(-REMEMBERED);
		writePrice(typePrice(typed, event.key));
	}

	function onpaste(event: ClipboardEvent) {
		if (isElsewhere(event.target)) return;
		const typed = priceFromText(event.clipboardData?.getData('text') ?? '');
		if (typed !== null) writePrice(typed);
	}

	return { onkeydown, onpaste };
}

function isElsewhere(target: EventTarget | null): boolean {
	if (document.querySelector('dialog[open]') !== null) return true;
	return target instanceof Element && target.matches('input, textarea, select');
}
