import { error } from '@sveltejs/kit';
import { readBytes } from './form-body.server.ts';

/**
 * Reads a posted JSON without trusting its size or kind. Asking for the kind keeps other sites' forms out: a
 * browser asks before it sends JSON across.
 * @throws HttpError 413, 415 or 400
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
	if (!request.headers.get('content-type')?.startsWith('application/json')) {
		error(415, 'not_json');
	}
	const bytes = await readBytes(request, maxBytes);
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		error(400, 'body_unreadable');
	}
}
