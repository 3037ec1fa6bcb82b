import { formatDay, formatPrice, formatTime } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';
import { boardWords } from './board-words.ts';
import { setupWords } from './setup-words.ts';
import { tabletWords } from './tablet-words.ts';

export interface TillWords {
	lang: Lang;
	/** The town's. */
	zone: string;
	board: (typeof boardWords)['fr'];
	setup: (typeof setupWords)['fr'];
	tablet: (typeof tabletWords)['fr'];
	/** "16 h 30", the town's clock. */
	time: (at: string) => string;
	/** "16 h 30" today, "demain 10 h" or "lundi 10 h" otherwise. */
	moment: (at: string, now: Date) => string;
	/** Cents as "9,90 €". */
	price: (cents: number) => string;
}

/** Everything the till says, in one language and with the town's clock. */
export function tillWords(lang: Lang, zone: string): TillWords {
	const time = (at: string) => formatTime(at, lang, zone);
	return {
		lang,
		zone,
		board: boardWords[lang],
		setup: setupWords[lang],
		tablet: tabletWords[lang],
		time,
		price: (cents) => formatPrice(cents, lang),
		moment(at, now) {
			const day = formatDay(at, lang, zone, now);
			const isToday = day === formatDay(now, lang, zone, now);
			return isToday ? time(at) : `${day} ${time(at)}`;
		}
	};
}
