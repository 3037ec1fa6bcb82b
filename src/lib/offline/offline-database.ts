import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Attachment, StoredFile } from './attachment.ts';
import type { Cursor, HistoryEntry, OutboxEntry } from './operation.ts';

/** A row as the server sent it. We read `id`; the rest belongs to whoever shows it. */
export type Row = { id: string } & Record<string, unknown>;

/** A row of a reload in progress, kept beside the old rows until the last page is here (S10). */
interface StagedRow {
	table: string;
	id: string;
	row: Row;
}

export type SyncFailureKind = 'offline' | 'server' | 'signed_out' | 'refused' | 'storage';

/** Everything the engine remembers that is not a row or an operation. */
export interface MetaValues {
	/** Last sequence number given out on this device. */
	seq: number;
	/** Where our rows stand. */
	cursor: Cursor;
	/** Where the rows of a reload in progress stand. */
	reload: Cursor;
	/** True while the first rows of all are coming in, straight into their tables. */
	filling: boolean;
	/** The last round trips, for people. */
	last_sync_at: string;
	failure: { kind: SyncFailureKind; code: string | null; at: string };
	/** Device time since when an operation waits too long on a network that works (S14). */
	stalled_at: string;
	/** Which row tables the cursor speaks for. */
	tables: string;
	/** S16: made with this database; another one for the same device means that this one was lost. */
	instance: string;
}

interface MetaEntry {
	key: keyof MetaValues;
	value: unknown;
}

/** Name of a row table → its Dexie indexes beyond `id`, for example `{ shop_orders: 'state' }`. */
export type RowTables = Record<string, string>;

/**
 * One IndexedDB database per enrolled device: server rows as they came, the outbox, and where we stand.
 * Every write waits for the disk (`strict`): after a power cut, what a screen called saved is there (S2).
 */
export class OfflineDatabase extends Dexie {
	declare outbox: EntityTable<OutboxEntry, 'seq'>;
	declare history: EntityTable<HistoryEntry, 'id'>;
	declare staged: Table<StagedRow, [string, string]>;
	declare meta: EntityTable<MetaEntry, 'key'>;
	declare attachments: EntityTable<Attachment, 'id'>;
	declare attachment_files: Table<StoredFile, [string, string]>;
	readonly rowTableNames: string[];

	constructor(name: string, rowTables: RowTables, version: number) {
		super(name, { chromeTransactionDurability: 'strict' });
		this.rowTableNames = Object.keys(rowTables).sort();
		this.version(version).stores({
			outbox: 'seq, &id, entity_key, [state+seq]',
			history: 'id, entity_key, needs_person, settled_at',
			staged: '[table+id]',
			meta: 'key',
			attachments: 'id, place, state',
			attachment_files: '[attachment+name], attachment',
			...Object.fromEntries(
				Object.entries(rowTables).map(([table, indexes]) => [
					table,
					indexes === '' ? 'id' : `id, ${indexes}`
				])
			)
		});
		// Another tab opens a newer version: let it go ahead, our next call opens the database again.
		this.on('versionchange', () => this.close({ disableAutoOpen: false }));
	}

	/** The rows of one server table. */
	rows<T extends { id: string } = Row>(table: string): Table<T, string> {
		return this.table<T, string>(table);
	}

	async readMeta<K extends keyof MetaValues>(key: K): Promise<MetaValues[K] | null> {
		const entry = await this.meta.get(key);
		return entry === undefined ? null : (entry.value as MetaValues[K]);
	}

	async writeMeta<K extends keyof MetaValues>(key: K, value: MetaValues[K]): Promise<void> {
		await this.meta.put({ key, value });
	}
}
