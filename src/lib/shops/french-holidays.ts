/** A public holiday; `day` as ISO. */
export interface Holiday {
	day: string;
	name: keyof typeof FIXED | 'easter_monday' | 'ascension' | 'whit_monday';
}

/** Code du travail, L3133-1: the eight that have a date. Month and day. */
const FIXED = {
	new_year: '01-01',
	labour_day: '05-01',
	victory: '05-08',
	national_day: '07-14',
	assumption: '08-15',
	all_saints: '11-01',
	armistice: '11-11',
	christmas: '12-25'
} as const;

/** And the three that follow Easter, by how many days. */
const AFTER_EASTER = { easter_monday: 1, ascension: 39, whit_monday: 50 } as const;

/** France's holidays from a day on, for a year. Alsace, Moselle and overseas have more. */
export function holidaysFrom(day: string): Holiday[] {
	const year = Number(day.slice(0, 4));
	const until = `${year + 1}${day.slice(4)}`;
	return [year, year + 1]
		.flatMap(holidaysOf)
		.filter((holiday) => holiday.day >= day && holiday.day < until)
		.sort((a, b) => a.day.localeCompare(b.day));
}

function holidaysOf(year: number): Holiday[] {
	const fixed = Object.entries(FIXED).map(([name, date]) => ({
		name: name as keyof typeof FIXED,
		day: `${year}-${date}`
	}));
	const easter = easterOf(year);
	const moving = Object.entries(AFTER_EASTER).map(([name, days]) => ({
		name: name as keyof typeof AFTER_EASTER,
		day: new Date(easter + days * 86_400_000).toISOString().slice(0, 10)
	}));
	return [...fixed, ...moving];
}

/** Easter Sunday as milliseconds in UTC: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
