import { redirect } from '@sveltejs/kit';
import { signedInClient } from '$lib/people/session.server';
import { isUuid } from '$lib/platform/uuid';
import { listTownShops } from '$lib/shops/approval-queries';
import { isShopState } from '$lib/shops/shop-state';
import type { PageServerLoad } from './$types';

const PAGE = 50;

export const load: PageServerLoad = async (event) => {
	const client = await signedInClient(event);
	if (!client) redirect(303, '/connexion?next=/town/boutiques');
	const { searchParams } = event.url;
	const [etat, words] = [searchParams.get('etat') ?? '', searchParams.get('q') ?? ''];
	const state = isShopState(etat) ? etat : null;
	const found = await listTownShops(client, event.locals.town.id, {
		state,
		words,
		after: afterOf(searchParams.get('apres') ?? '')
	});
	if (!found.ok) return { list: null, state, words, next: null };
	const shops = found.shops.slice(0, PAGE);
	const last = found.shops.length > PAGE ? shops.at(-1) : undefined;
	const next = new URLSearchParams(searchParams);
	if (last) next.set('apres', `${last.id}.${last.name}`);
	return {
		list: { shops, states: found.states },
		state,
		words,
		next: last ? `?${next.toString()}` : null
	};
};

/** "id.name" of the last shop on the page before. */
function afterOf(text: string) {
	const [id, name] = [text.slice(0, 36), text.slice(37)];
	return isUuid(id) && name !== '' ? { id, name } : null;
}
