import { fail, redirect } from '@sveltejs/kit';
import { photoSource } from '$lib/catalog/photo';
import { readEnv } from '$lib/platform/env.server';
import { readForm } from '$lib/platform/form-body.server';
import { saveShopPage } from '$lib/shops/desk-shop-commands';
import { readDeskShop } from '$lib/shops/desk-shop-queries';
import { readShopPage } from '$lib/shops/shop-page-form';
import { openDesk } from '../open-desk.server';
import type { Actions, PageServerLoad } from './$types';

/** For the photo, which is made light and free of places before it leaves; the form works without. */
export const csr = true;

export const load: PageServerLoad = async (event) => {
	const desk = await openDesk(event);
	const answer = desk && (await readDeskShop(desk.client, desk.shop.id));
	if (!answer?.ok) return { shop: null };
	const { shop, role } = answer;
	return {
		shop,
		// Before a shop has an owner, somebody of the town speaks for them; the database decides.
		mayLegal: role !== 'staff',
		front: photoSource(readEnv().publicSupabaseUrl, shop.photo),
		saved: event.url.searchParams.get('fait')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event.request);
		const page = readShopPage((name) => form.texts(name).length > 0, form.text);
		const desk = await openDesk(event);
		const answer = desk
			? await saveShopPage(desk.client, desk.shop.id, page)
			: ({ ok: false, refusal: 'not_allowed' } as const);
		if (!answer.ok) {
			const field = 'field' in answer ? answer.field : null;
			return fail(400, { refusal: answer.refusal, field, page });
		}
		const done = answer.changed.length > 0 ? 'enregistre' : 'pareil';
		redirect(303, `/manage/${event.params.shop}/vitrine?fait=${done}`);
	}
};
