import type { Sql } from 'postgres';
import type { OfflineDatabase } from '../../../src/lib/offline/offline-database.ts';
import type { Operation, OperationDraft } from '../../../src/lib/offline/operation.ts';
import type { Transport } from '../../../src/lib/offline/transport.ts';
import type { Tablet } from '../tablet.ts';
import type { World } from '../world.ts';

/**
 * A mistake made on purpose, to prove that the simulation would see it. It lives here and in the simulation's
 * own database, never in what is shipped.
 */
export interface Defect {
	name: string;
	/** Changes functions of the simulation's database. @returns how to mend them */
	sql?: (sql: Sql) => Promise<() => Promise<void>>;
	/** Stands between the engine and its transport. */
	transport?: (transport: Transport, database: OfflineDatabase) => Transport;
	/** Stands between the engine and its disk. */
	meddle?: (database: OfflineDatabase, world: World) => void;
	/** In place of the engine's own way to record. */
	record?: (database: OfflineDatabase, tablet: Tablet, draft: OperationDraft) => Promise<Operation>;
	/** The server answers although its transaction came to nothing. */
	answersUncommitted?: true;
}

/** What is shipped. */
export const noDefect: Defect = { name: 'none' };
