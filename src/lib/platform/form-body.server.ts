import { error } from '@sveltejs/kit';

/** Our longest form (a checkout of 40 lines) stays under 8 KB. */
const MAX_BYTES = 64_000;

/** What a form of ours holds: text only; a file in it counts as absent. */
export type FormBody = {
	text(name: string): string;
	texts(name: string): string[];
};

/**
 * Reads a posted form without trusting its size, kind or content.
 * @throws HttpError 413 where it is larger than any form of ours, 400 where it cannot be read
 */
export async function readForm(request: Request): Promise<FormBody> {
	const bytes = await readBytes(request, MAX_BYTES);
	const form = await new Response(bytes, { headers: { 'content-type': contentType(request) } })
		.formData()
		.catch(() => error(400, 'body_unreadable'));
	const texts = (name: string) =>
		form.getAll(name).flatMap((value) => (typeof value === 'string' ? [clean(value)] : []));
	return { texts, text: (name) => texts(name)[0] ?? '' };
}

/**
 * A body of at most so many bytes. A sender may lie about the length, or not tell it: what arrives is counted.
 * @throws HttpError 413
 */
export async function readBytes(
	request: Request,
	maxBytes: number
): Promise<Uint8Array<ArrayBuffer>> {
	const declared = Number(request.headers.get('content-length') ?? 0);
	if (declared > maxBytes) error(413, 'body_too_large');
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.byteLength;
		if (size > maxBytes) error(413, 'body_too_large');
		chunks.push(chunk);
	}
	const bytes = new Uint8Array(size);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.byteLength;
	}
	return bytes;
}

const contentType = (request: Request) =>
	request.headers.get('content-type') ?? 'application/x-www-form-urlencoded';

/** Postgres takes no NUL in text; nobody types other control characters on purpose. */
const clean = (value: string) =>
	value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').trim();
