import { listStatements } from '$lib/statements/statement-queries';
import { openDesk } from '../open-desk.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await openDesk(event);
	const list = opened && (await listStatements(opened.client, opened.shop.id));
	return {
		shop: opened?.shop.name ?? null,
		list: list?.ok ? list : null,
		zone: event.locals.town.zone,
		base: `/manage/${event.params.shop}/releves`,
		now: new Date()
	};
};
