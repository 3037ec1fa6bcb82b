import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { greetPerson } from '$lib/people/person-commands';
import { forgetLinkProofs } from '$lib/people/session.server';
import { parseCode, parseEmail, safeNext } from '$lib/people/sign-in';
import { checkCode, sendCode } from '$lib/people/sign-in-commands';
import { readForm } from '$lib/platform/form-body.server';
import { localPath } from '$lib/platform/language';
import { rateLimit } from '$lib/platform/rate-limit.server';
import { personClient } from '$lib/platform/supabase.server';
import type { Actions, PageServerLoad } from './$types';

/** The address a code was sent to, between the two steps; not in the page's address, so not in logs. */
const EMAIL_COOKIE = 'sign-in';
const TWENTY_MINUTES = 20 * 60;

const codesByAddress = rateLimit({ burst: 20, perMinute: 6 });
const codesByEmail = rateLimit({ burst: 5, perMinute: 1 });
/** Six digits are a million: ten guesses and then one in six seconds find nothing. */
const triesByEmail = rateLimit({ burst: 10, perMinute: 10 });

export const load: PageServerLoad = ({ cookies, url, locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store' });
	const email = url.searchParams.has('code') ? parseEmail(cookies.get(EMAIL_COOKIE) ?? '') : null;
	return { email, next: nextOf(url, locals.lang), signedOut: url.searchParams.has('parti') };
};

export const actions: Actions = {
	send: async (event) => {
		const typed = (await readForm(event.request)).text('email').slice(0, 300);
		const email = parseEmail(typed);
		if (!email) return fail(400, { email: typed, refusal: 'bad_email' as const });
		const turns = [codesByAddress.take(event.getClientAddress()), codesByEmail.take(email)];
		const wait = Math.max(...turns.map((turn) => (turn.ok ? 0 : turn.seconds)));
		if (wait > 0) return fail(429, { email: typed, seconds: wait });
		const answer = await sendCode(personClient(event), email);
		if (!answer.ok) return fail(400, { email: typed, refusal: answer.refusal });
		event.cookies.set(EMAIL_COOKIE, email, {
			path: '/',
			maxAge: TWENTY_MINUTES,
			sameSite: 'lax',
			secure: event.url.protocol === 'https:'
		});
		redirect(303, stepTwo(event));
	},

	check: async (event) => {
		const form = await readForm(event.request);
		const email = parseEmail(event.cookies.get(EMAIL_COOKIE) ?? '');
		if (!email) redirect(303, localPath('/connexion', event.locals.lang));
		const turn = triesByEmail.take(email);
		if (!turn.ok) return fail(429, { refusal: 'too_many_tries' as const });
		const code = parseCode(form.text('code'));
		if (!code) return fail(400, { refusal: 'bad_code' as const });
		const client = personClient(event);
		const answer = await checkCode(client, email, code);
		if (!answer.ok) return fail(400, { refusal: answer.refusal });
		await greetPerson(client, event.locals.lang);
		forgetLinkProofs(event);
		event.cookies.delete(EMAIL_COOKIE, { path: '/' });
		redirect(303, nextOf(event.url, event.locals.lang));
	}
};

const nextOf = (url: URL, lang: RequestEvent['locals']['lang']) =>
	safeNext(url.searchParams.get('next'), localPath('/compte', lang));

function stepTwo({ url, locals }: RequestEvent): string {
	const next = encodeURIComponent(nextOf(url, locals.lang));
	return localPath(`/connexion?code=1&next=${next}`, locals.lang);
}
