import { error } from '@sveltejs/kit';
import { readProduct } from '$lib/catalog/catalog-queries';
import { publicClient } from '$lib/platform/supabase.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const sheet = await readProduct(publicClient(), locals.town.id, params.product);
	if (!sheet) error(404, 'no_product');
	return { sheet };
};
