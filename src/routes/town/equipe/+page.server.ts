import { redirect, type RequestEvent } from '@sveltejs/kit';
import { signedInClient } from '$lib/people/session.server';
import { changeByForm, inviteByForm } from '$lib/people/team-actions.server';
import { listTeam } from '$lib/people/team-queries';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const client = await clientOf(event);
	const { town } = event.locals;
	return { team: await listTeam(client, town.id, null), zone: town.zone };
};

export const actions: Actions = {
	invite: async (event) => {
		const { town, lang } = event.locals;
		const place = {
			client: await clientOf(event),
			town: town.id,
			shop: null,
			name: town.name,
			origin: event.url.origin,
			lang
		};
		return inviteByForm(event.request, place);
	},
	change: async (event) => changeByForm(event.request, { client: await clientOf(event) })
};

async function clientOf(event: Pick<RequestEvent, 'cookies' | 'url'>) {
	return (await signedInClient(event)) ?? redirect(303, '/connexion?next=/town/equipe');
}
