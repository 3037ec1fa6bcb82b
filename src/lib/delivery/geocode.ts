import { z } from 'zod';
import type { MapPoint } from '../platform/metres-between.ts';
import type { Address } from './run.ts';

/**
 * GeoJSON as the French national address service answers: https://data.geopf.fr/geocodage/search?q=…&postcode=…
 * (Géoplateforme, the former api-adresse.data.gouv.fr). `score` is between 0 and 1.
 */
const answerSchema = z.object({
	features: z.array(
		z.object({
			geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
			properties: z.object({ score: z.number() })
		})
	)
});

/** Below this the service guesses: another street of that name, another town. */
const SURE = 0.6;
const PATIENCE_MS = 2_500;

/**
 * Asks a geocoder where an address is.
 * @param service address of a search in the format above
 * @returns null when it does not know, or does not answer in time: a run is planned without it
 */
export async function geocode(
	service: string,
	{ street, postcode, city }: Address,
	ask: typeof fetch = fetch
): Promise<MapPoint | null> {
	const url = new URL(service);
	url.searchParams.set('q', `${street} ${city}`.slice(0, 200));
	url.searchParams.set('postcode', postcode);
	url.searchParams.set('limit', '1');
	try {
		const response = await ask(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
		const { features } = answerSchema.parse(await response.json());
		const found = features[0];
		if (!found || found.properties.score < SURE) return null;
		const [lng, lat] = found.geometry.coordinates;
		return { lat, lng };
	} catch (failure) {
		console.warn(`geocoder: ${failure instanceof z.ZodError ? 'an unexpected answer' : failure}`);
		return null;
	}
}
