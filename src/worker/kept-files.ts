import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst } from 'workbox-strategies';

export const FILE_CACHES = ['files-1', 'pictures-1'] as const;
const PICTURES = '/storage/v1/object/public/photos/';
const matchOptions = { ignoreVary: true };
const MONTH = 30 * 24 * 60 * 60;

/** Hashed names: a file never changes, so a kept copy is as good as a new one. */
const files = new CacheFirst({
	cacheName: FILE_CACHES[0],
	matchOptions,
	plugins: [new ExpirationPlugin({ maxEntries: 150 })]
});

const pictures = new CacheFirst({
	cacheName: FILE_CACHES[1],
	matchOptions,
	plugins: [
		new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: MONTH, purgeOnQuotaError: true })
	]
});

/** @returns the answer to a request for a file of the app or a public picture, else null */
export function answerFile(event: FetchEvent, url: URL): Promise<Response> | null {
	const { request } = event;
	if (url.origin === location.origin && url.pathname.startsWith('/_app/immutable/')) {
		// The till and the offline page keep files of theirs in caches of their own.
		return caches
			.match(request, matchOptions)
			.then((kept) => kept ?? files.handle({ event, request }));
	}
	if (!url.pathname.startsWith(PICTURES)) return null;
	if (url.origin === location.origin) return pictures.handle({ event, request });
	// Hosted storage is another origin: asked with CORS, so that the answer can be judged and counted.
	const open = new Request(request.url, { mode: 'cors', credentials: 'omit' });
	return pictures.handle({ event, request: open });
}
