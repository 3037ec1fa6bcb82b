import { expect, test } from 'vitest';
import { seenWhen, stockWords } from './stock-words.ts';

const PARIS = 'Europe/Paris';
const DAY = 86_400_000;
// A Monday, 15:00 in Paris.
const now = new Date('2026-11-23T14:00:00Z');

/** Of a trade whose confirmations count for `sureDays`, as the database answers. */
function say(
	available: number,
	confirmedAt: string | null,
	lang: 'fr' | 'en' = 'fr',
	sureDays = 14
) {
	const from = confirmedAt ? Date.parse(confirmedAt) : now.getTime();
	const facts = {
		available,
		confirmed_at: confirmedAt,
		sure_until: confirmedAt && new Date(from + sureDays * DAY).toISOString(),
		shown_until: new Date(from + 3 * sureDays * DAY).toISOString()
	};
	return stockWords(facts, lang, PARIS, now);
}

test('says how many are left only when they are few, and when somebody looked', () => {
	expect(say(2, '2026-11-23T08:00:00Z')).toEqual({
		mood: 'few',
		sentence: 'Il en reste 2, vu ce matin',
		short: '2 restants'
	});
	expect(say(1, '2026-11-22T08:00:00Z').sentence).toBe('Il n’en reste qu’un, vu hier');
	expect(say(40, '2026-11-20T08:00:00Z')).toEqual({
		mood: 'sure',
		sentence: 'En boutique, vu il y a 3\u00a0jours',
		short: 'vu il y a 3\u00a0jours'
	});
	expect(say(40, '2026-11-23T13:55:00Z').short).toBe('vu à l’instant');
});

test('counts days as the town’s calendar does', () => {
	const seen = (at: string, lang: 'fr' | 'en' = 'fr') => seenWhen(at, lang, PARIS, now);
	// Five minutes before and after midnight in Paris, which is 23:00 UTC.
	expect(seen('2026-11-22T22:55:00Z')).toBe('hier');
	expect(seen('2026-11-22T23:05:00Z')).toBe('ce matin');
	expect(seen('2026-11-23T12:30:00Z')).toBe('cet après-midi');
	expect(seen('2026-11-21T22:55:00Z')).toBe('il y a 2\u00a0jours');
	expect(seen('2026-11-10T08:00:00Z')).toBe('il y a 13\u00a0jours');
	expect(seen('2026-11-09T08:00:00Z')).toBe('le 9 novembre');
	expect(seen('2026-11-21T08:00:00Z', 'en')).toBe('2\u00a0days ago');
	expect(seen('2026-11-09T08:00:00Z', 'en')).toBe('on 9 November');
});

test('past the days of its trade it is to be confirmed, and one still reads when it was seen', () => {
	expect(say(40, '2026-11-22T15:00:00Z', 'fr', 1).mood).toBe('sure');
	expect(say(40, '2026-11-22T13:00:00Z', 'fr', 1)).toEqual({
		mood: 'unsure',
		sentence: 'Stock à confirmer, vu hier',
		short: 'à confirmer'
	});
	expect(say(2, '2026-11-22T13:00:00Z', 'fr', 1).mood, 'no count without confidence').toBe(
		'unsure'
	);
	expect(say(40, null)).toEqual({
		mood: 'unsure',
		sentence: 'Stock à confirmer',
		short: 'à confirmer'
	});
});

test('past three times as long the shop checks first', () => {
	expect(say(40, '2026-11-20T13:00:00Z', 'fr', 1)).toEqual({
		mood: 'unsure',
		sentence: 'La boutique vérifie d’abord, vu il y a 3\u00a0jours',
		short: 'la boutique vérifie d’abord'
	});
	expect(say(40, '2026-11-20T13:00:00Z', 'en', 1)).toEqual({
		mood: 'unsure',
		sentence: 'The shop checks first, seen 3\u00a0days ago',
		short: 'the shop checks first'
	});
});

test('sold out is sold out, however fresh', () => {
	expect(say(0, '2026-11-23T08:00:00Z')).toMatchObject({ mood: 'none', sentence: 'Épuisé' });
	expect(say(-3, null).mood).toBe('none');
});

test('in English too', () => {
	expect(say(2, '2026-11-23T08:00:00Z', 'en').sentence).toBe('2 left, seen this morning');
	expect(say(40, '2026-11-20T08:00:00Z', 'en').sentence).toBe('In the shop, seen 3\u00a0days ago');
	expect(say(40, null, 'en').sentence).toBe('Stock to be confirmed');
});
