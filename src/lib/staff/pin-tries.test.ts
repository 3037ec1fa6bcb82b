import { expect, it } from 'vitest';
import { hashPin, isPinOf } from './clerk-pin.ts';
import { afterWrongPin, NO_TRIES, pauseLeft } from './pin-tries.ts';
import { initials } from './read-clerks.ts';

const now = new Date('2026-03-01T09:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

it('five wrong codes pause for half a minute, four do not', () => {
	let tries = NO_TRIES;
	for (let wrong = 1; wrong <= 4; wrong += 1) {
		tries = afterWrongPin(tries, now);
		expect([tries.wrong, pauseLeft(tries, now)]).toEqual([wrong, 0]);
	}
	tries = afterWrongPin(tries, now);
	expect(pauseLeft(tries, now)).toBe(30);
	expect(pauseLeft(tries, later(29))).toBe(1);
	expect(pauseLeft(tries, later(30))).toBe(0);
});

it('a clock that is set back does not lock the counter for a year', () => {
	const tries = { wrong: 0, paused_until: later(365 * 86_400).toISOString() };
	expect(pauseLeft(tries, now)).toBe(0);
});

it('a code is checked without anything but what is kept of it', async () => {
	const kept = await hashPin('2580');
	expect(await isPinOf(kept, '2580')).toBe(true);
	expect(await isPinOf(kept, '2581')).toBe(false);
	expect(await isPinOf(kept, '')).toBe(false);
	expect(JSON.stringify(kept)).not.toContain('2580');
});

it('two letters at most stand for a name', () => {
	expect(['Marie-Laure', 'marie', 'Jean Paul Petit', 'Élise', ''].map(initials)).toEqual([
		'ML',
		'M',
		'JP',
		'É',
		'?'
	]);
});
