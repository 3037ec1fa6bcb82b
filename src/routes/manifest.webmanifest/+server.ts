import { ofTown } from '$lib/towns/town';
import type { RequestHandler } from './$types';

/** The shopper's app. The till has its own manifest and installs beside it. */
export const GET: RequestHandler = ({ locals }) => {
	const { name } = locals.town;
	const icon = (src: string, sizes: string, purpose: string) => ({
		src: `/icons/${src}`,
		sizes,
		type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
		purpose
	});
	const manifest = {
		id: '/',
		name: `Comptoir ${ofTown(name)}`,
		short_name: 'Comptoir',
		description: `Les commerces indépendants ${ofTown(name)}, en un seul panier.`,
		lang: 'fr',
		start_url: '/',
		scope: '/',
		display: 'standalone',
		background_color: '#fbf7f0',
		theme_color: '#fbf7f0',
		categories: ['shopping'],
		icons: [
			icon('town.svg', 'any', 'any'),
			icon('town-192.png', '192x192', 'any'),
			icon('town-512.png', '512x512', 'any'),
			icon('town-maskable-512.png', '512x512', 'maskable')
		],
		shortcuts: [
			{ name: 'Panier', url: '/panier' },
			{ name: 'Rechercher', url: '/recherche' }
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' }
	});
};
