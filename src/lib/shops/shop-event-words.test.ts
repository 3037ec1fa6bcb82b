import { expect, test } from 'vitest';
import type { ShopEvent } from './approval.ts';
import { eventSentence } from './shop-event-words.ts';

const event = (kind: string, detail: ShopEvent['detail'] = {}): ShopEvent => ({
	id: 'x',
	kind,
	role: 'animator',
	at: '2026-03-01T10:00:00Z',
	detail,
	name: 'Nadia'
});

test('says what was done, why, and as whom', () => {
	expect(eventSentence(event('shop.paused', { reason: 'travaux' }), 'fr')).toEqual({
		what: 'Mise en pause\u202f: travaux',
		who: 'Nadia, ville'
	});
	expect(eventSentence(event('shop.paused', { reason: 'no_answer' }), 'en').what).toBe(
		'Paused\u202f: an order was not answered'
	);
	expect(eventSentence(event('commission.paid', { amount_cents: 1250 }), 'fr').what).toMatch(
		/12,50/
	);
	expect(eventSentence(event('help.allowed', { days: 7 }), 'en').what).toContain('7 days');
});

test('a kind of a later version is shown as it is, and odd details do no harm', () => {
	expect(eventSentence(event('shop.painted'), 'fr').what).toBe('shop.painted');
	expect(eventSentence(event('toString'), 'en').what).toBe('toString');
	expect(eventSentence(event('member.joined', { email: 3 }), 'fr').what).toContain('rejoint');
	expect(eventSentence({ ...event('shop.open'), role: null, name: null }, 'fr').who).toBe('');
});
