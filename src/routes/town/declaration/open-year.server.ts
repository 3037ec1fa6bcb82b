import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { signedInClient } from '$lib/people/session.server';
import { dac7File, type Dac7File } from '$lib/statements/dac7.server';
import { readDac7 } from '$lib/statements/statement-queries';

/** The declaration of the address's year; null for whoever does not run this town. */
export async function openYear(
	event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'> & { params: { year: string } },
	now: Date
): Promise<{ year: number; file: Dac7File } | null> {
	const client = await signedInClient(event);
	if (!client) redirect(303, `/connexion?next=${encodeURIComponent(event.url.pathname)}`);
	const year = Number(event.params.year);
	// Declarations began with 2023; next year has not begun anywhere.
	if (!/^20\d\d$/.test(event.params.year) || year < 2023 || year > now.getUTCFullYear()) {
		error(404, 'year_not_found');
	}
	const answer = await readDac7(client, event.locals.town.id, year);
	return answer.ok ? { year, file: dac7File(answer, now) } : null;
}
