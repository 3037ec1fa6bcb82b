import { error } from '@sveltejs/kit';
import { readEnv } from '$lib/platform/env.server';
import { isInformationPage } from './information';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals }) => {
	if (!isInformationPage(params.page)) error(404, 'no_page');
	return {
		name: params.page,
		facts: {
			town: locals.town.name,
			commissionBp: locals.town.commission_bp,
			feeCents: locals.town.delivery_fee_cents,
			delivers: delivers(locals.town),
			demo: readEnv().demo
		}
	};
};
