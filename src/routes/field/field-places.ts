import type { Component } from 'svelte';
import { FIELD_ROLES, type FieldRole } from '$lib/field/field-place';
import type { Lang } from '$lib/platform/language';
import type { Field } from './field.svelte';

/** A place of the field, behind the # of its one address; fetched when it is first opened. */
export interface FieldPlace {
	name: string;
	/** Who finds it on the first screen. The server asks again for each operation. */
	roles: readonly FieldRole[];
	title: Record<Lang, string>;
	text: Record<Lang, string>;
	load: () => Promise<{ default: Component<{ field: Field; detail: string | null }> }>;
}

export const FIELD_PLACES: readonly FieldPlace[] = [
	{
		name: 'tournees',
		roles: FIELD_ROLES,
		title: { fr: 'Tournées', en: 'Delivery runs' },
		text: {
			fr: 'Prendre dans les boutiques, remettre aux portes.',
			en: 'Fetch from the shops, hand over at the doors.'
		},
		load: async () => import('./run/RunPlace.svelte')
	},
	{
		name: 'visite',
		roles: ['operator', 'animator'],
		title: { fr: 'Visite', en: 'Visit' },
		text: {
			fr: 'Entrer dans une boutique, en sortir avec elle ouverte.',
			en: 'Walk into a shop, walk out with it open.'
		},
		load: async () => import('./visit/VisitPlace.svelte')
	}
];

/** "#tournees/<run>": the place and what comes after its name. */
export function fieldPlaceAt(hash: string): { place: FieldPlace | null; detail: string | null } {
	const [name, ...rest] = hash.replace('#', '').split('/');
	const place = FIELD_PLACES.find((each) => each.name === name) ?? null;
	return { place, detail: place === null || rest.length === 0 ? null : rest.join('/') };
}
