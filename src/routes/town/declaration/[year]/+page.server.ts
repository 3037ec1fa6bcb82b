import { isoDay } from '$lib/platform/format';
import { openYear } from '../open-year.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { town } = event.locals;
	const now = new Date();
	const opened = await openYear(event, now);
	if (!opened) return { declaration: null };
	const { year, file } = opened;
	return {
		declaration: {
			year,
			running: Number(isoDay(now, town.zone).slice(0, 4)) <= year,
			// The file itself is fetched by its own address.
			file: file.ok
				? { ok: true as const, reported: file.reported, incomplete: file.incomplete }
				: file,
			href: `/town/declaration/${year}.xml`
		}
	};
};
