import { daysBetween, formatDate, localParts } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';
import type { Freshness } from './product.ts';

/** From this many left on, a page says "in the shop" instead of a count. */
export const FEW_LEFT = 5;
/** Further back than this a date says more than a number of days. */
const COUNTED_DAYS = 13;

const fr = {
	soldOut: 'Épuisé',
	toConfirm: 'Stock à confirmer',
	toConfirmShort: 'à confirmer',
	checksFirst: 'La boutique vérifie d’abord',
	inShop: 'En boutique',
	left: (count: number) => (count === 1 ? 'Il n’en reste qu’un' : `Il en reste ${count}`),
	leftShort: (count: number) => (count === 1 ? 'plus qu’un' : `${count} restants`),
	seen: (when: string) => `vu ${when}`,
	justNow: 'à l’instant',
	morning: 'ce matin',
	afternoon: 'cet après-midi',
	evening: 'ce soir',
	yesterday: 'hier',
	daysAgo: (days: number) => `il y a ${days}\u00a0jours`,
	on: (date: string) => `le ${date}`
};
const en: typeof fr = {
	soldOut: 'Sold out',
	toConfirm: 'Stock to be confirmed',
	toConfirmShort: 'to confirm',
	checksFirst: 'The shop checks first',
	inShop: 'In the shop',
	left: (count) => (count === 1 ? 'Last one' : `${count} left`),
	leftShort: (count) => (count === 1 ? 'last one' : `${count} left`),
	seen: (when) => `seen ${when}`,
	justNow: 'just now',
	morning: 'this morning',
	afternoon: 'this afternoon',
	evening: 'this evening',
	yesterday: 'yesterday',
	daysAgo: (days) => `${days}\u00a0days ago`,
	on: (date) => `on ${date}`
};
const WORDS = { fr, en };

/** How sure the stock is: `sure` in the shop, `few` left, `unsure` when its trade's days are over, `none`. */
export type StockMood = 'sure' | 'few' | 'unsure' | 'none';

export type StockWords = {
	mood: StockMood;
	/** For the product page: "Il en reste 2, vu ce matin". */
	sentence: string;
	/** For a card, lower case, two or three words: "2 restants", "vu ce matin". */
	short: string;
};

export type StockFacts = Freshness & { available: number };

/** What a page says of the stock of a product or variant, at the moment `now`. */
export function stockWords(facts: StockFacts, lang: Lang, zone: string, now: Date): StockWords {
	const words = WORDS[lang];
	if (facts.available <= 0) {
		return { mood: 'none', sentence: words.soldOut, short: words.soldOut.toLowerCase() };
	}
	const { confirmed_at: confirmedAt } = facts;
	const seen = confirmedAt ? words.seen(seenWhen(confirmedAt, lang, zone, now)) : null;
	if (!seen || !isSure(facts, now)) {
		const checksFirst = isFaded(facts, now);
		const doubt = checksFirst ? words.checksFirst : words.toConfirm;
		return {
			mood: 'unsure',
			sentence: seen ? `${doubt}, ${seen}` : doubt,
			short: checksFirst ? doubt.charAt(0).toLowerCase() + doubt.slice(1) : words.toConfirmShort
		};
	}
	if (facts.available <= FEW_LEFT) {
		const sentence = `${words.left(facts.available)}, ${seen}`;
		return { mood: 'few', sentence, short: words.leftShort(facts.available) };
	}
	return { mood: 'sure', sentence: `${words.inShop}, ${seen}`, short: seen };
}

/** Somebody saw it within the days its trade allows. */
function isSure({ sure_until: until }: Freshness, now: Date): boolean {
	return until !== null && Date.parse(until) > now.getTime();
}

/** Unseen for so long that no list shows it any more; its own shop still does. */
export function isFaded({ shown_until: until }: Freshness, now: Date): boolean {
	return Date.parse(until) <= now.getTime();
}

/** "à l’instant", "ce matin", "hier", "il y a 3 jours", "le 3 décembre". */
export function seenWhen(at: string, lang: Lang, zone: string, now: Date): string {
	const words = WORDS[lang];
	if (now.getTime() - Date.parse(at) < 15 * 60_000) return words.justNow;
	const days = daysBetween(at, now, zone);
	if (days === 1) return words.yesterday;
	if (days > COUNTED_DAYS) return words.on(dayAndMonth(at, lang, zone));
	if (days > 1) return words.daysAgo(days);
	const { hour } = localParts(at, zone);
	if (hour < 12) return words.morning;
	return hour < 18 ? words.afternoon : words.evening;
}

/** "3 décembre": a date without its weekday. */
function dayAndMonth(at: string, lang: Lang, zone: string): string {
	return formatDate(at, lang, zone).replace(/^\p{L}+,? /u, '');
}
