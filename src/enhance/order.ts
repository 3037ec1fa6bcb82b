import { swapMain } from './swap-main.ts';

/** The order page looks again every 15 s while somebody looks at it; longer after failures. */
const EVERY = 15_000;
const LONGEST = 120_000;

let wait = EVERY;
let timer = setTimeout(look, wait);

/** Fetches the page and shows it where a state changed; the worker keeps the copy for offline. */
async function look(): Promise<void> {
	clearTimeout(timer);
	if (document.visibilityState === 'visible' && !isInUse()) {
		try {
			const response = await fetch(location.href, { headers: { accept: 'text/html' } });
			if (!response.ok) throw new Error(`order page answered ${response.status}`);
			show(await response.text());
			wait = EVERY;
		} catch (failure) {
			// No network or a server that rests: the page shown stays right about code and address.
			console.debug(failure);
			wait = Math.min(wait * 2, LONGEST);
		}
	}
	timer = setTimeout(look, wait);
}

const states = () => document.querySelector('main [data-announce]')?.textContent?.trim() ?? '';

/** Says in the layout's live region what changed, and nothing when nothing did. */
function show(html: string): void {
	const before = states();
	if (!swapMain(html)) throw new Error('no order in the answer');
	const region = document.querySelector('[data-live]');
	if (region && states() !== before) region.textContent = states();
}

/** Somebody about to confirm a cancellation is not interrupted. */
const isInUse = () => document.querySelector('main form:focus-within') !== null;

addEventListener('online', look);
addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') void look();
});
