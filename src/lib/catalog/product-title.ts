import type { Lang } from '../platform/language.ts';
import type { ProductCard } from './product.ts';
import { nameIn } from './trade.ts';

/** The product's name; while nobody has given it one, its trade and a word for the picture. */
export function productTitle(
	{ title, untitled }: Pick<ProductCard, 'title' | 'untitled'>,
	lang: Lang
): string {
	if (!untitled) return title;
	const trade = nameIn(lang, untitled);
	return lang === 'fr' ? `${trade}, à voir en photo` : `${trade}, see the picture`;
}
