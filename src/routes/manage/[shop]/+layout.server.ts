import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store' });
	const { lang, town } = locals;
	return { lang, zone: town.zone, slug: params.shop, now: new Date().toISOString() };
};
