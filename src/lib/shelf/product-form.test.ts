import { expect, test } from 'vitest';
import { hasTitle, productChanges, productTexts } from './product-form.ts';
import type { ShelfProduct } from './shelf-rows.ts';

const seen: ShelfProduct = {
	id: 'p',
	title: 'Comté',
	titled: true,
	slug: 'comte',
	state: 'published',
	held: false,
	category_id: 'cheese',
	description: 'Du Jura.',
	brand: '',
	vat_bp: 550,
	withdrawal_exception: 'perishable',
	facts: { origin: 'Jura', allergens: 'Lait' },
	confirmed_at: null,
	photo_path: null,
	tint: null,
	photos: []
};

test('nothing touched, nothing changed', () => {
	expect(productChanges(seen, productTexts(seen))).toEqual({});
});

test('only what was changed is said', () => {
	const texts = { ...productTexts(seen), title: ' Comté 24 mois ', vat_bp: 2000 };
	expect(productChanges(seen, texts)).toEqual({ title: 'Comté 24 mois', vat_bp: 2000 });
});

test('the 14 days can be given back', () => {
	const texts = { ...productTexts(seen), withdrawal_exception: '' };
	expect(productChanges(seen, texts)).toEqual({ withdrawal_exception: null });
});

test('facts travel together, the emptied ones left out', () => {
	const texts = productTexts(seen);
	texts.facts = { ...texts.facts, allergens: '  ', ingredients: 'Lait cru, sel' };
	expect(productChanges(seen, texts)).toEqual({
		facts: { origin: 'Jura', ingredients: 'Lait cru, sel' }
	});
});

test('a product without a name offers an empty field, and may stay so', () => {
	const nameless = { ...seen, titled: false, title: 'Fromagerie' };
	const texts = productTexts(nameless);
	expect(texts.title).toBe('');
	expect(productChanges(nameless, texts)).toEqual({});
	expect(hasTitle(nameless, texts)).toBe(true);
	expect(productChanges(nameless, { ...texts, title: 'Fromagerie' })).toEqual({
		title: 'Fromagerie'
	});
});

test('a name once given is not emptied', () => {
	const texts = { ...productTexts(seen), title: '   ' };
	expect(hasTitle(seen, texts)).toBe(false);
	expect(productChanges(seen, texts)).toEqual({});
});
