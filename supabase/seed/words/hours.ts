/** One opening on one weekday, local time. */
export interface Interval {
	/** 1 = Monday … 7 = Sunday */
	weekday: number;
	/** "09:00" */
	opens: string;
	closes: string;
}

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

function weekday(name: string): number {
	const at = days.indexOf(name);
	if (at < 0) throw new Error(`No weekday is called "${name}".`);
	return at + 1;
}

function weekdays(text: string): number[] {
	return text.split(',').flatMap((part) => {
		const [first = '', last = first] = part.split('-');
		const list: number[] = [];
		for (let day = weekday(first); day <= weekday(last); day += 1) list.push(day);
		return list;
	});
}

const clock = (text: string): string => {
	const match = /^(\d{1,2})(?::(\d\d))?$/.exec(text);
	if (!match) throw new Error(`"${text}" is not an hour.`);
	return `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
};

/** Reads "tu-sa 9-12:30 14-19; su 8-12:30" into intervals, in the order of the week. */
export function weekly(text: string): Interval[] {
	const intervals = text.split(';').flatMap((rule) => {
		const [dayText = '', ...spans] = rule.trim().split(/\s+/);
		return weekdays(dayText).flatMap((day) =>
			spans.map((span) => {
				const [opens = '', closes = ''] = span.split('-');
				return { weekday: day, opens: clock(opens), closes: clock(closes) };
			})
		);
	});
	return intervals.sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens));
}
