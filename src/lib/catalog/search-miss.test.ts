import { expect, test } from 'vitest';
import { countableTerm } from './search-miss.ts';

test('words are folded, so that one thing is counted once', () => {
	expect(countableTerm('  Épices   à  RACLETTE ')).toBe('epices a raclette');
	expect(countableTerm('pomme d’amour')).toBe("pomme d'amour");
	expect(countableTerm('t-shirt 12 ans')).toBe('t-shirt 12 ans');
});

test('what might name somebody is not counted', () => {
	const private_ = ['lea@lion.example', '06 39 98 00 00', '4242 4242 4242 4242', '+33639980000'];
	expect(private_.map(countableTerm)).toEqual(private_.map(() => null));
	expect(countableTerm('x')).toBeNull();
	expect(countableTerm('mot '.repeat(20))).toBeNull();
	expect(countableTerm('')).toBeNull();
});
