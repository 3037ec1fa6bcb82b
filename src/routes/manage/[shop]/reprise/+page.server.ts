import { fail, redirect } from '@sveltejs/kit';
import { reopenSilentShop } from '$lib/health/health-commands';
import { openDesk } from '../open-desk.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const desk = await openDesk(event);
	return { shop: desk?.shop ?? null, done: event.url.searchParams.has('fait') };
};

export const actions: Actions = {
	default: async (event) => {
		const desk = await openDesk(event);
		if (!desk) return fail(403, { refusal: 'not_allowed' as const });
		const answer = await reopenSilentShop(desk.client, desk.shop.id);
		if (!answer.ok) return fail(409, { refusal: answer.refusal });
		redirect(303, `/manage/${desk.shop.slug}/reprise?fait=1`);
	}
};
