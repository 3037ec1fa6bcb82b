import { fail, redirect } from '@sveltejs/kit';
import { signedInClient } from '$lib/people/session.server';
import { acceptInvitation } from '$lib/people/team-commands';
import { readInvitation } from '$lib/people/team-queries';
import { readForm } from '$lib/platform/form-body.server';
import { rateLimit } from '$lib/platform/rate-limit.server';
import { publicClient } from '$lib/platform/supabase.server';
import type { Actions, PageServerLoad } from './$types';

/** Guessing links is hopeless anyway; it should not cost us anything either. */
const looking = rateLimit({ burst: 30, perMinute: 30 });

export const load: PageServerLoad = async (event) => {
	event.setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
		// The address is the key.
		'referrer-policy': 'same-origin'
	});
	const { lang } = event.locals;
	if (!looking.take(event.getClientAddress()).ok) return { lang, invitation: null, email: null };
	const client = await signedInClient(event);
	const user = client ? (await client.auth.getUser()).data.user : null;
	return {
		lang,
		invitation: await readInvitation(publicClient(), event.params.token),
		email: user?.email ?? null
	};
};

export const actions: Actions = {
	accept: async (event) => {
		const terms = (await readForm(event.request)).text('terms') === 'yes';
		const client = await signedInClient(event);
		if (!client) return fail(401, { refusal: 'email_not_verified' as const });
		const answer = await acceptInvitation(client, event.params.token, terms);
		if (!answer.ok) return fail(409, { refusal: answer.refusal });
		redirect(303, answer.shop ? `/manage/${answer.shop}` : '/compte');
	}
};
