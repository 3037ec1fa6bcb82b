import { describe, expect, it } from 'vitest';
import type { RaisedAlarm } from './alarm.ts';
import { alarmMails } from './alarm-mail.ts';

const alarm: RaisedAlarm = {
	step: 'owner',
	paused: false,
	zone: 'Europe/Paris',
	shop: { name: 'Le Lion\nBcc: x', slug: 'le-lion', phone: '03 84 00 00 00' },
	owners: [
		{ email: 'lea@lion.example', lang: 'fr' },
		{ email: 'tom@lion.example', lang: 'en' }
	],
	operators: [{ email: 'ville@example.fr', lang: 'fr' }],
	order: {
		code: 'K7PM',
		placed_at: '2026-11-25T09:00:00Z',
		slot_starts_at: '2026-11-26T15:30:00Z',
		fulfilment: 'collect'
	},
	shopper: {
		token: 'secret-token-of-the-order',
		name: 'Camille',
		email: 'c@example.org',
		lang: 'en',
		paid: true
	}
};
const now = new Date('2026-11-25T10:00:00Z');
const mails = (step: RaisedAlarm['step'], more: Partial<RaisedAlarm> = {}) =>
	alarmMails({ ...alarm, ...more, step }, 'https://belfort.example', now);

describe('an order nobody answers', () => {
	it('is told to each owner in their language, with when it came and when it is fetched', () => {
		const [fr, en, ...rest] = mails('owner');
		expect(rest).toEqual([]);
		expect(fr).toMatchObject({
			to: 'lea@lion.example',
			subject: 'La commande K7PM attend votre réponse'
		});
		expect(fr!.text).toMatch(/aujourd’hui à 10\sh /);
		expect(fr!.text).toMatch(/demain à 16\sh\s30/);
		expect(en!.subject).toBe('Order K7PM is waiting for your answer');
	});
	it('speaks of a delivery where nobody comes to fetch it', () => {
		const order = { ...alarm.order, fulfilment: 'deliver' } as const;
		const [fr, en] = mails('owner', { order });
		expect(fr!.text).toMatch(/La livraison est prévue demain à 16\sh/);
		expect(en!.text).toContain('It is to be delivered tomorrow');
		expect(mails('town', { order })[0]!.text).not.toContain('retrait');
	});
	it('then to the town, with the telephone to call', () => {
		expect(mails('town').map(({ to }) => to)).toEqual(['ville@example.fr']);
		expect(mails('town')[0]!.text).toContain('03 84 00 00 00');
	});
	it('at last to everybody; the shopper’s link to the shopper alone', () => {
		const last = mails('pause', { paused: true });
		expect(last.map(({ to }) => to)).toEqual([
			'lea@lion.example',
			'tom@lion.example',
			'ville@example.fr',
			'c@example.org'
		]);
		const holding = last.filter(({ text }) => text.includes(alarm.shopper.token));
		expect(holding.map(({ to }) => to)).toEqual(['c@example.org']);
		expect(holding[0]!.text).toContain('/en/order/');
		expect(holding[0]!.text).toContain('given back');
		expect(mails('pause', { shopper: { ...alarm.shopper, paid: false } })[3]!.text).not.toContain(
			'given back'
		);
	});
	it('a name with line breaks writes no header of its own', () => {
		for (const { subject } of [...mails('town'), ...mails('pause')]) {
			expect(subject).not.toContain('\n');
		}
	});
});
