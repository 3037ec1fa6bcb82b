import { json } from '@sveltejs/kit';
import { readEnv } from '$lib/platform/env.server';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Where a device of the town's people finds its server, and which town this is. Nothing in it is secret. */
export const GET: RequestHandler = ({ locals }) => {
	const { publicSupabaseUrl, publishableKey } = readEnv();
	const { id, name, zone } = locals.town;
	return json(
		{ supabaseUrl: publicSupabaseUrl, publishableKey, town: { id, name, zone } },
		{ headers: { 'cache-control': 'no-store' } }
	);
};
