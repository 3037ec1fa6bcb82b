import { expect, test } from 'vitest';
import { readShopPage } from './shop-page-form';

const read = (form: Record<string, string>) =>
	readShopPage(
		(name) => name in form,
		(name) => form[name] ?? ''
	);

test('only what was sent, line breaks as the database keeps them, numbers as numbers', () => {
	expect(
		read({ name: 'Chez Paul', story: 'Un\r\ndeux', slot_minutes: '30', unknown: 'x' })
	).toEqual({ name: 'Chez Paul', story: 'Un\ndeux', slot_minutes: 30 });
});

test('a number that is none is left for the database to refuse', () => {
	expect(read({ slot_capacity: '' })).toEqual({ slot_capacity: '' });
	expect(read({ slot_capacity: '-3' })).toEqual({ slot_capacity: '-3' });
	expect(read({ preparation_minutes: '1e3' })).toEqual({ preparation_minutes: '1e3' });
});
