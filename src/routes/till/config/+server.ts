import { error, json } from '@sveltejs/kit';
import * as z from 'zod';
import { readEnv } from '$lib/platform/env.server';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Outlives the tablet's own storage: browsers that are short of room throw databases away, not cookies. */
const DEVICE = 'till_device';
const FOUR_HUNDRED_DAYS = 400 * 86_400;
const deviceId = z.uuid();

/** Where a till finds its server, and the town's clock. Nothing in it is secret. */
export const GET: RequestHandler = ({ locals, cookies }) => {
	const { publicSupabaseUrl, publishableKey } = readEnv();
	const { name, zone } = locals.town;
	return json(
		{
			supabaseUrl: publicSupabaseUrl,
			publishableKey,
			town: { name, zone },
			// S16: a browser without data of its own that was a tablet before can be told what is missing.
			previousDevice: deviceId.safeParse(cookies.get(DEVICE)).data ?? null
		},
		{ headers: { 'cache-control': 'no-store' } }
	);
};

const remembered = z.object({ device: deviceId });

/** Remembers which tablet this browser is. */
export const PUT: RequestHandler = async ({ request, cookies, url }) => {
	const body = remembered.safeParse(await request.json().catch(() => null));
	if (!body.success) error(400, 'no device');
	cookies.set(DEVICE, body.data.device, {
		path: '/till',
		httpOnly: true,
		sameSite: 'lax',
		// A tablet may reach a shop's own server over plain http.
		secure: url.protocol === 'https:',
		maxAge: FOUR_HUNDRED_DAYS
	});
	return new Response(null, { status: 204 });
};
