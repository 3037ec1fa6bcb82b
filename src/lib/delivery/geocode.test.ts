import { expect, test } from 'vitest';
import { geocode } from './geocode.ts';

const home = { street: '3 rue des Capucins', postcode: '90000', city: 'Belfort' };
const service = 'https://geocoder.example/search';
const answering = (body: unknown): typeof fetch => {
	return async (input) => {
		const url = new URL(String(input));
		expect(url.searchParams.get('q')).toBe('3 rue des Capucins Belfort');
		expect(url.searchParams.get('postcode')).toBe('90000');
		return Response.json(body);
	};
};
const found = (score: number) => ({
	features: [{ geometry: { coordinates: [6.8629, 47.6378] }, properties: { score } }]
});

test('reads longitude and latitude in the order of GeoJSON', async () => {
	expect(await geocode(service, home, answering(found(0.94)))).toEqual({
		lat: 47.6378,
		lng: 6.8629
	});
});

test.each([
	['a guess', found(0.3)],
	['nothing', { features: [] }],
	['a page of a hotel’s wifi', '<html>'],
	['another shape', { features: [{ geometry: {} }] }]
])('%s is no place', async (_, body) => {
	expect(await geocode(service, home, answering(body))).toBeNull();
});

test('a service that is away costs nothing but the exact place', async () => {
	const away: typeof fetch = async () => {
		throw new TypeError('fetch failed');
	};
	expect(await geocode(service, home, away)).toBeNull();
});
