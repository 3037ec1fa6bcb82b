/** A moment to keep in a calendar; times are ISO strings, `url` leads back to the order. */
export type CalendarEvent = {
	id: string;
	starts_at: string;
	ends_at: string;
	title: string;
	place: string;
	url: string;
};

/** @returns an iCalendar file (RFC 5545) holding this one event */
export function calendarFile(event: CalendarEvent, now: Date): string {
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Comptoir//FR',
		'BEGIN:VEVENT',
		`UID:${event.id}@comptoir`,
		`DTSTAMP:${stamp(now)}`,
		`DTSTART:${stamp(new Date(event.starts_at))}`,
		`DTEND:${stamp(new Date(event.ends_at))}`,
		`SUMMARY:${escape(event.title)}`,
		`LOCATION:${escape(event.place)}`,
		`URL:${event.url}`,
		'END:VEVENT',
		'END:VCALENDAR',
		''
	]
		.map(fold)
		.join('\r\n');
}

const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines over 75 octets continue on the next one after a space; 36 characters fit in any script. */
const fold = (line: string) => (line.match(/.{1,36}/gsu) ?? ['']).join('\r\n ');
