import {
	daysBetween,
	formatDay,
	formatTime,
	formatWallClock,
	isoDay,
	localParts
} from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';
import type { HoursException, Opening, WeeklyHours } from './opening.ts';

const fr = {
	openUntil: (time: string) => `Ouvert jusqu’à ${time}`,
	open: 'Ouvert',
	opensToday: (time: string) => `Ouvre à ${time}`,
	opens: (day: string, time: string) => `Ouvre ${day} à ${time}`,
	closed: 'Fermé pour le moment',
	closedToday: 'Fermé exceptionnellement aujourd’hui',
	closedDay: 'Fermé'
};
const en: typeof fr = {
	openUntil: (time) => `Open until ${time}`,
	open: 'Open',
	opensToday: (time) => `Opens at ${time}`,
	opens: (day, time) => `Opens ${day} at ${time}`,
	closed: 'Closed for now',
	closedToday: 'Exceptionally closed today',
	closedDay: 'Closed'
};
const WORDS = { fr, en };

/**
 * "Ouvert jusqu’à 19 h", "Ouvre demain à 9 h", "Fermé pour le moment"; on a day it stays shut, "Fermé
 * exceptionnellement aujourd’hui, ouvre demain à 9 h".
 */
export function openingWords(opening: Opening, lang: Lang, zone: string, now: Date): string {
	const words = WORDS[lang];
	if (opening.open) {
		if (!opening.closes_at) return words.open;
		return words.openUntil(formatTime(opening.closes_at, lang, zone));
	}
	const again = opensAgain(opening, lang, zone, now);
	if (!opening.closed_today) return again ?? words.closed;
	if (!again) return words.closedToday;
	return `${words.closedToday}, ${again.charAt(0).toLowerCase()}${again.slice(1)}`;
}

/** "Ouvre à 16 h", "Ouvre jeudi à 9 h"; null when nothing is known of another opening. */
function opensAgain(opening: Opening, lang: Lang, zone: string, now: Date): string | null {
	const words = WORDS[lang];
	if (!opening.opens_at) return null;
	const time = formatTime(opening.opens_at, lang, zone);
	if (daysBetween(now, opening.opens_at, zone) === 0) return words.opensToday(time);
	const day = formatDay(opening.opens_at, lang, zone, now);
	const from = daysBetween(now, opening.opens_at, zone) >= 7;
	const the = from ? (lang === 'fr' ? `le ${day}` : `on ${day}`) : day;
	return words.opens(the, time);
}

export type DayHours = {
	weekday: number;
	/** Set when an exception of this week replaces the usual hours; ISO date. */
	exceptionOn: string | null;
	note: string;
	/** "9 h – 12 h 30", one per interval; empty means closed. */
	intervals: string[];
	today: boolean;
};

/** Monday to Sunday as a table; the coming seven days' exceptions replace the usual hours. */
export function weekOf(
	hours: readonly WeeklyHours[],
	exceptions: readonly HoursException[],
	lang: Lang,
	zone: string,
	now: Date
): DayHours[] {
	const today = localParts(now, zone).weekday;
	return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
		const ahead = (weekday - today + 7) % 7;
		const date = isoDay(new Date(now.getTime() + ahead * 86_400_000), zone);
		const special = exceptions.filter((each) => each.on_date === date);
		const usual = hours.filter((each) => each.weekday === weekday);
		const intervals = special.length > 0 ? special : usual;
		return {
			weekday,
			exceptionOn: special.length > 0 ? date : null,
			note: special.map((each) => each.note ?? '').find(Boolean) ?? '',
			intervals: intervals
				.toSorted((a, b) => (a.opens ?? '').localeCompare(b.opens ?? ''))
				.flatMap(({ opens, closes }) => (opens && closes ? [interval(opens, closes, lang)] : [])),
			today: ahead === 0
		};
	});
}

/** "9 h – 12 h 30". */
export function interval(opens: string, closes: string, lang: Lang): string {
	return `${formatWallClock(opens, lang)} – ${formatWallClock(closes, lang)}`;
}

/** "Fermé" / "Closed", for a day without hours. */
export function closedDay(lang: Lang): string {
	return WORDS[lang].closedDay;
}

export type SpecialDay = { date: string; note: string; intervals: string[] };

/** Exceptions after the coming week, which {@link weekOf} shows already, soonest first. */
export function comingExceptions(
	exceptions: readonly HoursException[],
	lang: Lang,
	zone: string,
	now: Date
): SpecialDay[] {
	const from = isoDay(new Date(now.getTime() + 7 * 86_400_000), zone);
	const days = new Map<string, SpecialDay>();
	for (const each of exceptions.toSorted((a, b) => a.on_date.localeCompare(b.on_date))) {
		if (each.on_date < from) continue;
		const day = days.get(each.on_date) ?? { date: each.on_date, note: '', intervals: [] };
		day.note ||= each.note ?? '';
		if (each.opens && each.closes) day.intervals.push(interval(each.opens, each.closes, lang));
		days.set(each.on_date, day);
	}
	return [...days.values()];
}
