import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { ApiFetch } from './supabase-api.ts';

/** Longest body in bytes: pictures are uploaded, everything else is small. */
const bodyLimits = { '/storage/v1/': 10_485_760, '/rest/v1/': 2_097_152, '/auth/v1/': 65_536 };

/** The part of the address space the Supabase API answers; null for everything else. */
export function apiBodyLimit(path: string): number | null {
	for (const [prefix, limit] of Object.entries(bodyLimits)) {
		if (path.startsWith(prefix)) return limit;
	}
	return null;
}

/** Hands one socket request to the in-process API and writes its answer back. */
export async function answerFromApi(
	api: ApiFetch,
	limit: number,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const sent = await readBody(request, limit);
	if (sent === null) {
		const message = `The body is larger than ${limit} bytes`;
		response.writeHead(413, { 'content-type': 'application/json', connection: 'close' });
		response.end(JSON.stringify({ code: 'payload_too_large', message }));
		return;
	}
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers)) {
		if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
	}
	const method = request.method ?? 'GET';
	const hasBody = method !== 'GET' && method !== 'HEAD' && sent.length > 0;
	const url = new URL(request.url ?? '/', 'http://comptoir.embedded');
	const answer = await api(
		new Request(url, { method, headers, body: hasBody ? sent : undefined }),
		request.socket.remoteAddress ?? null
	);
	// The browser went on to another page meanwhile.
	if (response.destroyed) return;
	response.statusCode = answer.status;
	answer.headers.forEach((value, name) => response.setHeader(name, value));
	if (!answer.body || method === 'HEAD') {
		response.end();
		return;
	}
	const body = Readable.fromWeb(answer.body as NodeReadableStream);
	await pipeline(body, response).catch((error: unknown) => {
		if (!response.destroyed) throw error;
	});
}

/** What is read past the limit, and forgotten, so that the sender hears our answer instead of a reset. */
const PATIENCE = 33_554_432;

/** @returns null when the body is larger than `limit` bytes. */
async function readBody(request: IncomingMessage, limit: number) {
	if (Number(request.headers['content-length'] ?? 0) > limit + PATIENCE) return null;
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size <= limit) chunks.push(chunk);
		else if (size > limit + PATIENCE) return null;
	}
	return size > limit ? null : new Uint8Array(Buffer.concat(chunks));
}
