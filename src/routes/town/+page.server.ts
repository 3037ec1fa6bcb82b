import { redirect } from '@sveltejs/kit';
import { signedInClient } from '$lib/people/session.server';
import { readTownOverview } from '$lib/towns/town-overview';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const client = await signedInClient(event);
	if (!client) redirect(303, '/connexion?next=/town');
	const { town } = event.locals;
	const overview = await readTownOverview(client, town.id);
	return {
		overview,
		town: { name: town.name, zone: town.zone },
		now: new Date().toISOString()
	};
};
