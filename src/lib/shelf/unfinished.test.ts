import { expect, test } from 'vitest';
import type { Trade } from './shelf-rows.ts';
import { isFinished, missingOf } from './unfinished.ts';

const cheese: Trade = {
	id: 'cheese',
	name_fr: 'Fromagerie',
	name_en: 'Cheesemonger',
	group_fr: 'Bouche',
	group_en: 'Food',
	needs: ['allergens', 'origin']
};
const product = { id: 'p', titled: true, photos: [], facts: {}, category_id: 'cheese' };
const photo = { path: 'x', width: 1, height: 1, tint: '#000000' };

test('names what is not there', () => {
	expect(missingOf({ ...product, titled: false }, [cheese], new Set())).toEqual({
		title: true,
		photo: true,
		facts: ['allergens', 'origin']
	});
});

test('a fact of blanks is none, a given one counts', () => {
	const facts = { allergens: 'Lait', origin: '  ' };
	expect(missingOf({ ...product, facts }, [cheese], new Set()).facts).toEqual(['origin']);
});

test('a photo on its way is not missing', () => {
	expect(missingOf(product, [], new Set(['p'])).photo).toBe(false);
	expect(missingOf({ ...product, photos: [photo] }, [], new Set()).photo).toBe(false);
});

test('is finished when nothing lacks', () => {
	const facts = { allergens: 'Lait', origin: 'Jura' };
	const whole = { ...product, facts, photos: [photo] };
	expect(isFinished(missingOf(whole, [cheese], new Set()))).toBe(true);
	expect(isFinished(missingOf({ ...whole, titled: false }, [cheese], new Set()))).toBe(false);
	expect(isFinished(missingOf({ ...whole, facts: {} }, [cheese], new Set()))).toBe(false);
});
