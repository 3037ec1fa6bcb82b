import { addToBasket } from '$lib/basket/basket-cookie';
import { refreshBasketBadge } from './basket-badge.ts';
import { readBasket, writeBasket } from './basket-store.ts';
import { toast } from './toast.ts';

/**
 * Adds to the basket without leaving the page. Anything unusual (a quantity the basket refuses, no
 * cookies, "straight to checkout") is left to the form, whose page explains it.
 */
export function enhanceAddForms(): void {
	document.addEventListener('submit', (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || !form.matches('[data-add-to-basket]')) return;
		const data = new FormData(form, event.submitter);
		if (data.has('then') || event.submitter?.hasAttribute('formaction')) return;
		const variant = data.get('variant');
		if (typeof variant !== 'string') return;
		const change = addToBasket(readBasket(), variant, data.get('quantity') ?? '1');
		if (!change.ok || !writeBasket(change.lines)) return;
		event.preventDefault();
		refreshBasketBadge();
		toast('added');
	});
}
