import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Addresses nobody gave out: "not found" inside the town's own layout, with its search. */
export const load: PageServerLoad = () => error(404, 'no_page');
