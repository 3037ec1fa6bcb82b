import { error, json } from '@sveltejs/kit';
import { readJson } from '$lib/platform/json-body.server';
import { applyAtDesk, deskBatchSchema } from '$lib/shelf/desk-commands';
import { openDesk } from '../../open-desk.server';
import type { RequestHandler } from './$types';

/** What the server takes of anybody at once; the page cuts its batches below. */
const MAX_BYTES = 512_000;

/** What the desk's table and its import record. */
export const POST: RequestHandler = async (event) => {
	const batch = deskBatchSchema.safeParse(await readJson(event.request, MAX_BYTES));
	if (!batch.success) error(400, 'malformed');
	const desk = await openDesk(event);
	const answer = desk
		? await applyAtDesk(desk.client, desk.shop.id, batch.data)
		: ({ ok: false, refusal: 'not_allowed' } as const);
	return json(answer, { headers: { 'cache-control': 'private, no-store' } });
};
