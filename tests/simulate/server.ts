import type { Sql, TransactionSql } from 'postgres';
import { asNobody, type VirtualTime } from './virtual-time.ts';

/** One call of a function by somebody; nobody is a shopper who is not signed in. */
export interface ServerCall {
	person: string | null;
	name: 'till_sync' | 'enrol_device' | 'place_order' | 'cancel_shop_order';
	args: Record<string, unknown>;
}

/** How the server's own life goes on during a call. */
export type ServerFate = 'commits' | 'rolls_back' | 'dies';

export type ServerAnswer =
	| { ok: true; body: unknown }
	/** `uncommitted`: what it would have said. */
	| { ok: false; error: string; uncommitted: unknown };

/** Told of each call whose transaction was committed, in the order of the commits. */
export type CommitListener = (call: ServerCall, body: unknown) => void;

const ARGUMENTS: Record<ServerCall['name'], [name: string, type: string][]> = {
	till_sync: [
		['p_device', 'uuid'],
		['p_operations', 'jsonb'],
		['p_cursor', 'jsonb'],
		['p_report', 'jsonb']
	],
	enrol_device: [
		['p_device', 'uuid'],
		['p_shop', 'uuid'],
		['p_name', 'text'],
		['p_app_version', 'text'],
		['p_previous', 'uuid']
	],
	place_order: [['p_order', 'jsonb']],
	cancel_shop_order: [
		['p_token', 'text'],
		['p_shop_order', 'uuid']
	]
};

/**
 * The database functions as the API calls them: as the person, in one transaction. One call at a time, but
 * where a run wants two at once it gets them, and which one the lock lets go first is decided here, not by
 * the scheduler of the machine.
 */
export class Server {
	onCommit: CommitListener = () => {};
	readonly sql: Sql;
	readonly #time: VirtualTime;
	#writer: LateWriter | null = null;
	#parked: Promise<unknown> | null = null;

	constructor(sql: Sql, time: VirtualTime) {
		this.sql = sql;
		this.#time = time;
	}

	/** @returns null when the server is too busy for this call now: try again a little later. */
	async call(call: ServerCall, fate: ServerFate): Promise<ServerAnswer | null> {
		if (this.#writer === null) return this.#time.during(this.#run(call, fate));
		if (this.#parked !== null) return null;
		const work = this.#run(call, fate);
		if ((await this.#time.during(this.#doneOrBlocked(work))) === 'blocked') {
			this.#parked = work.finally(() => (this.#parked = null));
		}
		return work;
	}

	/** The same request twice at the same moment: the second one meets the locks of the first. */
	async callTwice(call: ServerCall): Promise<ServerAnswer | null> {
		if (this.#writer !== null) return null;
		let blocked: Promise<ServerAnswer> | null = null;
		const first = this.#run(call, 'commits', async () => {
			const twin = asNobody(() => this.#perform(call, 'commits'));
			if ((await this.#doneOrBlocked(twin)) === 'blocked') blocked = twin;
			else this.#hear(call, await twin);
		});
		const answer = await this.#time.during(first);
		// Two sockets may bring their news in either order; the lock knows which commit came first.
		if (blocked !== null) this.#hear(call, await this.#time.during<ServerAnswer>(blocked));
		return answer;
	}

	/** Somebody else's transaction: begins now, writes, and commits when `end` is called. */
	async beginWriter(): Promise<LateWriter | null> {
		if (this.#writer !== null) return null;
		const connection = await this.#time.during(this.sql.reserve());
		await this.#time.during(connection`begin`);
		// The transaction has its snapshot's time from here on.
		await this.#time.during(connection`select now()`);
		const writer: LateWriter = {
			write: async (work) => {
				await this.#time.during(work(connection));
			},
			end: async (commit) => {
				await this.#time.during(commit ? connection`commit` : connection`rollback`);
				connection.release();
				this.#writer = null;
				if (this.#parked !== null) await this.#time.during(this.#parked);
			}
		};
		this.#writer = writer;
		return writer;
	}

	get isBusyWriting(): boolean {
		return this.#writer !== null;
	}

	async #run(
		call: ServerCall,
		fate: ServerFate,
		beforeCommit?: () => Promise<void>
	): Promise<ServerAnswer> {
		const answer = await asNobody(() => this.#perform(call, fate, beforeCommit));
		this.#hear(call, answer);
		return answer;
	}

	#hear(call: ServerCall, answer: ServerAnswer): void {
		if (answer.ok) this.onCommit(call, answer.body);
	}

	async #perform(
		call: ServerCall,
		fate: ServerFate,
		beforeCommit?: () => Promise<void>
	): Promise<ServerAnswer> {
		let body: unknown;
		try {
			if (fate === 'commits' && beforeCommit === undefined) {
				return { ok: true, body: await callAtOnce(this.sql, call) };
			}
			await this.sql.begin(async (tx) => {
				body = await callAtOnce(tx, call);
				await beforeCommit?.();
				if (fate === 'dies') await tx`select pg_terminate_backend(pg_backend_pid())`;
				if (fate === 'rolls_back') throw new RolledBack('before commit');
			});
		} catch (error) {
			return { ok: false, error: String(error), uncommitted: body };
		}
		return { ok: true, body };
	}

	/** Resolves when `work` is over or a backend waits for a lock. */
	async #doneOrBlocked(work: Promise<unknown>): Promise<'done' | 'blocked'> {
		let done = false;
		const mark = () => (done = true);
		void work.then(mark, mark);
		for (;;) {
			const [row] = await asNobody(
				() => this.sql<{ waiting: boolean }[]>`
					select exists (select from pg_stat_activity
						where wait_event_type = 'Lock' and datname = current_database()) as waiting`
			);
			if (done) return 'done';
			if (row!.waiting) return 'blocked';
		}
	}
}

export interface LateWriter {
	write(work: (sql: Sql) => Promise<unknown>): Promise<void>;
	end(commit: boolean): Promise<void>;
}

class RolledBack extends Error {
	override name = 'RolledBack';
}

/** The call and its commit in one message: most of a run's time is messages. */
async function callAtOnce(sql: Sql | TransactionSql, call: ServerCall): Promise<unknown> {
	const answers = await sql.unsafe(statementsOf(call)).simple();
	const [, rows] = answers as unknown as { body: unknown }[][];
	return rows![0]!.body;
}

function statementsOf({ person, name, args }: ServerCall): string {
	const role = person === null ? 'anon' : 'authenticated';
	const settings = {
		role,
		'request.jwt.claim.sub': person ?? '',
		'request.jwt.claims': JSON.stringify({ sub: person, role })
	};
	const set = Object.entries(settings).map(
		([key, value]) => `set_config(${quote(key)}, ${quote(value)}, true)`
	);
	const list = ARGUMENTS[name].map(([key, type]) => {
		const value = args[key] ?? null;
		const text = type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
		return `${key} => ${text === null ? 'null' : quote(String(text))}::${type}`;
	});
	return `select ${set.join(', ')}; select public.${name}(${list.join(', ')}) as body`;
}

function quote(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
