import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { listJobs } from '$lib/jobs/job-queries';
import { retryRefund } from '$lib/payments/refund-commands';
import { listPaymentTroubles } from '$lib/payments/trouble-queries';
import { signedInClient } from '$lib/people/session.server';
import { readForm } from '$lib/platform/form-body.server';
import { isUuid } from '$lib/platform/uuid';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const client = await clientOf(event);
	const { town } = event.locals;
	const [troubles, jobs] = await Promise.all([
		listPaymentTroubles(client, town.id),
		listJobs(client)
	]);
	return {
		troubles,
		jobs: jobs.ok ? jobs.jobs : [],
		zone: town.zone,
		now: new Date().toISOString(),
		retried: event.url.searchParams.has('relance')
	};
};

export const actions: Actions = {
	retry: async (event) => {
		const refund = (await readForm(event.request)).text('refund');
		if (!isUuid(refund)) return fail(400, { refusal: 'nothing_to_do' as const });
		const answer = await retryRefund(await clientOf(event), refund);
		if (!answer.ok) return fail(409, { refusal: answer.refusal });
		redirect(303, '/town/paiements?relance=1');
	}
};

async function clientOf(event: Pick<RequestEvent, 'cookies' | 'url'>) {
	return (await signedInClient(event)) ?? redirect(303, '/connexion?next=/town/paiements');
}
