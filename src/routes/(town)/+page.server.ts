import { readHome } from '$lib/catalog/catalog-queries';
import { publicClient } from '$lib/platform/supabase.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	home: await readHome(publicClient(), locals.town.id)
});
