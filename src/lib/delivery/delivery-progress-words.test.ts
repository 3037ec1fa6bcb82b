import { describe, expect, it } from 'vitest';
import type { DeliveryProgress } from './delivery-progress.ts';
import { deliverySentences } from './delivery-progress-words.ts';

const now = new Date('2026-03-02T09:00:00Z');
const at = (lang: 'fr' | 'en') => ({ lang, zone: 'Europe/Paris', now });
const planned: DeliveryProgress = {
	state: 'planned',
	on_date: '2026-03-02',
	planned_at: '2026-03-02T16:30:00Z',
	at: null,
	to: null,
	left_at: null,
	reason: null,
	note: null
};
const say = (changes: Partial<DeliveryProgress>, lang: 'fr' | 'en' = 'fr') =>
	deliverySentences({ ...planned, ...changes }, at(lang)).join(' ');

describe('what a delivery says', () => {
	it('before a run has it, who will come', () => {
		expect(deliverySentences(null, at('fr'))[0]).toContain('passe dans les boutiques');
		expect(say({ state: 'waiting' }, 'en')).toContain('a courier collects it');
	});
	it('when it is planned and on its way', () => {
		expect(say({})).toBe('Livraison prévue aujourd’hui, vers 17\u00a0h\u00a030.');
		expect(say({ state: 'coming' }, 'en')).toContain('On its way to you');
	});
	it('to whom it was given, and where it lies', () => {
		const delivered = { state: 'delivered', at: '2026-03-01T17:00:00Z', to: 'M. Weber' } as const;
		expect(say({ ...delivered, left_at: 'neighbour' })).toBe(
			'Livré hier à 18\u00a0h, remis à M. Weber. C’est chez un voisin.'
		);
		expect(say({ ...delivered, left_at: 'person' }, 'en')).toContain('given to M. Weber.');
	});
	it('why not, and what happens now', () => {
		const absent = { at: '2026-03-01T17:00:00Z', reason: 'absent', note: 'sonné' } as const;
		expect(say({ state: 'again', ...absent })).toMatch(/Pas remis hier.*ouvert.*repassons.*sonné/);
		expect(say({ state: 'back', ...absent }, 'en')).toMatch(/Nobody opened.*back to their shops/);
	});
});
