import { error } from '@sveltejs/kit';
import { openYear } from '../open-year.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const opened = await openYear(event, new Date());
	if (!opened?.file.ok) error(404, 'declaration_not_found');
	return new Response(opened.file.xml, {
		headers: {
			'content-type': 'application/xml; charset=utf-8',
			'content-disposition': `attachment; filename="${opened.file.name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
