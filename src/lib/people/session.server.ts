import type { RequestEvent } from '@sveltejs/kit';
import { personClient, type Supabase } from '../platform/supabase.server';

/** Whether the request carries a session cookie at all; says nothing about it being valid. */
export function mayBeSignedIn({ cookies }: Pick<RequestEvent, 'cookies'>): boolean {
	return cookies.getAll().some(({ name }) => /^session(\.\d+)?$/.test(name));
}

/** The proofs supabase-js keeps for sign-in links; we sign in by code, so they only take up room. */
export function forgetLinkProofs({ cookies }: Pick<RequestEvent, 'cookies'>): void {
	for (const { name } of cookies.getAll()) {
		if (/^session-.*code-verifier$/.test(name)) cookies.delete(name, { path: '/' });
	}
}

/**
 * The person's client where somebody is signed in, else null. The auth server is asked, so a session
 * that was ended elsewhere counts for nothing.
 */
export async function signedInClient(
	event: Pick<RequestEvent, 'cookies' | 'url'>
): Promise<Supabase | null> {
	if (!mayBeSignedIn(event)) return null;
	const client = personClient(event);
	const { data } = await client.auth.getUser();
	return data.user ? client : null;
}
