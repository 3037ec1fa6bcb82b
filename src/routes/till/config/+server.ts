import { json } from '@sveltejs/kit';
import { readEnv } from '$lib/platform/env.server';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Where a till finds its server, and the town's clock. Nothing in it is secret. */
export const GET: RequestHandler = ({ locals }) => {
	const { publicSupabaseUrl, publishableKey } = readEnv();
	const { name, zone } = locals.town;
	return json(
		{ supabaseUrl: publicSupabaseUrl, publishableKey, town: { name, zone } },
		{ headers: { 'cache-control': 'no-store' } }
	);
};
