import { readEnv } from '$lib/platform/env.server';
import { delivers } from '$lib/towns/town';
import type { LayoutServerLoad } from './$types';

/** Nothing personal: caches keep these pages for everybody. */
export const load: LayoutServerLoad = ({ locals }) => {
	const { town, lang } = locals;
	return {
		lang,
		town: {
			name: town.name,
			welcome: town.welcome[lang] ?? null,
			zone: town.zone,
			deliveryFeeCents: town.delivery_fee_cents,
			delivers: delivers(town)
		},
		photoBase: readEnv().publicSupabaseUrl,
		now: new Date().toISOString()
	};
};
