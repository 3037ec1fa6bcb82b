import type { HoursException, WeeklyHours } from './opening.ts';

/** A day of the form: pairs of "HH:MM", '' where nothing stands. */
export type DayFields = { opens: string; closes: string }[];

/** At least a morning and an afternoon to fill in. */
const PAIRS = 2;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The week as the form shows it, Monday first. Midnight at the end of a day is 00:00 in a field of time. */
export function weekFields(hours: readonly WeeklyHours[]): DayFields[] {
	return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
		const pairs = hours
			.filter((one) => one.weekday === weekday)
			.map(({ opens, closes }) => ({ opens, closes: closes === '24:00' ? '00:00' : closes }));
		while (pairs.length < PAIRS) pairs.push({ opens: '', closes: '' });
		return pairs;
	});
}

/** What was sent, day by day. `texts` gives all values of a name. */
export function readWeek(texts: (name: string) => string[]): DayFields[] {
	return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
		const opens = texts(`opens-${weekday}`);
		const closes = texts(`closes-${weekday}`);
		return opens.slice(0, 4).map((at, i) => ({ opens: at, closes: closes[i] ?? '' }));
	});
}

export type WeekReading =
	| { ok: true; hours: WeeklyHours[] }
	| { ok: false; weekday: number; fault: 'half' | 'backwards' | 'overlap' };

/** The week as hours, or the first day that makes none. */
export function readHours(week: readonly DayFields[]): WeekReading {
	const hours: WeeklyHours[] = [];
	for (const [index, pairs] of week.entries()) {
		const weekday = index + 1;
		const day: WeeklyHours[] = [];
		for (const { opens, closes: said } of pairs) {
			if (opens === '' && said === '') continue;
			if (!CLOCK.test(opens) || !CLOCK.test(said)) return { ok: false, weekday, fault: 'half' };
			const closes = said === '00:00' ? '24:00' : said;
			if (opens >= closes) return { ok: false, weekday, fault: 'backwards' };
			day.push({ weekday, opens, closes });
		}
		day.sort((a, b) => a.opens.localeCompare(b.opens));
		if (day.some(({ opens }, i) => i > 0 && opens < (day[i - 1]?.closes ?? ''))) {
			return { ok: false, weekday, fault: 'overlap' };
		}
		hours.push(...day);
	}
	return { ok: true, hours };
}

/** Days in a row with the same note: one line to read, one press to take back. */
export interface ClosureRange {
	from: string;
	to: string;
	note: string;
}

/** The closed days as ranges, in order. Special hours of a day are no closure. */
export function closureRanges(exceptions: readonly HoursException[]): ClosureRange[] {
	const ranges: ClosureRange[] = [];
	for (const { on_date, opens, note } of exceptions) {
		if (opens !== null) continue;
		const last = ranges.at(-1);
		if (last && dayAfter(last.to) === on_date && last.note === (note ?? '')) last.to = on_date;
		else ranges.push({ from: on_date, to: on_date, note: note ?? '' });
	}
	return ranges;
}

const dayAfter = (day: string) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
