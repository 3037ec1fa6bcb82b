import { expect, test } from 'vitest';
import { frenchPath, languageOf, localPath } from './language.ts';

const at = (pathname: string) => ({ pathname });

test('every French address has one English address and comes back from it', () => {
	for (const path of [
		'/',
		'/recherche',
		'/metiers',
		'/metier/fromagerie',
		'/boutiques',
		'/boutique/fromagerie-du-lion',
		'/produit/comte-24-mois',
		'/panier',
		'/commander',
		'/commande/abc123',
		'/compte',
		'/connexion',
		'/classement',
		'/informations/mentions',
		'/informations/confidentialite',
		'/hors-ligne'
	]) {
		const english = localPath(path, 'en');
		expect(english).toMatch(/^\/en(\/|$)/);
		expect(frenchPath(at(english))).toBe(path);
		expect(localPath(path, 'fr')).toBe(path);
	}
});

test('query and fragment travel along', () => {
	expect(localPath('/recherche?q=th%C3%A9#top', 'en')).toBe('/en/search?q=th%C3%A9#top');
	expect(localPath('/?x=1', 'en')).toBe('/en?x=1');
	expect(localPath('/panier?/add', 'en')).toBe('/en/basket?/add');
});

test('what has no English form stays as it is', () => {
	expect(localPath('/till', 'en')).toBe('/till');
	expect(localPath('/sitemap.xml', 'en')).toBe('/sitemap.xml');
});

test('an English address we never gave out is not a second address of a page', () => {
	expect(frenchPath(at('/en/produit/x'))).toBe('/en/produit/x');
	expect(frenchPath(at('/en/till'))).toBe('/en/till');
	expect(frenchPath(at('/en/information/mentions'))).toBe('/en/information/mentions');
	expect(frenchPath(at('/english'))).toBe('/english');
});

test('the language is in the address', () => {
	expect(languageOf(at('/en'))).toBe('en');
	expect(languageOf(at('/en/shops'))).toBe('en');
	expect(languageOf(at('/enfants'))).toBe('fr');
});
