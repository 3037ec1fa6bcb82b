import type { MetaValues, OfflineDatabase } from './offline-database.ts';
import { waitingEntries } from './outbox.ts';

/** What a screen can honestly say about the sync. Read from the database, so every tab says the same. */
export interface SyncStatus {
	/** Operations whose outcome is not known yet. */
	waiting: number;
	/** Device time the oldest of them was recorded, ISO. */
	oldest_waiting_at: string | null;
	/** Set aside after failing alone (S5). */
	aside: number;
	/** Conflicts and refusals nobody has looked at yet (S4). */
	needs_person: number;
	/** Attachments on their way, and those a person has to look at (S17). */
	attachments_waiting: number;
	attachments_aside: number;
	/** Device time of the last complete trip, ISO. */
	last_sync_at: string | null;
	failure: MetaValues['failure'] | null;
	/** Since when an operation waits too long though the network is up (S14); device time, ISO. */
	stalled_at: string | null;
	/** False until the first complete set of rows is here. */
	loaded: boolean;
}

/** Reads the status; made for Dexie's liveQuery, which repeats it when something it read changes. */
export async function readSyncStatus(database: OfflineDatabase): Promise<SyncStatus> {
	const { attachments } = database;
	const [sent, stuck, ...known] = await Promise.all([
		attachments.where('state').equals('waiting').count(),
		attachments.where('state').equals('aside').count(),
		waitingEntries(database).count(),
		waitingEntries(database).first(),
		database.outbox.where('[state+seq]').between(['aside', -Infinity], ['aside', Infinity]).count(),
		database.history.where('needs_person').equals(1).count(),
		database.readMeta('last_sync_at'),
		database.readMeta('failure'),
		database.readMeta('cursor'),
		database.readMeta('stalled_at')
	]);
	const [waiting, oldest, aside, needs_person, last_sync_at, failure, cursor, stalled_at] = known;
	return {
		waiting,
		oldest_waiting_at: oldest?.operation.at ?? null,
		aside,
		needs_person,
		attachments_waiting: sent,
		attachments_aside: stuck,
		last_sync_at,
		failure,
		stalled_at: waiting === 0 ? null : stalled_at,
		loaded: cursor !== null
	};
}
