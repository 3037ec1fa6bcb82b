/**
 * The checkout: a second click while the first is on its way is not sent (the order's id would make
 * it harmless, but not quick). Coming back to the page makes the button work again.
 */
const form = document.querySelector<HTMLFormElement>('form[data-send-once]');

form?.addEventListener('submit', (event) => {
	if (form.hasAttribute('aria-busy')) event.preventDefault();
	else form.setAttribute('aria-busy', 'true');
});
addEventListener('pageshow', () => form?.removeAttribute('aria-busy'));

// After a refusal, start where the first problem is explained.
document.querySelector<HTMLElement>('[data-problems]')?.focus();
