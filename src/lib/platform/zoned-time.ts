import { localParts } from './format.ts';

/**
 * The moment at which clocks of a zone show a time of a day.
 * @param day YYYY-MM-DD
 * @param minute after midnight on those clocks; more than 1440 is the next day
 */
export function zonedTime(day: string, minute: number, zone: string): Date {
	const wanted = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
	// The zone's distance from UTC is that of the moment looked for; asked twice, it is right beside a change too.
	let at = wanted;
	for (let i = 0; i < 2; i += 1) at = wanted - offsetAt(at, zone);
	return new Date(at);
}

/** Minutes after midnight that clocks of a zone show. */
export function minuteOfDay(at: string | Date, zone: string): number {
	const { hour, minute } = localParts(at, zone);
	return hour * 60 + minute;
}

function offsetAt(at: number, zone: string): number {
	const { year, month, day, hour, minute } = localParts(new Date(at), zone);
	const shown = Date.UTC(year, month - 1, day, hour, minute);
	return shown - Math.floor(at / 60_000) * 60_000;
}
