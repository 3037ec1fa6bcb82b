import type { SyncStatus } from '../offline/sync-status.ts';
import type { SyncLineWords } from './sync-line-words.ts';

export type SyncTone = 'calm' | 'waiting' | 'trouble';

const SILENT_AFTER_MS = 180_000;
/** Refusals that mean: this person does not work here any more. */
const REMOVED = ['not_a_member', 'not_field_staff'];

/** The permanent honest line: what the device knows, never what it hopes. */
export function syncLine(
	status: SyncStatus,
	now: Date,
	words: SyncLineWords,
	time: (at: string) => string
): { tone: SyncTone; text: string } {
	const { waiting, failure, last_sync_at, attachments_waiting: photos } = status;
	if (failure?.kind === 'storage') return { tone: 'trouble', text: words.storageIll };
	if (failure?.kind === 'refused' && REMOVED.includes(failure.code ?? '')) {
		return { tone: 'trouble', text: words.removed };
	}
	if (failure?.kind === 'refused') return { tone: 'trouble', text: words.refused };
	if (failure?.kind === 'signed_out') return { tone: 'waiting', text: words.signedOut(waiting) };
	if (failure?.kind === 'server') return { tone: 'waiting', text: words.serverIll(waiting) };
	if (failure?.kind === 'offline') return { tone: 'waiting', text: words.offline(waiting) };
	if (status.stalled_at !== null) return { tone: 'trouble', text: words.stalled(waiting) };
	if (last_sync_at === null) return { tone: 'waiting', text: words.notYet };
	const silence = now.getTime() - Date.parse(last_sync_at);
	if (silence > SILENT_AFTER_MS) return { tone: 'waiting', text: words.silent(time(last_sync_at)) };
	if (waiting > 0) return { tone: 'waiting', text: words.sending(waiting) };
	if (photos > 0) return { tone: 'waiting', text: words.sendingPhotos(photos) };
	return { tone: 'calm', text: words.allSent(time(last_sync_at)) };
}
