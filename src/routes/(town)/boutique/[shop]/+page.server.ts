import { error } from '@sveltejs/kit';
import { cursorOf } from '$lib/catalog/search';
import { publicClient } from '$lib/platform/supabase.server';
import { readShop } from '$lib/shops/shop-queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const after = cursorOf(url.searchParams);
	const found = await readShop(publicClient(), locals.town.id, params.shop, after);
	if (!found) error(404, 'no_shop');
	return { ...found, after: after ?? null };
};
