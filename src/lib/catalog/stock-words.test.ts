import { expect, test } from 'vitest';
import { stockWords } from './stock-words.ts';

const PARIS = 'Europe/Paris';
// A Monday, 15:00 in Paris.
const now = new Date('2026-11-23T14:00:00Z');
const say = (available: number, confirmedAt: string | null, lang: 'fr' | 'en' = 'fr') =>
	stockWords({ available, confirmed_at: confirmedAt }, lang, PARIS, now);

test('says how many are left only when they are few, and when somebody looked', () => {
	expect(say(2, '2026-11-23T08:00:00Z')).toEqual({
		mood: 'few',
		sentence: 'Il en reste 2, vu ce matin',
		short: '2 restants'
	});
	expect(say(1, '2026-11-22T08:00:00Z').sentence).toBe('Il n’en reste qu’un, vu hier');
	expect(say(40, '2026-11-20T08:00:00Z')).toEqual({
		mood: 'sure',
		sentence: 'En boutique, vu vendredi',
		short: 'vu vendredi'
	});
	expect(say(40, '2026-11-23T13:55:00Z').short).toBe('vu à l’instant');
	expect(say(40, '2026-11-12T13:55:00Z').short).toBe('vu le 12 novembre');
});

test('a stock nobody looked at for two weeks is to be confirmed', () => {
	expect(say(40, '2026-11-08T08:00:00Z').mood).toBe('unsure');
	expect(say(40, null)).toEqual({
		mood: 'unsure',
		sentence: 'Stock à confirmer',
		short: 'à confirmer'
	});
});

test('sold out is sold out, however fresh', () => {
	expect(say(0, '2026-11-23T08:00:00Z')).toMatchObject({ mood: 'none', sentence: 'Épuisé' });
	expect(say(-3, null).mood).toBe('none');
});

test('in English too', () => {
	expect(say(2, '2026-11-23T08:00:00Z', 'en').sentence).toBe('2 left, seen this morning');
	expect(say(40, '2026-11-20T08:00:00Z', 'en').sentence).toBe('In the shop, seen on Friday');
});
