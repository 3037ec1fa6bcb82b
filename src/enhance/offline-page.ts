import { KEPT_CACHES } from './kept-caches.ts';

/** The offline page lists what the service worker kept on this device, newest first. */
async function listKept(kind: 'orders' | 'pages'): Promise<void> {
	const section = document.querySelector<HTMLElement>(`[data-kept="${kind}"]`);
	const list = section?.querySelector('ul');
	if (!section || !list || !(await caches.has(KEPT_CACHES[kind]))) return;
	const cache = await caches.open(KEPT_CACHES[kind]);
	for (const request of (await cache.keys()).toReversed().slice(0, 20)) {
		const html = await (await cache.match(request))?.text();
		const title = new DOMParser().parseFromString(html ?? '', 'text/html').title;
		if (title) list.append(item(request.url, title.replace(/ · [^·]*$/, '')));
	}
	section.hidden = list.childElementCount === 0;
}

function item(href: string, title: string): HTMLLIElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = title;
	const element = document.createElement('li');
	element.append(link);
	return element;
}

listKept('orders').catch(console.error);
listKept('pages').catch(console.error);

document.querySelector('[data-retry]')?.addEventListener('click', (event) => {
	event.preventDefault();
	location.reload();
});
addEventListener('online', () => location.reload());
