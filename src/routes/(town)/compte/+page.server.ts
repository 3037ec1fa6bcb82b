import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readAccount } from '$lib/people/account-queries';
import { greetPerson } from '$lib/people/person-commands';
import { signedInClient } from '$lib/people/session.server';
import { readForm } from '$lib/platform/form-body.server';
import { localPath } from '$lib/platform/language';
import { personClient } from '$lib/platform/supabase.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const client = (await signedInClient(event)) ?? toSignIn(event);
	const known = await readAccount(client);
	if (known) return { account: known, saved: event.url.searchParams.has('note') };
	// A session without a person: the greeting after sign-in did not get through.
	await greetPerson(client, event.locals.lang);
	return { account: (await readAccount(client)) ?? toSignIn(event), saved: false };
};

export const actions: Actions = {
	name: async (event) => {
		const name = (await readForm(event.request)).text('name');
		if (name.length > 80) return fail(400, { name: name.slice(0, 200), tooLong: true });
		const client = (await signedInClient(event)) ?? toSignIn(event);
		await greetPerson(client, event.locals.lang, name);
		redirect(303, localPath('/compte?note=1', event.locals.lang));
	},

	sign_out: async (event) => {
		const { error } = await personClient(event).auth.signOut({ scope: 'local' });
		if (error) console.error(`sign-out told the auth server nothing: ${error.message}`);
		redirect(303, localPath('/connexion?parti=1', event.locals.lang));
	}
};

function toSignIn({ locals }: RequestEvent): never {
	const next = encodeURIComponent(localPath('/compte', locals.lang));
	redirect(303, localPath(`/connexion?next=${next}`, locals.lang));
}
