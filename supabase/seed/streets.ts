import { hashText } from './random.ts';

/**
 * Streets of Belfort with a point on each and the way its house numbers run (degrees per number).
 * Good to about a hundred metres: enough for a demo map, not for a courier.
 */
const streets: Record<string, readonly [lat: number, lng: number, north: number, east: number]> = {
	"place d'Armes": [47.6384, 6.8641, 0.00002, 0.00003],
	'place de la République': [47.6379, 6.8626, 0.00002, 0.00002],
	'place Corbis': [47.6366, 6.8596, 0.00002, 0.00003],
	'place de la Grande Fontaine': [47.6389, 6.8633, 0.00002, 0.00002],
	'faubourg de France': [47.6347, 6.8559, 0.00003, 0.00006],
	'faubourg des Ancêtres': [47.6392, 6.8598, 0.00004, -0.00001],
	'faubourg de Montbéliard': [47.6352, 6.8586, -0.00003, 0.00001],
	'avenue Jean Jaurès': [47.6408, 6.8579, 0.00005, -0.00004],
	'avenue Wilson': [47.6338, 6.8552, 0.00001, 0.00003],
	'boulevard Carnot': [47.6371, 6.8609, 0.00001, 0.00003],
	'quai Vauban': [47.6384, 6.8612, 0.00004, 0.00001],
	'quai Charles Vallet': [47.6362, 6.8603, -0.00003, 0.00001],
	'rue Docteur Fréry': [47.6386, 6.8618, 0.00002, 0.00003],
	'marché Fréry, rue Docteur Fréry': [47.6388, 6.8622, 0, 0],
	'rue des Capucins': [47.6361, 6.8584, 0.00002, 0.00002],
	'rue Thiers': [47.6353, 6.8571, 0.00002, -0.00001],
	'rue Strolz': [47.6376, 6.8588, 0.00003, -0.00002],
	'rue Aristide Briand': [47.6374, 6.8579, 0.00002, -0.00002],
	'rue de la Porte de France': [47.6377, 6.8622, 0.00001, 0.00003],
	'rue de la Grande Fontaine': [47.6391, 6.8629, 0.00002, 0.00002],
	'rue du Quai': [47.6381, 6.8619, 0.00002, 0.00002],
	'rue des Boucheries': [47.6386, 6.8631, 0.00001, 0.00002],
	'rue de Madrid': [47.6343, 6.8575, 0.00002, 0.00002],
	'rue Dreyfus-Schmidt': [47.6368, 6.8573, 0.00002, -0.00002]
};

/** Where a house stands; a street that is not in the list is a mistake in the demo. */
export function locate(street: string, number: string): { lat: number; lng: number } {
	const known = streets[street];
	if (!known) throw new Error(`The demo knows no street called "${street}".`);
	const [lat, lng, north, east] = known;
	const house = Number.parseInt(number, 10) || 0;
	// The stalls of the market hall share an address, not a point.
	const stall = house === 0 ? (hashText(`${street} ${number}`) % 5) * 0.00002 : 0;
	return {
		lat: Math.round((lat + north * house + stall) * 1e6) / 1e6,
		lng: Math.round((lng + east * house) * 1e6) / 1e6
	};
}
