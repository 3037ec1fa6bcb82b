import { openDesk } from '../open-desk.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	shop: (await openDesk(event))?.shop ?? null
});
