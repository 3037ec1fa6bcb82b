import { expect, test } from 'vitest';
import { statedFacts } from './fact-words.ts';
import { productTitle } from './product-title.ts';

test('facts are named in the order of a label, whatever order they were typed in', () => {
	const facts = { origin: 'Jura', ingredients: ' Lait cru, sel ', allergens: '', colour: 'bleu' };
	expect(statedFacts(facts, 'fr')).toEqual([
		{ name: 'Ingrédients', text: 'Lait cru, sel' },
		{ name: 'Origine', text: 'Jura' }
	]);
	expect(statedFacts({ composition: 'Coton' }, 'en')).toEqual([{ name: 'Made of', text: 'Coton' }]);
	expect(statedFacts({}, 'fr')).toEqual([]);
});

test('a product without a name is called by its trade and its picture', () => {
	const untitled = { name_fr: 'Fleurs & plantes', name_en: 'Flowers & plants' };
	expect(productTitle({ title: 'Rose', untitled: null }, 'en')).toBe('Rose');
	expect(productTitle({ title: 'Fleurs', untitled }, 'fr')).toBe(
		'Fleurs & plantes, à voir en photo'
	);
	expect(productTitle({ title: 'Fleurs', untitled }, 'en')).toBe(
		'Flowers & plants, see the picture'
	);
});
