import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const unzip = promisify(gunzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best encoding a reader accepts; `;q=0` refuses one. */
export function acceptedEncoding(header: string | null): Encoding {
	const offered = (header ?? '').toLowerCase().split(',');
	const takes = (name: string) =>
		offered.some((offer) => {
			const [token, ...params] = offer.split(';').map((part) => part.trim());
			return token === name && !params.some((param) => /^q=0(\.0*)?$/.test(param));
		});
	if (takes('br')) return 'br';
	return takes('gzip') ? 'gzip' : 'identity';
}

/** `quality` 0–11: 5 for what is sent once, 9 for what is kept. */
export function toBrotli(body: Uint8Array, quality: number): Promise<Buffer> {
	return brotli(body, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength
		}
	});
}

export function toGzip(body: Uint8Array): Promise<Buffer> {
	return zip(body, { level: 6 });
}

export function fromGzip(body: Uint8Array): Promise<Buffer> {
	return unzip(body);
}
