/** The places of the till, as they stand behind the # of its one address. */
export const PLACES = [
	'commandes',
	'ajouter',
	'stock',
	'a-voir',
	'boutique',
	'aujourdhui',
	'equipe',
	'tablette'
] as const;
export type Place = (typeof PLACES)[number];

/** The five that stand in the rail. */
export const RAIL_PLACES = ['commandes', 'ajouter', 'stock', 'a-voir', 'boutique'] as const;
export type RailPlace = (typeof RAIL_PLACES)[number];

/** "#stock/<product>" is the stock with that product opened. */
export function placeOf(hash: string): Place {
	const [name] = hash.replace('#', '').split('/');
	return PLACES.find((place) => place === name) ?? 'commandes';
}

/** What comes after the place's name, null when nothing does. */
export function detailOf(hash: string): string | null {
	return hash.split('/')[1] || null;
}

/** Where in the rail a place belongs: the shop gathers its day, its team and this tablet. */
export function railPlaceOf(place: Place): RailPlace {
	return RAIL_PLACES.find((name) => name === place) ?? 'boutique';
}
