export const OFFLINE_CACHE = 'offline-1';
const FRENCH = '/hors-ligne';
const ENGLISH = '/en/offline';

/**
 * Keeps the offline page in both languages, with the files it names. Called at each install; a
 * failure is told, never a reason not to install.
 */
export async function keepOfflinePages(): Promise<void> {
	const cache = await caches.open(OFFLINE_CACHE);
	for (const path of [FRENCH, ENGLISH]) {
		const page = await fetch(path, { cache: 'reload' });
		if (!page.ok) throw new Error(`${path} answered ${page.status}`);
		const html = await page.clone().text();
		const files = new Set(html.match(/\/_app\/immutable\/[\w./-]+/g));
		await cache.addAll([...files]);
		await cache.put(path, page);
	}
}

/** The page shown for one that cannot be, in its language; the bare minimum where it was never kept. */
export async function offlinePage(pathname: string): Promise<Response> {
	const english = /^\/en(\/|$)/.test(pathname);
	const cache = await caches.open(OFFLINE_CACHE);
	const page = await cache.match(english ? ENGLISH : FRENCH, { ignoreVary: true });
	if (page) return page;
	return new Response(english ? 'No network.' : 'Pas de réseau.', {
		status: 503,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}
