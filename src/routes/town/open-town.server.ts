import { redirect, type RequestEvent } from '@sveltejs/kit';
import { signedInClient } from '$lib/people/session.server';

/** The client of whoever is signed in; others sign in first and come back here. */
export async function townClient(event: Pick<RequestEvent, 'cookies' | 'url'>) {
	const here = encodeURIComponent(event.url.pathname);
	return (await signedInClient(event)) ?? redirect(303, `/connexion?next=${here}`);
}
