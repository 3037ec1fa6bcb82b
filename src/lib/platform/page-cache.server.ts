import { LRUCache } from 'lru-cache';
import { acceptedEncoding, fromGzip, toBrotli, toGzip } from './compress.server';

/** Opening hours move with the clock, so no page is kept longer, whatever the revision says. */
const MAX_AGE_MS = 60_000;
const MAX_BYTES = 32 * 1024 * 1024;
/** A page that large is a mistake or an attack; keeping it would push out a hundred good ones. */
const MAX_PAGE_BYTES = 1024 * 1024;
const KEPT_QUALITY = 9;
/** Browsers always ask again (ETag); a shared cache in front may answer for four seconds. */
export const PUBLIC_CACHE_CONTROL = 'public, max-age=0, s-maxage=4, must-revalidate';

type Page = {
	revision: string;
	headers: [string, string][];
	br: Uint8Array<ArrayBuffer>;
	gzip: Uint8Array<ArrayBuffer>;
};

const pages = new LRUCache<string, Page>({
	maxSize: MAX_BYTES,
	sizeCalculation: (page, key) => page.br.byteLength + page.gzip.byteLength + key.length + 500,
	ttl: MAX_AGE_MS
});

/** Pages being rendered right now: everybody else who asks for one waits for it. */
const rendering = new Map<string, Promise<Page | null>>();

/**
 * Answers from the cache, or renders once and keeps the page when it may be shared (status 200, no
 * cookie set). `revision` is the town's: a page of another revision is made again.
 */
export async function answerThroughCache(
	request: Request,
	key: string,
	revision: string,
	render: () => Promise<Response>
): Promise<Response> {
	const kept = pages.get(key);
	if (kept?.revision === revision) return toResponse(kept, request);

	const flight = `${revision} ${key}`;
	const already = rendering.get(flight);
	if (already) {
		const page = await already;
		// Not for sharing after all (not found, redirect): make our own.
		return page ? toResponse(page, request) : render();
	}

	const rendered = render();
	const page = rendered.then((response) => toPage(response, revision));
	rendering.set(flight, page);
	try {
		const made = await page;
		if (!made) return await rendered;
		pages.set(key, made);
		return await toResponse(made, request);
	} finally {
		rendering.delete(flight);
	}
}

/** Null when the answer is not for sharing; then the response is untouched. */
async function toPage(response: Response, revision: string): Promise<Page | null> {
	if (response.status !== 200 || response.headers.has('set-cookie')) return null;
	if (/no-store|private/.test(response.headers.get('cache-control') ?? '')) return null;
	const body = new Uint8Array(await response.clone().arrayBuffer());
	if (body.byteLength > MAX_PAGE_BYTES) return null;
	const [br, gzip] = await Promise.all([toBrotli(body, KEPT_QUALITY), toGzip(body)]);
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	headers.set('vary', 'accept-encoding');
	headers.set('cache-control', PUBLIC_CACHE_CONTROL);
	return { revision, headers: [...headers], br: copyOf(br), gzip: copyOf(gzip) };
}

/** A Buffer may share its memory with others; what is kept must own exactly its bytes. */
function copyOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
	return new Uint8Array(buffer);
}

async function toResponse(page: Page, request: Request): Promise<Response> {
	const headers = new Headers(page.headers);
	const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
	const body = encoding === 'identity' ? copyOf(await fromGzip(page.gzip)) : page[encoding];
	if (encoding !== 'identity') headers.set('content-encoding', encoding);
	headers.set('content-length', String(body.byteLength));
	return new Response(request.method === 'HEAD' ? null : body, { headers });
}
