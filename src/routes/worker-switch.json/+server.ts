import { json } from '@sveltejs/kit';
import { readEnv } from '$lib/platform/env.server';
import type { RequestHandler } from './$types';

export const prerender = false;

/** S18: whether browsers may keep our worker. Asked by the worker and by the till, never kept anywhere. */
export const GET: RequestHandler = () =>
	json(
		{ worker: readEnv().workerOff ? 'off' : 'on' },
		{ headers: { 'cache-control': 'no-store' } }
	);
