import type { Json } from '../offline/operation.ts';
import type { Trade } from '../shelf/shelf-rows.ts';
import type { AttentionWords } from './attention-words.ts';

/** A field's value as a person would say it: a name of a trade and not its number, "20 %" and not 2000. */
export function fieldText(
	field: string,
	value: Json | undefined,
	{ words, trades, lang }: { words: AttentionWords; trades: readonly Trade[]; lang: 'fr' | 'en' }
): string {
	if (value === null || value === undefined || value === '') return words.emptyValue;
	if (field === 'category') {
		const trade = trades.find(({ id }) => id === value);
		if (trade !== undefined) return lang === 'fr' ? trade.name_fr : trade.name_en;
	}
	if (field === 'vat_bp') {
		return `${new Intl.NumberFormat(lang).format(Number(value) / 100)}\u00a0%`;
	}
	if (field === 'withdrawal_exception') return words.exceptions[String(value)] ?? String(value);
	if (typeof value === 'object' && !Array.isArray(value)) {
		return Object.values(value).filter(Boolean).join(' · ') || words.emptyValue;
	}
	return String(value);
}
