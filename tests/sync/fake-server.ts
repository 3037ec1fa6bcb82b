import type {
	Cursor,
	JsonObject,
	Operation,
	OperationResult
} from '../../src/lib/offline/operation.ts';
import type { Row } from '../../src/lib/offline/offline-database.ts';
import type { SyncAnswer, SyncRequest } from '../../src/lib/offline/wire-protocol.ts';

interface CounterRow extends Row {
	count: number;
	revision: number;
}

type Effect = (row: CounterRow, operation: Operation) => Omit<OperationResult, 'id'>;

/**
 * The server's half of the contract in memory, for one scope with counters in it: applies each operation
 * once by its id, remembers the result, advances the revision once per operation, pages between revisions.
 */
export class FakeServer {
	epoch = 'first';
	revision = 0;
	pageSize = 1_000;
	rows = new Map<string, CounterRow>();
	graves = new Map<string, number>();
	results = new Map<string, { payload: string; result: OperationResult }>();
	/** How often an effect really ran, per operation id. */
	effects = new Map<string, number>();
	/** Kinds that always come back without an outcome. */
	poison = new Set<string>();

	/** A writer that is not this device: checkout, another tablet, a job. */
	write(id: string, count: number): void {
		this.revision += 1;
		this.rows.set(id, { id, count, revision: this.revision });
	}

	remove(id: string): void {
		this.revision += 1;
		this.rows.delete(id);
		this.graves.set(id, this.revision);
	}

	/** A copy of everything, as a backup would hold it. */
	backup() {
		return structuredClone({
			revision: this.revision,
			rows: this.rows,
			graves: this.graves,
			results: this.results
		});
	}

	restore(copy: ReturnType<FakeServer['backup']>, epoch: string): void {
		Object.assign(this, structuredClone(copy));
		this.epoch = epoch;
	}

	sync(request: Pick<SyncRequest, 'operations' | 'cursor'>): SyncAnswer {
		const wire = JSON.parse(JSON.stringify(request)) as typeof request;
		const reset = wire.cursor === null || wire.cursor.epoch !== this.epoch;
		const isPast = wire.cursor !== null && reset;
		const results = isPast ? [] : wire.operations.map((operation) => this.#apply(operation));
		return { ok: true, results, reset, ...this.#page(reset ? null : wire.cursor) };
	}

	#apply(operation: Operation): OperationResult {
		const payload = JSON.stringify(operation);
		const known = this.results.get(operation.id);
		if (known !== undefined) {
			if (known.payload === payload) return known.result;
			return refused(operation.id, 'id_reused');
		}
		if (this.poison.has(operation.kind)) {
			return { id: operation.id, outcome: 'retry', code: 'busy', detail: {}, revision: null };
		}
		const row = this.rows.get(operation.entity.id);
		const effect = row && effects[operation.kind];
		if (!effect) return refused(operation.id, 'unknown');
		const end = effect(row, operation);
		if (end.outcome === 'applied') {
			this.revision += 1;
			row.revision = this.revision;
			this.effects.set(operation.id, (this.effects.get(operation.id) ?? 0) + 1);
		}
		const result = { id: operation.id, ...end, revision: end.revision ?? row.revision };
		this.results.set(operation.id, { payload, result });
		return result;
	}

	#page(from: Cursor | null) {
		const since = from?.revision ?? 0;
		const changed = [...this.rows.values()].filter((row) => row.revision > since);
		const gone = [...this.graves].filter(([, revision]) => revision > since);
		const all = [...changed.map((row) => row.revision), ...gone.map(([, revision]) => revision)];
		all.sort((one, other) => one - other);
		const more = all.length > this.pageSize;
		const upTo = more ? (all[this.pageSize - 1] ?? since) : this.revision;
		return {
			rows: { counters: structuredClone(changed.filter((row) => row.revision <= upTo)) },
			tombstones: gone
				.filter(([, revision]) => revision <= upTo)
				.map(([id]) => ({ table: 'counters', id })),
			cursor: { epoch: this.epoch, revision: upTo },
			more,
			server_time: '2026-01-01T00:00:00.000Z'
		};
	}
}

const effects: Record<string, Effect> = {
	add(row, { args }) {
		row.count += Number(args.by);
		return end('applied');
	},
	set(row, { args, base }) {
		if (row.count !== base.count) return end('conflict', 'changed_meanwhile', { now: row.count });
		row.count = Number(args.count);
		return end('applied');
	},
	look: () => end('nothing_to_do'),
	forbidden: () => end('refused', 'forbidden')
};

function end(
	outcome: OperationResult['outcome'],
	code: string | null = null,
	detail: JsonObject = {}
) {
	return { outcome, code, detail, revision: null };
}

function refused(id: string, code: string): OperationResult {
	return { id, outcome: 'refused', code, detail: {}, revision: null };
}
