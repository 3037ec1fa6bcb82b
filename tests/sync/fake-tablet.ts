import 'fake-indexeddb/auto';
import { layOver, type Lay } from '../../src/lib/offline/laid-rows.ts';
import { OfflineDatabase, type Row } from '../../src/lib/offline/offline-database.ts';
import type { Operation } from '../../src/lib/offline/operation.ts';
import { recordOperation } from '../../src/lib/offline/outbox.ts';
import { createRoundTrip, type TripEnd } from '../../src/lib/offline/round-trip.ts';
import type { Transport } from '../../src/lib/offline/transport.ts';
import type { FakeServer } from './fake-server.ts';

export interface Counter extends Row {
	count: number;
}

export const layCounter: Lay<Counter> = (row, { kind, args }) => {
	if (row === undefined) return undefined;
	if (kind === 'add') return { ...row, count: row.count + Number(args.by) };
	if (kind === 'set') return { ...row, count: Number(args.count) };
	return row;
};

let made = 0;

/** A tablet with a database of its own; `restart()` is a power cut: same disk, nothing in memory. */
export class FakeTablet {
	readonly name: string;
	database: OfflineDatabase;
	transport: Transport;
	clock = Date.parse('2026-03-01T10:00:00Z');
	monotonic = 0;
	deadline = 5_000;
	errors: unknown[] = [];
	#trip: () => Promise<TripEnd>;

	constructor(server: FakeServer, name = `tablet-${(made += 1)}`) {
		this.name = name;
		this.transport = (request) => Promise.resolve(server.sync(request));
		this.database = openDatabase(name);
		this.#trip = this.#makeTrip();
	}

	restart(): void {
		this.database.close();
		this.database = openDatabase(this.name);
		this.#trip = this.#makeTrip();
	}

	tap(kind: string, id: string, args: Operation['args'] = {}, base: Operation['base'] = {}) {
		return recordOperation(
			this.database,
			{ device: this.name, scope: 'shop', person: 'someone', clerk: null },
			{ kind, version: 1, entity: { table: 'counters', id }, args, base },
			new Date(this.clock)
		);
	}

	trip(): Promise<TripEnd> {
		return this.#trip();
	}

	/** Trips until there is nothing to do at once; throws when that does not end. */
	async sync(): Promise<TripEnd> {
		for (let trips = 0; trips < 200; trips += 1) {
			const end = await this.trip();
			if (end !== 'again') return end;
		}
		throw new Error('the engine never comes to rest');
	}

	/** What the screen shows. */
	async shown(): Promise<Record<string, number>> {
		const rows = await this.database.rows<Counter>('counters').toArray();
		const entries = await this.database.outbox.toArray();
		const laid = layOver('counters', rows, entries, layCounter);
		return Object.fromEntries(laid.map(({ id, count }) => [id, count]));
	}

	/** How many operations are in each state, and how many are over. */
	async counts(): Promise<Record<string, number>> {
		const counts: Record<string, number> = { over: await this.database.history.count() };
		for (const { state } of await this.database.outbox.toArray()) {
			counts[state] = (counts[state] ?? 0) + 1;
		}
		return counts;
	}

	#makeTrip(): () => Promise<TripEnd> {
		const made = createRoundTrip({
			database: this.database,
			transport: (request, signal) => this.transport(request, signal),
			deadline: this.deadline,
			now: () => new Date(this.clock),
			random: () => 0.5,
			monotonic: () => this.monotonic,
			onError: (error) => this.errors.push(error)
		});
		return made.trip;
	}
}

function openDatabase(name: string): OfflineDatabase {
	return new OfflineDatabase(name, { counters: '' }, 1);
}
