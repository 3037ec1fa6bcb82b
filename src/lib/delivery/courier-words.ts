import type { Lang } from '../platform/language.ts';
import type { FailReason, LeftAt } from './run.ts';

/** Why a door stayed closed, for the town and the courier. */
export const failWords: Record<Lang, Record<FailReason | 'nothing_to_bring', string>> = {
	fr: {
		absent: 'Personne',
		wrong_address: 'Adresse introuvable',
		refused: 'Refusé à la porte',
		damaged: 'Abîmé en route',
		other: 'Autre raison',
		nothing_to_bring: 'Rien à apporter'
	},
	en: {
		absent: 'Nobody there',
		wrong_address: 'Address not found',
		refused: 'Refused at the door',
		damaged: 'Damaged on the way',
		other: 'Another reason',
		nothing_to_bring: 'Nothing to bring'
	}
};

/** Where it was left, when not in somebody's hands. */
export const leftAtWords: Record<Lang, Record<LeftAt, string>> = {
	fr: {
		person: 'En mains propres',
		neighbour: 'Chez un voisin',
		safe_place: 'À un endroit convenu'
	},
	en: {
		person: 'In person',
		neighbour: 'With a neighbour',
		safe_place: 'At an agreed place'
	}
};
