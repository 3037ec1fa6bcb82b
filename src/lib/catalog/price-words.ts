import { formatPrice } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';
import type { UnitPrice } from './product.ts';

const PER: Record<Lang, Record<UnitPrice['per'], string>> = {
	fr: { kg: 'kg', l: 'l', m: 'm', piece: 'pièce' },
	en: { kg: 'kg', l: 'l', m: 'm', piece: 'piece' }
};

/** "33,00 €/kg", the unit price the law asks for; '' where goods are sold by the piece. */
export function unitPriceWords(unitPrice: UnitPrice | null, lang: Lang): string {
	if (!unitPrice) return '';
	return `${formatPrice(unitPrice.cents, lang)}/${PER[lang][unitPrice.per]}`;
}

/** "9,90 €", or "dès 9,90 €" when the variants differ. */
export function cardPrice(cents: number, varies: boolean, lang: Lang): string {
	const price = formatPrice(cents, lang);
	if (!varies) return price;
	return lang === 'fr' ? `dès\u00a0${price}` : `from\u00a0${price}`;
}
