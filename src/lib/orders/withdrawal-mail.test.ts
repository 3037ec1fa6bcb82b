import { expect, it } from 'vitest';
import { withdrawalMail } from './withdrawal-mail.ts';

const notice = {
	name: 'Camille\n\nVotre compte est bloqué',
	shop: { name: 'Librairie Vauban', place: '3, place d’Armes' },
	lines: [{ title: 'Le vent des forêts', label: 'poche', quantity: 2 }],
	at: '2026-11-25T23:30:00Z',
	zone: 'Europe/Paris',
	url: 'https://example.org/commande/x'
};

it('says what was given up and when, by the town’s clock', () => {
	const { subject, text } = withdrawalMail('fr', notice);
	expect(subject).toContain('Librairie Vauban');
	expect(text).toContain('26 novembre 2026 à 0\u00a0h\u00a030');
	expect(text).toContain('- 2 × Le vent des forêts, poche');
	expect(text).toContain(notice.url);
	expect(withdrawalMail('en', notice).text).toContain('On 26 November 2026 at 12:30');
});

it('lets no name write lines of its own', () => {
	expect(withdrawalMail('fr', notice).text.split('\n')[0]).toBe(
		'Bonjour Camille Votre compte est bloqué,'
	);
});
