/** Runs in the browser: the real engine over real IndexedDB, told what to do by `till.ts`. */
import Dexie from 'dexie';
import { OfflineDatabase } from '../../src/lib/offline/offline-database.ts';
import { recordOperation } from '../../src/lib/offline/outbox.ts';
import { createRoundTrip } from '../../src/lib/offline/round-trip.ts';
import { tillTransport } from '../../src/lib/till/till-transport.ts';

export interface Tablet {
	device: string;
	shop: string;
	person: string;
	token: string;
	key: string;
	variants: string[];
}

const TABLES = { shops: '', shop_orders: 'state', products: '', variants: 'product_id, barcode' };

function open(name: string): OfflineDatabase {
	return new OfflineDatabase(name, TABLES, 1);
}

function tap(database: OfflineDatabase, tablet: Tablet, n: number) {
	return recordOperation(
		database,
		{ device: tablet.device, scope: tablet.shop, person: tablet.person, clerk: null },
		{
			kind: 'stock.sold_here',
			version: 1,
			entity: { table: 'variants', id: tablet.variants[n % tablet.variants.length]! },
			args: { quantity: 1 },
			base: { on_hand: 10, reserved: 0 }
		}
	);
}

async function each(times: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
	const taken: number[] = [];
	for (let n = 0; n < times; n++) {
		const start = performance.now();
		await work(n);
		taken.push(performance.now() - start);
	}
	return taken;
}

async function makeTrips(database: OfflineDatabase, tablet: Tablet) {
	let requests = 0;
	const call = async (rpc: string, args: object, signal?: AbortSignal) => {
		requests += 1;
		const answer = await fetch(`/rest/v1/rpc/${rpc}`, {
			method: 'POST',
			headers: {
				apikey: tablet.key,
				authorization: `Bearer ${tablet.token}`,
				'content-type': 'application/json'
			},
			body: JSON.stringify(args),
			signal
		});
		return (await answer.json()) as unknown;
	};
	const errors: string[] = [];
	const { trip } = createRoundTrip({
		database,
		transport: tillTransport(call, tablet.device, 'bench', () => Promise.resolve(false)),
		deadline: 60_000,
		now: () => new Date(),
		random: Math.random,
		monotonic: () => performance.now(),
		onError: (error) => errors.push(String(error))
	});
	const start = performance.now();
	let end = await trip();
	while (end === 'again') end = await trip();
	return { end, milliseconds: performance.now() - start, requests, errors };
}

const bench = {
	/** Milliseconds of each tap until the disk has it, and of the least a database could do instead. */
	async taps(tablet: Tablet, times: number) {
		const database = open(`taps-${crypto.randomUUID()}`);
		const raw = new Dexie(`raw-${crypto.randomUUID()}`, { chromeTransactionDurability: 'strict' });
		raw.version(1).stores({ rows: 'seq, &id, entity_key, [state+seq]', meta: 'key' });
		const rows = raw.table('rows');
		const meta = raw.table('meta');
		await tap(database, tablet, 0);
		const sample = (await database.outbox.toCollection().first())!;
		const one = (n: number) =>
			raw.transaction('rw', rows, meta, async () => {
				await rows.add({ ...sample, seq: n, id: String(n) });
				await meta.put({ key: 'seq', value: n });
			});
		await one(-1);
		const engine: number[] = [];
		const bare: number[] = [];
		// Turn by turn, so that a busy moment of the machine falls on both.
		for (let n = 0; n < times; n += 20) {
			engine.push(...(await each(20, (k) => tap(database, tablet, n + k))));
			bare.push(...(await each(20, (k) => one(n + k))));
		}
		await Promise.all([database.delete(), raw.delete()]);
		return { engine, bare };
	},

	/**
	 * A tablet that has its rows records `count` operations without network; returns the database's name and
	 * how many bytes the origin holds.
	 */
	async fill(tablet: Tablet, count: number) {
		const database = open(`drain-${crypto.randomUUID()}`);
		await makeTrips(database, tablet);
		await each(count, (n) => tap(database, tablet, n));
		const { usage } = await navigator.storage.estimate();
		database.close();
		return { name: database.name, usage: usage ?? 0 };
	},

	/** Trips until nothing is left to do; milliseconds, requests and rows. */
	async drain(tablet: Tablet, name = `first-${crypto.randomUUID()}`) {
		const database = open(name);
		const trips = await makeTrips(database, tablet);
		const left = await database.outbox.count();
		const rows = await Promise.all(
			Object.keys(TABLES).map((table) => database.rows(table).count())
		);
		await database.delete();
		return { ...trips, left, rows: rows.reduce((sum, count) => sum + count, 0) };
	}
};

export type TillBench = typeof bench;
Object.assign(window, { bench });
