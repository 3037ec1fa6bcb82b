import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { signedInClient } from '$lib/people/session.server';
import { readForm } from '$lib/platform/form-body.server';
import { moveShop } from '$lib/shops/approval-commands';
import { readApproval } from '$lib/shops/approval-queries';
import { readMyShop } from '$lib/shops/my-shop-queries';
import { isShopState } from '$lib/shops/shop-state';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await shopOf(event);
	return {
		approval: found && (await readApproval(found.client, found.shop.id)),
		zone: event.locals.town.zone,
		now: new Date().toISOString()
	};
};

export const actions: Actions = {
	move: async (event) => {
		const form = await readForm(event.request);
		const [from, to, reason] = [form.text('from'), form.text('to'), form.text('reason')];
		const found = await shopOf(event);
		if (!found || !isShopState(from) || !isShopState(to)) {
			return fail(400, { refusal: 'not_allowed' as const, reason });
		}
		const answer = await moveShop(found.client, { shop: found.shop.id, from, to, reason });
		if (!answer.ok) return fail(409, { refusal: answer.refusal, reason });
		redirect(303, `/town/boutiques/${event.params.shop}`);
	}
};

async function shopOf(event: RequestEvent<{ shop: string }>) {
	const client = await signedInClient(event);
	if (!client) redirect(303, `/connexion?next=${encodeURIComponent(event.url.pathname)}`);
	const shop = await readMyShop(client, event.locals.town.id, event.params.shop);
	return shop && { client, shop };
}
