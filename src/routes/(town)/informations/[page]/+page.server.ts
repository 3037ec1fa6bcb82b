import { error } from '@sveltejs/kit';
import { readEnv } from '$lib/platform/env.server';
import { publicClient } from '$lib/platform/supabase.server';
import { readTownText } from '$lib/towns/settings-queries';
import { delivers } from '$lib/towns/town';
import { isInformationPage, type InformationPage } from './information';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	if (!isInformationPage(params.page)) error(404, 'no_page');
	return {
		name: params.page,
		own: await ownText(locals, params.page),
		facts: {
			town: locals.town.name,
			commissionBp: locals.town.commission_bp,
			feeCents: locals.town.delivery_fee_cents,
			delivers: delivers(locals.town),
			demo: readEnv().demo
		}
	};
};

/** What the town says itself, in the reader's language or else in French; null: our own text. */
async function ownText({ town, lang }: App.Locals, page: InformationPage) {
	if (page === 'accessibilite') return null;
	const own = await readTownText(publicClient(), town.id, page);
	const text = own?.[lang] ?? own?.fr;
	return text ? { text, lang: own?.[lang] ? lang : ('fr' as const) } : null;
}
