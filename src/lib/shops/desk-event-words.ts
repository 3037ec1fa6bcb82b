import { formatDate, formatNumber } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';

type Detail = Record<string, unknown>;

/** What a batch of the desk did, by the operations' kinds; several kinds are one thing to whoever reads. */
const DONE: readonly { kinds: readonly string[]; words: Record<Lang, [string, string]> }[] = [
	{ kinds: ['product.create'], words: { fr: ['nouveau', 'nouveaux'], en: ['new', 'new'] } },
	{
		kinds: ['variant.create'],
		words: { fr: ['variante', 'variantes'], en: ['choice', 'choices'] }
	},
	{ kinds: ['variant.price'], words: { fr: ['prix', 'prix'], en: ['price', 'prices'] } },
	{
		kinds: ['stock.counted', 'stock.received', 'stock.undo'],
		words: { fr: ['stock', 'stocks'], en: ['stock', 'stocks'] }
	},
	{ kinds: ['product.state'], words: { fr: ['état', 'états'], en: ['state', 'states'] } },
	{
		kinds: ['product.edit', 'variant.edit', 'variant.archive', 'shelf.confirm'],
		words: { fr: ['fiche', 'fiches'], en: ['description', 'descriptions'] }
	},
	{
		kinds: ['photo.attach', 'photo.remove'],
		words: { fr: ['photo', 'photos'], en: ['photo', 'photos'] }
	}
];

/** "3 prix, 1 stock": how often a batch did what. '' where the detail says nothing. */
export function batchSentence(detail: Detail, lang: Lang): string {
	return DONE.flatMap(({ kinds, words }) => {
		const count = kinds.reduce((sum, kind) => sum + (Number(detail[kind]) || 0), 0);
		const [one, many] = words[lang];
		return count > 0 ? [`${formatNumber(count, lang)} ${count < 2 ? one : many}`] : [];
	}).join(', ');
}

/** "1 mai" or "1 mai – 3 mai": the days of a closure. '' where the detail names none. */
export function daysSentence({ from, to }: Detail, lang: Lang): string {
	const day = (date: unknown) =>
		typeof date === 'string' && !Number.isNaN(Date.parse(date))
			? formatDate(`${date}T12:00:00Z`, lang, 'UTC')
			: '';
	return from === to ? day(from) : [day(from), day(to)].filter(Boolean).join(' – ');
}
