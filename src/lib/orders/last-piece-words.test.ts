import { expect, test } from 'vitest';
import { confirmMoment, lastPieceWords } from './last-piece-words.ts';

const PARIS = 'Europe/Paris';
// A Monday, 14:00 in Paris.
const now = new Date('2026-11-23T13:00:00Z');

test('says by when the shop looks, with the day where it is another one', () => {
	const say = (at: string, lang: 'fr' | 'en') =>
		lastPieceWords[lang].watched(confirmMoment(at, lang, PARIS, now));
	expect(say('2026-11-23T13:20:00Z', 'fr')).toBe(
		'Dernière pièce\u202f: la boutique vérifie avant 14\u00a0h\u00a020.'
	);
	expect(say('2026-11-24T08:20:00Z', 'fr')).toContain('avant demain 9\u00a0h\u00a020.');
	expect(say('2026-11-24T08:20:00Z', 'en')).toBe(
		'Last one: the shop checks by tomorrow 9:20\u00a0am.'
	);
	expect(say('2026-11-22T17:00:00Z', 'fr')).toContain('avant hier 18\u00a0h.');
});
