import { listTrades } from '$lib/catalog/catalog-queries';
import { publicClient } from '$lib/platform/supabase.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	groups: await listTrades(publicClient(), locals.town.id)
});
