import type { Lang } from '../platform/language.ts';
import type { FactKey } from '../shelf/shelf-rows.ts';

/** In the order in which a label is read. */
const fr: Record<FactKey, string> = {
	ingredients: 'Ingrédients',
	allergens: 'Allergènes',
	composition: 'Composition',
	origin: 'Origine',
	alcohol: 'Alcool',
	warnings: 'Précautions',
	manufacturer: 'Fabricant'
};
const en: typeof fr = {
	ingredients: 'Ingredients',
	allergens: 'Allergens',
	composition: 'Made of',
	origin: 'Origin',
	alcohol: 'Alcohol',
	warnings: 'Warnings',
	manufacturer: 'Manufacturer'
};
const WORDS = { fr, en };

/** What a product states, named and in a fixed order; empty and unknown facts are left out. */
export function statedFacts(
	facts: Readonly<Record<string, string>>,
	lang: Lang
): { name: string; text: string }[] {
	return Object.entries(WORDS[lang]).flatMap(([key, name]) => {
		const text = facts[key]?.trim();
		return text ? [{ name, text }] : [];
	});
}
