import { expect, test } from 'vitest';
import type { SyncStatus } from '../offline/sync-status.ts';
import { syncLine } from './sync-line.ts';
import { tillWords } from './till-words.ts';

const now = new Date('2026-03-01T13:02:30Z');
const words = tillWords('fr', 'Europe/Paris');
const calm: SyncStatus = {
	waiting: 0,
	oldest_waiting_at: null,
	aside: 0,
	needs_person: 0,
	last_sync_at: '2026-03-01T13:02:00Z',
	failure: null,
	loaded: true
};
const say = (changes: Partial<SyncStatus>) => syncLine({ ...calm, ...changes }, now, words).text;
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
	expect(syncLine({ ...calm, ...failed('storage') }, now, words).tone).toBe('trouble');
});
