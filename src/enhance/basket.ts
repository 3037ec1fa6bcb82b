import { refreshBasketBadge } from './basket-badge.ts';
import { swapMain } from './swap-main.ts';
import { toast } from './toast.ts';

/**
 * The basket page: quantities change in place instead of loading the page anew, and are sent as
 * soon as they are typed. If that fails, the form is submitted as usual.
 */
document.addEventListener('submit', (event) => {
	const form = event.target;
	if (!(form instanceof HTMLFormElement) || !form.matches('[data-swap]')) return;
	event.preventDefault();
	send(form, event.submitter).catch((failure: unknown) => {
		console.error(failure);
		if (navigator.onLine) form.submit();
		else toast('offline');
	});
});

document.addEventListener('change', (event) => {
	const field = event.target;
	if (!(field instanceof HTMLInputElement)) return;
	if (field.form?.matches('[data-submit-on-change]')) field.form.requestSubmit();
});

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
	const fields = new FormData(form, submitter);
	const main = document.querySelector('main');
	main?.setAttribute('aria-busy', 'true');
	try {
		const response = await fetch(form.action, {
			method: 'POST',
			headers: { accept: 'text/html' },
			// Text fields only, so this is what the form itself would send.
			body: new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]))
		});
		if (!swapMain(await response.text())) throw new Error(`no page in answer ${response.status}`);
		if (response.ok) history.replaceState(null, '', response.url);
		refreshBasketBadge();
		announce();
		keepFocus();
	} finally {
		main?.removeAttribute('aria-busy');
	}
}

/** What changed is said once more in the layout's live region: swapped text is not read out. */
function announce(): void {
	const text = document.querySelector('main [data-announce]')?.textContent;
	const region = document.querySelector('[data-live]');
	if (region) region.textContent = text?.trim() ?? '';
}

/** The button that was pressed may be gone with its line: go on at "put it back", or at the page. */
function keepFocus(): void {
	if (document.activeElement !== document.body) return;
	const undo = document.querySelector<HTMLElement>('main [data-announce] button');
	(undo ?? document.querySelector('main'))?.focus({ preventScroll: true });
}
