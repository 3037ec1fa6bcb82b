import type { Lang } from '$lib/platform/language';
import { PERIODS, type Period } from '$lib/towns/results';

/** The grouping an address asks for: weeks, unless it says months. */
export function periodOf({ searchParams }: Pick<URL, 'searchParams'>): Period {
	const asked = searchParams.get('par');
	return (
		PERIODS.find((period) => period === { semaine: 'week', mois: 'month' }[asked ?? '']) ?? 'week'
	);
}

/** "23 nov." of a week, "nov. 26" of a month: short, for charts and tables. */
export function periodName(startsOn: string, period: Period, lang: Lang): string {
	const day = new Date(`${startsOn}T12:00:00Z`);
	const options: Intl.DateTimeFormatOptions =
		period === 'week' ? { day: 'numeric', month: 'short' } : { month: 'short', year: '2-digit' };
	return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
		...options,
		timeZone: 'UTC'
	}).format(day);
}
