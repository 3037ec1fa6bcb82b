import { expect, test } from 'vitest';
import { comingExceptions, openingWords, weekOf } from './opening-words.ts';

const PARIS = 'Europe/Paris';
// A Monday, 15:00 in Paris.
const now = new Date('2026-11-23T14:00:00Z');
const say = (opens: string | null, lang: 'fr' | 'en' = 'fr') =>
	openingWords(
		{ open: false, closes_at: null, opens_at: opens, closed_today: false },
		lang,
		PARIS,
		now
	);

test('open until when, or open again when', () => {
	const open = {
		open: true,
		closes_at: '2026-11-23T18:00:00Z',
		opens_at: null,
		closed_today: false
	};
	expect(openingWords(open, 'fr', PARIS, now)).toBe('Ouvert jusqu’à 19\u00a0h');
	expect(openingWords(open, 'en', PARIS, now)).toBe('Open until 7\u00a0pm');
	expect(say('2026-11-23T15:30:00Z')).toBe('Ouvre à 16\u00a0h\u00a030');
	expect(say('2026-11-24T08:00:00Z')).toBe('Ouvre demain à 9\u00a0h');
	expect(say('2026-11-26T08:00:00Z')).toBe('Ouvre jeudi à 9\u00a0h');
	expect(say('2026-12-03T08:00:00Z')).toBe('Ouvre le jeudi 3 décembre à 9\u00a0h');
	expect(say('2026-11-24T08:00:00Z', 'en')).toBe('Opens tomorrow at 9\u00a0am');
	expect(say(null)).toBe('Fermé pour le moment');
});

test('a day on which it stays shut is said, with the next opening', () => {
	const shut = (opens: string | null, lang: 'fr' | 'en') =>
		openingWords(
			{ open: false, closes_at: null, opens_at: opens, closed_today: true },
			lang,
			PARIS,
			now
		);
	expect(shut('2026-11-24T08:00:00Z', 'fr')).toBe(
		'Fermé exceptionnellement aujourd’hui, ouvre demain à 9\u00a0h'
	);
	expect(shut('2026-11-24T08:00:00Z', 'en')).toBe(
		'Exceptionally closed today, opens tomorrow at 9\u00a0am'
	);
	expect(shut(null, 'fr')).toBe('Fermé exceptionnellement aujourd’hui');
});

const usual = [
	{ weekday: 2, opens: '14:00', closes: '19:00' },
	{ weekday: 2, opens: '09:00', closes: '12:30' },
	{ weekday: 1, opens: '14:00', closes: '18:00' }
];

test('a week from Monday, noon breaks apart, today marked', () => {
	const week = weekOf(usual, [], 'fr', PARIS, now);
	expect(week.map((day) => day.weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
	expect(week[0]).toMatchObject({ today: true, intervals: ['14\u00a0h – 18\u00a0h'] });
	expect(week[1]?.intervals).toEqual(['9\u00a0h – 12\u00a0h\u00a030', '14\u00a0h – 19\u00a0h']);
	expect(week[2]).toMatchObject({ today: false, intervals: [] });
});

test('an exception of the coming week replaces its whole day', () => {
	const closed = { on_date: '2026-11-24', opens: null, closes: null, note: 'Inventaire' };
	const [, tuesday] = weekOf(usual, [closed], 'fr', PARIS, now);
	expect(tuesday).toMatchObject({
		intervals: [],
		exceptionOn: '2026-11-24',
		note: 'Inventaire'
	});
});

test('later exceptions are listed apart, in order', () => {
	const days = comingExceptions(
		[
			{ on_date: '2026-12-24', opens: '09:00', closes: '16:00', note: '' },
			{ on_date: '2026-12-06', opens: '10:00', closes: '12:00', note: 'Saint-Nicolas' },
			{ on_date: '2026-11-25', opens: null, closes: null, note: '' }
		],
		'fr',
		PARIS,
		now
	);
	expect(days.map(({ date }) => date)).toEqual(['2026-12-06', '2026-12-24']);
	expect(days[0]).toMatchObject({ note: 'Saint-Nicolas', intervals: ['10\u00a0h – 12\u00a0h'] });
});
