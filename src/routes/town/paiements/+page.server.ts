import { fail, redirect } from '@sveltejs/kit';
import { listJobs } from '$lib/jobs/job-queries';
import { retryRefund } from '$lib/payments/refund-commands';
import { listPaymentTroubles } from '$lib/payments/trouble-queries';
import { readForm } from '$lib/platform/form-body.server';
import { isoDay } from '$lib/platform/format';
import { isUuid } from '$lib/platform/uuid';
import {
	listCommissionDebts,
	recordCommissionPaid,
	undoCommissionPaid
} from '$lib/statements/commission-debt-commands';
import { parseEuros } from '$lib/towns/town-settings';
import { townClient } from '../open-town.server';
import type { Actions, PageServerLoad } from './$types';

const NOTED = { note: 'recorded', annule: 'undone' } as const;

export const load: PageServerLoad = async (event) => {
	const client = await townClient(event);
	const { town } = event.locals;
	const [troubles, jobs, commission] = await Promise.all([
		listPaymentTroubles(client, town.id),
		listJobs(client),
		listCommissionDebts(client, town.id)
	]);
	const debts = commission.ok ? commission.debts : [];
	const noted = event.url.searchParams.get('commission') ?? '';
	return {
		troubles,
		jobs: jobs.ok ? jobs.jobs : [],
		commission: commission.ok ? commission : null,
		/** So that a second press of a form is the same payment. */
		ids: Object.fromEntries(debts.map(({ shop }) => [shop, crypto.randomUUID()])),
		zone: town.zone,
		now: new Date().toISOString(),
		today: isoDay(new Date(), town.zone),
		retried: event.url.searchParams.has('relance'),
		noted: noted in NOTED ? NOTED[noted as keyof typeof NOTED] : null
	};
};

export const actions: Actions = {
	retry: async (event) => {
		const refund = (await readForm(event.request)).text('refund');
		if (!isUuid(refund)) return fail(400, { refusal: 'nothing_to_do' as const });
		const answer = await retryRefund(await townClient(event), refund);
		if (!answer.ok) return fail(409, { refusal: answer.refusal });
		redirect(303, '/town/paiements?relance=1');
	},

	paid: async (event) => {
		const form = await readForm(event.request);
		const [id, shop, amount] = [form.text('id'), form.text('shop'), form.text('amount')];
		const [paid_on, reference] = [form.text('paid_on'), form.text('reference')];
		const asked = { shop, amount, paid_on, reference, owed_cents: null as number | null };
		const cents = parseEuros(amount);
		if (!isUuid(id) || !isUuid(shop) || !cents || !/^\d{4}-\d\d-\d\d$/.test(paid_on)) {
			return fail(400, { debt: 'malformed' as const, asked });
		}
		const answer = await recordCommissionPaid(await townClient(event), {
			id,
			shop,
			amount_cents: cents,
			paid_on,
			reference,
			more_than_owed: form.text('more') === '1'
		});
		if (answer.ok) redirect(303, '/town/paiements?commission=note#commission');
		const owed_cents = answer.owed_cents ?? null;
		return fail(409, { debt: answer.refusal, asked: { ...asked, owed_cents } });
	},

	unpaid: async (event) => {
		const id = (await readForm(event.request)).text('id');
		if (!isUuid(id)) return fail(400, { debt: 'nothing_to_do' as const, asked: null });
		const answer = await undoCommissionPaid(await townClient(event), id);
		if (!answer.ok) return fail(409, { debt: answer.refusal, asked: null });
		redirect(303, '/town/paiements?commission=annule#commission');
	}
};
