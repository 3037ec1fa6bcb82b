import { error } from '@sveltejs/kit';
import { monthSlug, parseMonth } from '$lib/statements/statement-month';
import { listStatements, readStatement } from '$lib/statements/statement-queries';
import { isoDay } from '$lib/platform/format';
import { openDesk } from '../../open-desk.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const now = new Date();
	const month = parseMonth(event.params.month);
	const thisMonth = isoDay(now, event.locals.town.zone).slice(0, 7);
	if (!month || monthSlug(month) > thisMonth) error(404, 'statement_not_found');
	const opened = await openDesk(event);
	const [answer, list] = opened
		? await Promise.all([
				readStatement(opened.client, opened.shop.id, month),
				listStatements(opened.client, opened.shop.id)
			])
		: [null, null];
	return {
		statement: answer?.ok ? answer.statement : null,
		months: list?.ok ? list.months.map((entry) => entry.month) : [],
		base: `/manage/${event.params.shop}/releves`,
		now
	};
};
