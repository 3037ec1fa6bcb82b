import type { Lang } from './language.ts';

/** Locale tags used with Intl. English is British: day before month. */
const LOCALE: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };
const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Building an Intl formatter costs more than using it a thousand times: they are kept. */
function kept<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
	const found = formatters.get(key) as F | undefined;
	if (found) return found;
	const made = make();
	formatters.set(key, made);
	return made;
}

function dates(lang: Lang, zone: string, name: string, options: Intl.DateTimeFormatOptions) {
	return kept(
		`${name} ${lang} ${zone}`,
		() => new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: zone })
	);
}

/** Integer cents as "9,90 €" or "€9.90". */
export function formatPrice(cents: number, lang: Lang): string {
	return kept(
		`price ${lang}`,
		() => new Intl.NumberFormat(LOCALE[lang], { style: 'currency', currency: 'EUR' })
	).format(cents / 100);
}

/** Like {@link formatPrice}, without decimals when they are zero: "5 €", "4,50 €". For sentences. */
export function formatShortPrice(cents: number, lang: Lang): string {
	if (cents % 100 !== 0) return formatPrice(cents, lang);
	return kept(
		`short ${lang}`,
		() =>
			new Intl.NumberFormat(LOCALE[lang], {
				style: 'currency',
				currency: 'EUR',
				maximumFractionDigits: 0
			})
	).format(cents / 100);
}

/** Thousands grouped as the language does: "1 000", "1,000". */
export function formatNumber(value: number, lang: Lang): string {
	return kept(`number ${lang}`, () => new Intl.NumberFormat(LOCALE[lang])).format(value);
}

/** "16 h 30", "19 h"; "4:30 pm", "7 pm". The spaces do not break. */
export function formatClock(hour: number, minute: number, lang: Lang): string {
	const minutes = String(minute).padStart(2, '0');
	if (lang === 'fr') return minute ? `${hour}\u00a0h\u00a0${minutes}` : `${hour}\u00a0h`;
	const half = hour % 24 < 12 ? 'am' : 'pm';
	const twelve = hour % 12 === 0 ? 12 : hour % 12;
	return minute ? `${twelve}:${minutes}\u00a0${half}` : `${twelve}\u00a0${half}`;
}

/** A wall-clock text from the database (`09:00` or `09:00:00`) as {@link formatClock}. */
export function formatWallClock(text: string, lang: Lang): string {
	const [hour = '0', minute = '0'] = text.split(':');
	return formatClock(Number(hour), Number(minute), lang);
}

/** A moment's time of day in the town's zone. */
export function formatTime(at: string | Date, lang: Lang, zone: string): string {
	const { hour, minute } = localParts(at, zone);
	return formatClock(hour, minute, lang);
}

/** "lundi 3 décembre", "Monday 3 December"; with the year when `withYear`. */
export function formatDate(at: string | Date, lang: Lang, zone: string, withYear = false): string {
	return dates(lang, zone, withYear ? 'date-year' : 'date', {
		weekday: withYear ? undefined : 'long',
		day: 'numeric',
		month: 'long',
		year: withYear ? 'numeric' : undefined
	})
		.format(new Date(at))
		.replace(/^1 /, lang === 'fr' ? '1er ' : '1 ')
		.replace(/ 1 /, lang === 'fr' ? ' 1er ' : ' 1 ');
}

/** "lundi", "Monday". */
export function formatWeekday(at: string | Date, lang: Lang, zone: string): string {
	return dates(lang, zone, 'weekday', { weekday: 'long' }).format(new Date(at));
}

/** Name of an ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekdayName(weekday: number, lang: Lang): string {
	// 5 January 1970 was a Monday.
	return formatWeekday(new Date((weekday + 3) * DAY_MS), lang, 'UTC');
}

/** "aujourd’hui", "demain", "lundi" within six days, else "lundi 3 décembre". */
export function formatDay(at: string | Date, lang: Lang, zone: string, now: Date): string {
	const ahead = daysBetween(now, at, zone);
	if (ahead === 0) return lang === 'fr' ? 'aujourd’hui' : 'today';
	if (ahead === 1) return lang === 'fr' ? 'demain' : 'tomorrow';
	if (ahead === -1) return lang === 'fr' ? 'hier' : 'yesterday';
	return ahead > 1 && ahead < 7 ? formatWeekday(at, lang, zone) : formatDate(at, lang, zone);
}

export type LocalParts = {
	year: number;
	month: number;
	day: number;
	hour: number;
	minute: number;
	/** ISO weekday, 1 = Monday. */
	weekday: number;
};

/** A moment as the town's calendar and clock show it. */
export function localParts(at: string | Date, zone: string): LocalParts {
	const parts: Record<string, number> = {};
	const format = dates('en', zone, 'parts', {
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		hourCycle: 'h23'
	});
	for (const { type, value } of format.formatToParts(new Date(at))) parts[type] = Number(value);
	const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
	const sundayFirst = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
	return { year, month, day, hour, minute, weekday: sundayFirst === 0 ? 7 : sundayFirst };
}

/** Calendar days from `from` to `to` in the town's zone; 0 = same day, 1 = the next. */
export function daysBetween(from: string | Date, to: string | Date, zone: string): number {
	return Math.round((dayNumber(to, zone) - dayNumber(from, zone)) / DAY_MS);
}

function dayNumber(at: string | Date, zone: string): number {
	const { year, month, day } = localParts(at, zone);
	return Date.UTC(year, month - 1, day);
}

/** `2026-12-24` of a moment in the town's zone. */
export function isoDay(at: string | Date, zone: string): string {
	return new Date(dayNumber(at, zone)).toISOString().slice(0, 10);
}

/** French typography: narrow no-break spaces before `; : ! ?` and inside « ». */
export function frenchSpaces(text: string): string {
	return text
		.replace(/[ \u00a0]([;:!?»])/g, '\u202f$1')
		.replace(/«[ \u00a0]/g, '«\u202f')
		.replace(/(\d) (€|%|h\b|g\b|kg\b|cl\b|l\b|cm\b)/g, '$1\u00a0$2');
}
