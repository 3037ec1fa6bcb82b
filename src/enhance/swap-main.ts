/**
 * Puts a freshly fetched page's `<main>` in place of the one shown, keeping what the reader did to
 * it: open disclosures, the focused element (by id), the scroll position.
 * @returns false where the answer holds no `<main>`; nothing was changed then
 */
export function swapMain(html: string): boolean {
	const next = new DOMParser().parseFromString(html, 'text/html');
	const main = next.querySelector('main');
	const shown = document.querySelector('main');
	if (!main || !shown) return false;
	for (const details of shown.querySelectorAll('details[id]')) {
		const twin = byId(main, details.id);
		if (twin instanceof HTMLDetailsElement) twin.open = (details as HTMLDetailsElement).open;
	}
	const focused = document.activeElement?.id;
	const adopted = document.adoptNode(main);
	shown.replaceWith(adopted);
	document.title = next.title;
	if (focused) byId(adopted, focused)?.focus({ preventScroll: true });
	return true;
}

const byId = (root: Element, id: string) => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
