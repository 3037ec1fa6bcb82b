import { expect, test, vi } from 'vitest';
import { brotliDecompressSync } from 'node:zlib';
import { answerThroughCache } from './page-cache.server.ts';

const request = (encoding = 'br') =>
	new Request('https://x/', { headers: { 'accept-encoding': encoding } });
const page = (text: string) => () =>
	Promise.resolve(new Response(text, { headers: { 'content-type': 'text/html', etag: '"1"' } }));
const read = async (response: Response) =>
	brotliDecompressSync(await response.arrayBuffer()).toString();

test('a page is rendered once for many who ask at once, and again when the town changed', async () => {
	const render = vi.fn(page('hello'));
	const answers = await Promise.all(
		Array.from({ length: 20 }, () => answerThroughCache(request(), 'once', '1', render))
	);
	expect(render).toHaveBeenCalledTimes(1);
	expect(await Promise.all(answers.map(read))).toEqual(Array(20).fill('hello'));
	await answerThroughCache(request(), 'once', '1', render);
	expect(render).toHaveBeenCalledTimes(1);
	const changed = await answerThroughCache(request(), 'once', '2', page('changed'));
	expect(await read(changed)).toBe('changed');
});

test('readers without brotli or any compression get the same page', async () => {
	await answerThroughCache(request(), 'plain', '1', page('hello'));
	const plain = await answerThroughCache(request('identity'), 'plain', '1', page('other'));
	expect(plain.headers.get('content-encoding')).toBeNull();
	expect(await plain.text()).toBe('hello');
	expect(plain.headers.get('vary')).toBe('accept-encoding');
	expect(plain.headers.get('etag')).toBe('"1"');
});

test('what is personal, not found or moved is never shared', async () => {
	for (const [name, init] of [
		['cookie', { headers: { 'set-cookie': 'a=1' } }],
		['missing', { status: 404 }],
		['private', { headers: { 'cache-control': 'private, no-cache' } }]
	] as const) {
		const render = vi.fn(() => Promise.resolve(new Response('mine', init)));
		const answer = await answerThroughCache(request(), name, '1', render);
		expect(await answer.text()).toBe('mine');
		await answerThroughCache(request(), name, '1', render);
		expect(render).toHaveBeenCalledTimes(2);
	}
});
