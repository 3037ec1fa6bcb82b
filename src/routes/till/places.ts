/** The places of the till, as they stand behind the # of its one address. */
export const PLACES = ['commandes', 'aujourdhui', 'a-voir', 'tablette'] as const;
export type Place = (typeof PLACES)[number];

export function placeOf(hash: string): Place {
	const name = hash.replace('#', '');
	return PLACES.find((place) => place === name) ?? 'commandes';
}
