import { streamText } from '$lib/platform/stream-text.server';
import { downloadHeaders } from '../../download-headers';
import { openExport } from '../open-export.server';
import { shopJson } from '../shop-archive.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const archive = await openExport(event);
	return new Response(streamText(shopJson(archive)), {
		headers: downloadHeaders('application/json', `boutique-${archive.shop.slug}.json`)
	});
};
