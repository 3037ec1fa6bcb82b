import { expect, test } from 'vitest';
import { pageCacheKey } from './page-cache-key.ts';

const key = (route: string | null, address: string) =>
	pageCacheKey(route, new URL(address, 'https://belfort.example'));

test('parameters a page does not read do not make a second entry', () => {
	const plain = key('/(town)/produit/[product]', '/produit/comte');
	expect(plain).not.toBeNull();
	expect(key('/(town)/produit/[product]', '/produit/comte?utm_source=x&q=1')).toBe(plain);
});

test('the order of parameters does not matter, their value does', () => {
	const one = key('/(town)/recherche', '/recherche?q=comte&metier=fromagerie');
	expect(key('/(town)/recherche', '/recherche?metier=fromagerie&q=comte')).toBe(one);
	expect(key('/(town)/recherche', '/recherche?q=comte&metier=boulangerie')).not.toBe(one);
	expect(key('/(town)/recherche', '/recherche?q=comte%26metier=fromagerie')).not.toBe(one);
});

test('towns and languages have their own entries', () => {
	const here = key('/(town)', '/');
	expect(key('/(town)', 'https://other.example/')).not.toBe(here);
	expect(key('/(town)', '/en')).not.toBe(here);
});

test('personal pages and unknown routes are never kept', () => {
	expect(key('/(town)/panier', '/panier')).toBeNull();
	expect(key('/(town)/commande/[token]', '/commande/x')).toBeNull();
	expect(key(null, '/x')).toBeNull();
});

test('an address longer than any of ours is not kept', () => {
	expect(key('/(town)/recherche', `/recherche?q=${'x'.repeat(500)}`)).toBeNull();
});
