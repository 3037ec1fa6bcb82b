import { acceptedEncoding, toBrotli, toGzip } from './compress.server';

const TEXT = /^(text\/(html|css|plain)|application\/(json|xml|[\w.]*\+?json))/;
/** Below this, compressing costs more than it saves. */
const MIN_BYTES = 1024;
const ONCE_QUALITY = 5;

/**
 * Compresses an answer that is made for one reader. Bodies are gathered first: our pages are
 * documents, none of them streams.
 */
export async function compressResponse(request: Request, response: Response): Promise<Response> {
	const { headers } = response;
	const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
	const wanted =
		response.body !== null &&
		encoding !== 'identity' &&
		!headers.has('content-encoding') &&
		TEXT.test(headers.get('content-type') ?? '');
	if (!wanted) return response;
	const body = new Uint8Array(await response.arrayBuffer());
	const small = body.byteLength < MIN_BYTES;
	const packed = small
		? body
		: new Uint8Array(await (encoding === 'br' ? toBrotli(body, ONCE_QUALITY) : toGzip(body)));
	const sent = new Headers(headers);
	if (!small) sent.set('content-encoding', encoding);
	sent.set('content-length', String(packed.byteLength));
	sent.append('vary', 'accept-encoding');
	return new Response(packed, { status: response.status, headers: sent });
}
