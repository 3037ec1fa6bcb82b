import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/platform/form-body.server';
import { allowHelp, moveShop } from '$lib/shops/approval-commands';
import { readApproval } from '$lib/shops/approval-queries';
import { isShopState } from '$lib/shops/shop-state';
import { openDesk } from '../open-desk.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const desk = await openDesk(event);
	return { approval: desk && (await readApproval(desk.client, desk.shop.id)) };
};

export const actions: Actions = {
	help: async (event) => {
		const days = Number((await readForm(event.request)).text('days'));
		const desk = await openDesk(event);
		if (!desk || !Number.isInteger(days)) return fail(403, { helpRefused: true });
		const answer = await allowHelp(desk.client, desk.shop.id, days);
		if (!answer.ok) return fail(403, { helpRefused: true });
		redirect(303, `/manage/${event.params.shop}/aide`);
	},
	move: async (event) => {
		const form = await readForm(event.request);
		const [from, to] = [form.text('from'), form.text('to')];
		const desk = await openDesk(event);
		if (!desk || !isShopState(from) || !isShopState(to)) {
			return fail(403, { refusal: 'not_allowed' as const });
		}
		const move = { shop: desk.shop.id, from, to, reason: form.text('reason') };
		const answer = await moveShop(desk.client, move);
		if (!answer.ok) return fail(409, { refusal: answer.refusal });
		redirect(303, `/manage/${event.params.shop}/aide`);
	}
};
