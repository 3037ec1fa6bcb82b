import { expect, test } from 'vitest';
import { acceptedEncoding } from './compress.server.ts';

test('the best encoding that the reader accepts', () => {
	expect(acceptedEncoding('gzip, deflate, br, zstd')).toBe('br');
	expect(acceptedEncoding('gzip')).toBe('gzip');
	expect(acceptedEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
	expect(acceptedEncoding('brotli')).toBe('identity');
	expect(acceptedEncoding(null)).toBe('identity');
});
