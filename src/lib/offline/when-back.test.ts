import { expect, test } from 'vitest';
import type { TripEnd } from './round-trip.ts';
import { whenBack } from './when-back.ts';

test('[S14] said once, by the first trip that gets through after one that did not', async () => {
	const ends: TripEnd[] = [
		'again',
		'idle',
		'failed',
		'halved',
		'failed',
		'again',
		'idle',
		'failed',
		'idle'
	];
	const left = [...ends];
	const said: number[] = [];
	const trip = whenBack(
		() => Promise.resolve(left.shift()!),
		() => said.push(ends.length - left.length)
	);
	const seen: TripEnd[] = [];
	for (let n = 0; n < ends.length; n += 1) seen.push(await trip());
	expect(seen).toEqual(ends);
	expect(said).toEqual([6, 9]);
});
