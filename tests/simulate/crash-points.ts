import type { DBCore, DBCoreTable, DBCoreTransaction } from 'dexie';
import type { OfflineDatabase } from '../../src/lib/offline/offline-database.ts';

/** The life of one running page: dead means that nothing it does reaches the disk any more. */
export interface Life {
	dead: boolean;
	/** After so many more accesses to the disk the power goes; null: it stays on. */
	accessesLeft: number | null;
	/** Told when the power went at such a point. */
	onPowerCut: () => void;
}

/** What a dead page's calls end with; nobody is there to hear it. */
class PowerCut extends Error {
	override name = 'PowerCut';
}

/**
 * Makes every access of a page to its disk a point at which the power may go. What was committed stays; the
 * transaction under way is undone, as IndexedDB does after a crash.
 */
export function addCrashPoints(database: OfflineDatabase, life: Life): void {
	const pass = (trans: DBCoreTransaction) => {
		if (!life.dead && life.accessesLeft !== null) {
			life.accessesLeft -= 1;
			if (life.accessesLeft < 0) {
				life.dead = true;
				life.onPowerCut();
			}
		}
		if (!life.dead) return;
		abort(trans);
		throw new PowerCut('the power is off');
	};
	const around =
		<Q extends { trans: DBCoreTransaction }, A>(access: (request: Q) => Promise<A>) =>
		(request: Q): Promise<A> => {
			pass(request.trans);
			return access(request).then((answer) => {
				// Between a write and its commit.
				pass(request.trans);
				return answer;
			});
		};
	const guarded = (table: DBCoreTable): DBCoreTable => ({
		...table,
		get: around(table.get),
		getMany: around(table.getMany),
		query: around(table.query),
		openCursor: around(table.openCursor),
		count: around(table.count),
		mutate: around(table.mutate)
	});
	database.use({
		stack: 'dbcore',
		name: 'crash-points',
		create: (core: DBCore): DBCore => ({
			...core,
			table: (name) => guarded(core.table(name)),
			transaction(...request) {
				if (life.dead) throw new PowerCut('the power is off');
				return core.transaction(...request);
			}
		})
	});
}

function abort(trans: DBCoreTransaction): void {
	try {
		trans.abort();
	} catch {
		// It had its end already: then it is on the disk.
	}
}
