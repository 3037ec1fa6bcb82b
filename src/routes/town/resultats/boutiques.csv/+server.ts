import { error } from '@sveltejs/kit';
import { isoDay } from '$lib/platform/format';
import { spanOf } from '$lib/towns/results';
import { resultsCsv } from '$lib/towns/results-csv';
import { readResults } from '$lib/towns/results-queries';
import { townClient } from '../../open-town.server';
import { periodOf } from '../period-of';
import type { RequestHandler } from './$types';

/** The page's figures of each shop, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
	const client = await townClient(event);
	const { town, lang } = event.locals;
	const by = periodOf(event.url);
	const span = spanOf(by, isoDay(new Date(), town.zone));
	const results = await readResults(client, town.id, { ...span, by });
	if (!results.ok) error(403, 'not_allowed');
	return new Response(resultsCsv(results, by, lang), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${town.slug}-${by}-${span.to}.csv"`,
			'cache-control': 'private, no-store'
		}
	});
};
