import { isoDay } from '$lib/platform/format';
import { spanOf } from '$lib/towns/results';
import { readResults, readSearchMisses } from '$lib/towns/results-queries';
import { townClient } from '../open-town.server';
import type { PageServerLoad } from './$types';
import { periodOf } from './period-of';

export const load: PageServerLoad = async (event) => {
	const client = await townClient(event);
	const { town } = event.locals;
	const period = periodOf(event.url);
	const span = spanOf(period, isoDay(new Date(), town.zone));
	const [results, misses] = await Promise.all([
		readResults(client, town.id, { ...span, by: period }),
		readSearchMisses(client, town.id, span)
	]);
	return { results, misses, period, town: town.name };
};
