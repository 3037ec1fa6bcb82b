import { expect, test } from 'vitest';
import { countFilters, cursorOf, parseSearch, searchParams } from './search.ts';

const parse = (query: string) => parseSearch(new URLSearchParams(query));

test('reads words and filters, euros as cents', () => {
	expect(
		parse('q= chèvre  frais &metier=fromagerie&boutique=le-lion&ouvert=1&min=2,5&max=10')
	).toEqual({
		q: 'chèvre frais',
		trade: 'fromagerie',
		shop: 'le-lion',
		open: true,
		min_cents: 250,
		max_cents: 1000
	});
});

test('what is malformed is left out, the page still shows', () => {
	expect(parse('metier=../x&boutique=%00&min=-1&max=abc&ouvert=yes&apres=<script>')).toEqual({});
	expect(parse('min=1e99&max=NaN')).toEqual({});
});

test('a price range upside down is turned round', () => {
	expect(parse('min=10&max=2')).toEqual({ min_cents: 200, max_cents: 1000 });
});

test('searches are cut to 100 characters, without halving one', () => {
	expect(parse(`q=${'x'.repeat(300)}`).q).toHaveLength(100);
	expect(Array.from(parse(`q=${'🧀'.repeat(300)}`).q ?? '')).toHaveLength(100);
	expect(parse('q=%00a%01b').q).toBe('a b');
});

test('a cursor of ours is kept, anything else is a first page', () => {
	const ours = '10.607927~019ab2c3-0000-7000-8000-000000000000';
	expect(cursorOf(new URLSearchParams({ apres: ours }))).toBe(ours);
	expect(cursorOf(new URLSearchParams({ apres: "'; drop table" }))).toBeUndefined();
});

test('an address is written back in one fixed order, with changes', () => {
	const query = parse('ouvert=1&q=a&min=2.5');
	expect(searchParams(query)).toBe('?q=a&ouvert=1&min=2.5');
	expect(searchParams(query, { ouvert: null, apres: 'x~1' })).toBe('?q=a&min=2.5&apres=x%7E1');
	expect(searchParams({})).toBe('');
});

test('counts the filters that are set', () => {
	expect(countFilters(parse('q=a&ouvert=1&min=1&max=2'))).toBe(2);
});
