import { expect, test } from 'vitest';
import type { SyncStatus } from '../offline/sync-status.ts';
import { syncLine } from './sync-line.ts';
import { tillWords } from '../till/till-words.ts';

const now = new Date('2026-03-01T13:02:30Z');
const { tablet, time } = tillWords('fr', 'Europe/Paris');
const calm: SyncStatus = {
	waiting: 0,
	oldest_waiting_at: null,
	aside: 0,
	attachments_waiting: 0,
	attachments_aside: 0,
	needs_person: 0,
	last_sync_at: '2026-03-01T13:02:00Z',
	failure: null,
	stalled_at: null,
	loaded: true
};
const say = (changes: Partial<SyncStatus>) =>
	syncLine({ ...calm, ...changes }, now, tablet, time).text;
const failed = (kind: NonNullable<SyncStatus['failure']>['kind']) => ({
	failure: { kind, code: null, at: '2026-03-01T13:02:00Z' }
});

test('says what is sent, and when it last knew', () => {
	expect(say({})).toBe('Tout est envoyé · 14\u00a0h\u00a002');
	expect(say({ waiting: 2 })).toBe('Envoi en cours · 2 en attente');
});

test('without network it says that everything is here, and how much waits', () => {
	expect(say({ ...failed('offline'), waiting: 3 })).toBe(
		'Sans réseau · tout est enregistré ici · 3 en attente'
	);
	expect(say(failed('offline'))).toBe('Sans réseau · tout est enregistré ici');
});

test('never calls a long silence "all sent"', () => {
	expect(say({ last_sync_at: '2026-03-01T12:00:00Z' })).toContain('Pas de nouvelles');
	expect(say({ last_sync_at: null })).toBe('Première synchro…');
});

test('[S15] a session that is over, a tablet that is refused, a disk that is full each have their words', () => {
	expect(say({ ...failed('signed_out'), waiting: 1 })).toContain('Reconnectez-vous');
	expect(say(failed('refused'))).toContain('plus acceptée');
	expect(say(failed('storage'))).toContain('écrire');
	expect(syncLine({ ...calm, ...failed('storage') }, now, tablet, time).tone).toBe('trouble');
});

test('[S17] photos on their way are not "all sent"', () => {
	expect(say({ attachments_waiting: 1 })).toBe('Envoi d’une photo');
	expect(say({ attachments_waiting: 3, waiting: 2 })).toBe('Envoi en cours · 2 en attente');
	expect(say({ attachments_waiting: 3, ...failed('offline') })).toContain('Sans réseau');
});

test('[S15] a person who was removed hears that, not that the tablet is broken', () => {
	const removed = { kind: 'refused' as const, code: 'not_a_member', at: '2026-03-01T13:02:00Z' };
	expect(say({ failure: removed })).toBe('Vous ne faites plus partie de la boutique');
	expect(say({ failure: { ...removed, code: 'device_revoked' } })).toBe(
		'Cette tablette n’est plus acceptée par la boutique'
	);
});

test('[S14] what waits too long on a network that works is trouble', () => {
	const stalled = { waiting: 2, stalled_at: '2026-03-01T12:40:00Z' };
	expect(say(stalled)).toBe('2 en attente depuis trop longtemps · voir Tablette');
	expect(say({ ...stalled, ...failed('offline') })).toContain('Sans réseau');
});
