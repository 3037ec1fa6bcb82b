import { expect, it } from 'vitest';
import { countHere, passBy, startWalk, stepBack, sumOf, walkingAt } from './stock-walk.ts';

it('walks product after product, remembers what differed, and knows its end', () => {
	let walk = startWalk(['a', 'b', 'c']);
	walk = countHere(walk, 7, 7);
	walk = passBy(walk);
	expect(walkingAt(walk)).toBe('c');
	walk = countHere(walk, 4, 2);
	expect(walkingAt(walk)).toBeNull();
	expect(sumOf(walk)).toEqual({
		counted: 2,
		passed: 1,
		differences: [{ id: 'c', expected: 4, counted: 2 }]
	});
	expect(passBy(walk).at).toBe(3);
});

it('going back and counting again keeps what was expected before the walk', () => {
	let walk = countHere(startWalk(['a']), 7, 5);
	walk = countHere(stepBack(walk), 5, 6);
	expect(sumOf(walk).differences).toEqual([{ id: 'a', expected: 7, counted: 6 }]);
	expect(stepBack(startWalk(['a'])).at).toBe(0);
});
