import { streamText } from '$lib/platform/stream-text.server';
import { downloadHeaders } from '../../download-headers';
import { openExport } from '../open-export.server';
import { articlesCsv } from '../shop-archive.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const archive = await openExport(event);
	return new Response(streamText(articlesCsv(archive, event.locals.lang)), {
		headers: downloadHeaders('text/csv; charset=utf-8', `articles-${archive.shop.slug}.csv`)
	});
};
