// First: Dexie looks for it while it loads.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { OfflineDatabase } from '../../src/lib/offline/offline-database.ts';
import { recordOperation } from '../../src/lib/offline/outbox.ts';
import { createRoundTrip } from '../../src/lib/offline/round-trip.ts';
import type { CallDeviceApi } from '../../src/lib/device/device-api.ts';
import { openTillDatabase } from '../../src/lib/till/till-database.ts';
import { tillTransport } from '../../src/lib/till/till-transport.ts';

const DEVICE = '019a0000-0000-7000-8000-00000000000d';
const WAITING = 5_000;

/** The tables as the first version of the till made them. */
function openFirstVersion(device: string): Dexie {
	const database = new Dexie(`comptoir-till-${device}`);
	database.version(1).stores({
		outbox: 'seq, &id, entity_key, [state+seq]',
		history: 'id, entity_key, needs_person, settled_at',
		staged: '[table+id]',
		meta: 'key',
		shops: 'id',
		shop_orders: 'id, state, code, placed_at, collected_at',
		products: 'id',
		variants: 'id, product_id, barcode'
	});
	return database;
}

/** An operation as the first version recorded it: without a clerk. */
function oldOperation(seq: number) {
	return {
		id: `019a0000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
		device: DEVICE,
		seq,
		scope: 'shop',
		person: 'someone',
		kind: 'order.accept',
		version: 1,
		entity: { table: 'shop_orders', id: `order-${seq % 40}` },
		args: {},
		base: { state: 'new' },
		depends_on: [],
		at: '2026-03-01T10:00:00.000Z'
	};
}

async function fillFirstVersion(device: string): Promise<void> {
	const old = openFirstVersion(device);
	await old.table('outbox').bulkAdd(
		Array.from({ length: WAITING }, (_, index) => {
			const operation = oldOperation(index + 1);
			const { id, seq, entity } = operation;
			const entity_key = `${entity.table}/${entity.id}`;
			const state = 'waiting';
			return { seq, id, entity_key, state, attempts: 0, operation, result: null, epoch: null };
		})
	);
	await old.table('meta').bulkAdd([
		{ key: 'seq', value: WAITING },
		{ key: 'cursor', value: { epoch: 'first', revision: 7 } },
		{ key: 'tables', value: 'products shop_orders shops variants' }
	]);
	await old.table('products').add({ id: 'product', title: 'Comté' });
	old.close();
}

function tripOver(database: OfflineDatabase, call: CallDeviceApi) {
	return createRoundTrip({
		database,
		transport: tillTransport(call, DEVICE, 'test', () => Promise.resolve(true)),
		deadline: 60_000,
		now: () => new Date('2026-03-02T10:00:00Z'),
		random: () => 0.5,
		monotonic: () => 0,
		onError: (error) => {
			throw error;
		}
	}).trip;
}

const opened: OfflineDatabase[] = [];
afterEach(() => {
	for (const database of opened.splice(0)) database.close();
});

async function upgrade(device: string): Promise<OfflineDatabase> {
	const database = await openTillDatabase(device);
	opened.push(database);
	return database;
}

test('[S7][S18] five thousand waiting operations live through the update, and look the same on the wire', async () => {
	await fillFirstVersion(DEVICE);
	const database = await upgrade(DEVICE);
	expect(await database.outbox.count()).toBe(WAITING);
	expect(await database.rows('products').count()).toBe(1);
	// New tables: everything is fetched again.
	expect(await database.readMeta('cursor')).toBeNull();
	expect(await database.readMeta('seq')).toBe(WAITING);

	const sent: unknown[] = [];
	const reports: unknown[] = [];
	const trip = tripOver(database, (_name, args) => {
		const { p_operations, p_report } = args as { p_operations: { id: string }[]; p_report: object };
		sent.push(...p_operations);
		reports.push(p_report);
		const results = p_operations.map(({ id }) => ({
			...{ id, outcome: 'applied', code: null, detail: {}, revision: 9 }
		}));
		return Promise.resolve({
			...{ ok: true, results, reset: false, rows: {}, tombstones: [], more: false },
			...{ cursor: { epoch: 'first', revision: 9 }, server_time: '2026-03-02T10:00:00Z' }
		});
	});
	while ((await trip()) === 'again');
	const asBefore = Array.from({ length: WAITING }, (_, index) => {
		const { scope, ...operation } = oldOperation(index + 1);
		return { ...operation, shop: scope };
	});
	expect(sent).toEqual(asBefore);
	expect(reports[0]).toMatchObject({
		...{ waiting: WAITING, last_seq: WAITING, photos_waiting: 0, aside: [], persisted: true },
		...{ app_version: 'test', device_now: '2026-03-02T10:00:00.000Z' }
	});
	expect(await database.outbox.count()).toBe(0);
}, 120_000);

test('[S18] a tab with the old version steps aside for the update, and works on', async () => {
	const name = 'two-versions';
	const old = new OfflineDatabase(name, { counters: '' }, 1);
	const [author, draft] = [
		{ device: DEVICE, scope: 'shop', person: 'someone', clerk: null },
		{ kind: 'add', version: 1, entity: { table: 'counters', id: 'till' }, args: {}, base: {} }
	];
	await recordOperation(old, author, draft);
	const updated = new OfflineDatabase(name, { counters: '', others: '' }, 2);
	opened.push(old, updated);
	await recordOperation(updated, author, draft);
	await recordOperation(old, author, draft);
	expect((await updated.outbox.toArray()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
	expect(await updated.rows('others').count()).toBe(0);
});

test('[S18] an update that another tab keeps waiting is said, not endured in silence', async () => {
	const device = `${DEVICE}-blocked`;
	const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(`comptoir-till-${device}`, 10);
		request.onupgradeneeded = () => request.result.createObjectStore('meta', { keyPath: 'key' });
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('not opened'));
	});
	const said = vi.fn();
	const opening = openTillDatabase(device, said);
	await vi.waitFor(() => expect(said).toHaveBeenCalled());
	stubborn.close();
	opened.push(await opening);
	expect(said).toHaveBeenCalledTimes(1);
});

test('[S16] each local database has a name of its own and keeps it', async () => {
	const names: unknown[] = [];
	for (const device of [`${DEVICE}-a`, `${DEVICE}-b`, `${DEVICE}-a`]) {
		const database = await upgrade(device);
		await tripOver(database, (_name, args) => {
			names.push((args as { p_report: { instance: string } }).p_report.instance);
			return Promise.resolve({ ok: false, refusal: 'test' });
		})();
		database.close();
	}
	expect(names[0]).toEqual(names[2]);
	expect(names[0]).not.toEqual(names[1]);
	expect(names[0]).toMatch(/^[\da-f-]{36}$/);
});

test('[S10] what the server says of a reload under way comes back to it untouched', async () => {
	const database = await upgrade(`${DEVICE}-reload`);
	const asked: unknown[] = [];
	const pages = [
		{ cursor: { epoch: 'first', revision: 5, started: 12 }, more: true },
		{ cursor: { epoch: 'first', revision: 12 }, more: false }
	];
	const trip = tripOver(database, (_name, args) => {
		asked.push((args as { p_cursor: unknown }).p_cursor);
		return Promise.resolve({
			...{ ok: true, results: [], reset: false, rows: {}, tombstones: [] },
			...{ server_time: '2026-03-02T10:00:00Z', ...pages[asked.length - 1] }
		});
	});
	expect(await trip()).toBe('again');
	expect(await trip()).toBe('idle');
	expect(asked).toEqual([null, { epoch: 'first', revision: 5, started: 12 }]);
	expect(await database.readMeta('cursor')).toEqual({ epoch: 'first', revision: 12 });
});
