import { isoDay } from '../platform/format.ts';
import type { Lang } from '../platform/language.ts';

/** `2026-10` of an address as the first day of that month, or null when it is no month. */
export function parseMonth(text: string): string | null {
	return /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? `${text}-01` : null;
}

/** `2026-10-01` as it stands in an address: `2026-10`. */
export function monthSlug(month: string): string {
	return month.slice(0, 7);
}

/** "octobre 2026", "October 2026". */
export function monthName(month: string, lang: Lang): string {
	return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(`${month}T00:00:00Z`));
}

/** "d’octobre 2026", "de mai 2026": French elides before a vowel. */
export function ofMonthFrench(month: string): string {
	const name = monthName(month, 'fr');
	return /^[aeiou]/.test(name) ? `d’${name}` : `de ${name}`;
}

/** Last day of the month of `2026-10-01`: `2026-10-31`. */
export function lastDayOf(month: string): string {
	const [year = 1970, number = 1] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Whether the month has passed in the town: from then on its figures never change. */
export function monthIsOver(month: string, zone: string, now: Date): boolean {
	return isoDay(now, zone) > lastDayOf(month);
}
