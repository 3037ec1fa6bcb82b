import { error } from '@sveltejs/kit';
import { changeByForm, inviteByForm } from '$lib/people/team-actions.server';
import { listTeam } from '$lib/people/team-queries';
import { openDesk } from '../open-desk.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const desk = await openDesk(event);
	if (!desk) return { team: null, name: '' };
	const team = await listTeam(desk.client, event.locals.town.id, desk.shop.id);
	return { team, name: desk.shop.name };
};

export const actions: Actions = {
	invite: async (event) => {
		const { client, shop } = await deskOf(event);
		const { town, lang } = event.locals;
		const place = { client, town: town.id, shop: shop.id, name: shop.name, lang };
		return inviteByForm(event.request, { ...place, origin: event.url.origin });
	},
	change: async (event) => changeByForm(event.request, await deskOf(event))
};

async function deskOf(event: RequestEvent) {
	return (await openDesk(event)) ?? error(403, 'not_allowed');
}
