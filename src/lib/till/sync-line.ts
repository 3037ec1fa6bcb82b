import type { SyncStatus } from '../offline/sync-status.ts';
import type { TillWords } from './till-words.ts';

export type SyncTone = 'calm' | 'waiting' | 'trouble';

const SILENT_AFTER_MS = 180_000;

/** The permanent honest line: what the tablet knows, never what it hopes. */
export function syncLine(
	status: SyncStatus,
	now: Date,
	{ tablet, time }: TillWords
): { tone: SyncTone; text: string } {
	const { waiting, failure, last_sync_at, attachments_waiting: photos } = status;
	if (failure?.kind === 'storage') return { tone: 'trouble', text: tablet.storageIll };
	if (failure?.kind === 'refused' && failure.code === 'not_a_member') {
		return { tone: 'trouble', text: tablet.removed };
	}
	if (failure?.kind === 'refused') return { tone: 'trouble', text: tablet.refused };
	if (failure?.kind === 'signed_out') return { tone: 'waiting', text: tablet.signedOut(waiting) };
	if (failure?.kind === 'server') return { tone: 'waiting', text: tablet.serverIll(waiting) };
	if (failure?.kind === 'offline') return { tone: 'waiting', text: tablet.offline(waiting) };
	if (status.stalled_at !== null) return { tone: 'trouble', text: tablet.stalled(waiting) };
	if (last_sync_at === null) return { tone: 'waiting', text: tablet.notYet };
	const silence = now.getTime() - Date.parse(last_sync_at);
	if (silence > SILENT_AFTER_MS)
		return { tone: 'waiting', text: tablet.silent(time(last_sync_at)) };
	if (waiting > 0) return { tone: 'waiting', text: tablet.sending(waiting) };
	if (photos > 0) return { tone: 'waiting', text: tablet.sendingPhotos(photos) };
	return { tone: 'calm', text: tablet.allSent(time(last_sync_at)) };
}
