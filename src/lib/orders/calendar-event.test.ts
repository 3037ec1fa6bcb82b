import { expect, it } from 'vitest';
import { calendarFile } from './calendar-event.ts';

it('writes one event, escaped and folded, in UTC', () => {
	const file = calendarFile(
		{
			id: 'abc',
			starts_at: '2026-11-24T15:30:00+00:00',
			ends_at: '2026-11-24T16:00:00+00:00',
			title: 'Retrait : « Le Lion, fromages; et crèmes »\nBEGIN:VALARM',
			place: '12, faubourg de France, 90000 Belfort',
			url: 'https://example.org/commande/abc'
		},
		new Date('2026-11-23T08:00:00Z')
	);
	expect(file).toContain('DTSTART:20261124T153000Z\r\n');
	expect(file.replaceAll('\r\n ', '')).toContain(
		'SUMMARY:Retrait : « Le Lion\\, fromages\\; et crèmes »\\nBEGIN:VALARM\r\n'
	);
	for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(file.match(/BEGIN:/g)).toHaveLength(3);
	expect(file.match(/\r\nBEGIN:/g)).toHaveLength(1);
});
