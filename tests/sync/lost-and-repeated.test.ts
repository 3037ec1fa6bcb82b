import { beforeEach, expect, test } from 'vitest';
import { readReply, type SyncRequest } from '../../src/lib/offline/wire-protocol.ts';
import { FakeServer } from './fake-server.ts';
import { FakeTablet } from './fake-tablet.ts';

let server: FakeServer;
let tablet: FakeTablet;

beforeEach(async () => {
	server = new FakeServer();
	server.write('till', 10);
	tablet = new FakeTablet(server);
	await tablet.sync();
});

test('[S2] killed after the tap and before the first trip: the tap is still there and is sent once', async () => {
	await tablet.tap('add', 'till', { by: 5 });
	tablet.restart();
	expect(await tablet.shown()).toEqual({ till: 15 });
	expect(await tablet.counts()).toEqual({ over: 0, waiting: 1 });
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(15);
	expect(await tablet.counts()).toEqual({ over: 1 });
	expect(await tablet.shown()).toEqual({ till: 15 });
});

test('[S3] answer lost after the server committed: the retry gets the stored result, the effect ran once', async () => {
	const operation = await tablet.tap('add', 'till', { by: 5 });
	const honest = tablet.transport;
	tablet.transport = async (request, signal) => {
		await honest(request, signal);
		throw new TypeError('Failed to fetch');
	};
	expect(await tablet.trip()).toBe('failed');
	expect(server.rows.get('till')?.count).toBe(15);
	expect(await tablet.shown()).toEqual({ till: 15 });
	tablet.transport = honest;
	tablet.restart();
	await tablet.sync();
	expect(server.effects.get(operation.id)).toBe(1);
	expect(await tablet.shown()).toEqual({ till: 15 });
	expect(await tablet.counts()).toEqual({ over: 1 });
});

test('[S3] the same batch delivered twice at once: one effect, one result', async () => {
	const operation = await tablet.tap('add', 'till', { by: 5 });
	const honest = tablet.transport;
	tablet.transport = async (request, signal) => {
		await honest(request, signal);
		return honest(request, signal);
	};
	await tablet.sync();
	expect(server.effects.get(operation.id)).toBe(1);
	expect(await tablet.counts()).toEqual({ over: 1 });
});

test('[S3] an old answer arriving again hours later changes nothing', async () => {
	await tablet.tap('add', 'till', { by: 5 });
	const honest = tablet.transport;
	let old: unknown;
	tablet.transport = async (request, signal) => (old = await honest(request, signal));
	await tablet.sync();
	server.write('till', 99);
	tablet.transport = honest;
	await tablet.sync();
	await tablet.tap('add', 'till', { by: 1 });
	tablet.transport = () => Promise.resolve(old);
	await tablet.trip();
	expect(await tablet.shown()).toEqual({ till: 100 });
	tablet.transport = honest;
	tablet.monotonic += 600_000;
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(100);
	expect(await tablet.shown()).toEqual({ till: 100 });
});

test('[S1] numbers are gapless per device over restarts, and two tabs never share one', async () => {
	const otherTab = new FakeTablet(server, tablet.name);
	const taps = await Promise.all([
		tablet.tap('add', 'till', { by: 1 }),
		otherTab.tap('add', 'till', { by: 1 }),
		tablet.tap('add', 'till', { by: 1 }),
		otherTab.tap('add', 'till', { by: 1 })
	]);
	expect(taps.map((operation) => operation.seq).sort()).toEqual([1, 2, 3, 4]);
	tablet.restart();
	expect((await tablet.tap('add', 'till', { by: 1 })).seq).toBe(5);
	otherTab.database.close();
});

test('[S1] what was recorded does not follow later changes of the object it was recorded from', async () => {
	const args = { by: 5 };
	await tablet.tap('add', 'till', args);
	args.by = 500;
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(15);
});

test('[S2] a disk that refuses is heard: nothing recorded, no number used up', async () => {
	const fail = (): never => {
		throw new DOMException('full', 'QuotaExceededError');
	};
	tablet.database.outbox.hook('creating', fail);
	await expect(tablet.tap('add', 'till', { by: 5 })).rejects.toThrow('full');
	tablet.database.outbox.hook('creating').unsubscribe(fail);
	expect((await tablet.tap('add', 'till', { by: 1 })).seq).toBe(1);
});

test('[S3] same id with another payload is refused and shown, not applied', async () => {
	const operation = await tablet.tap('add', 'till', { by: 5 });
	await tablet.sync();
	await tablet.database.outbox.add({
		seq: 2,
		id: operation.id,
		entity_key: 'counters/till',
		state: 'waiting',
		attempts: 0,
		operation: { ...operation, args: { by: 500 } },
		result: null,
		epoch: null
	});
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(15);
	expect((await tablet.database.history.get(operation.id))?.needs_person).toBe(1);
});

test('[S4] a conflict and a refusal stay with the person, over restarts, until seen', async () => {
	server.write('till', 12);
	await tablet.tap('set', 'till', { count: 20 }, { count: 10 });
	await tablet.tap('forbidden', 'till');
	await tablet.sync();
	tablet.restart();
	const open = await tablet.database.history.where('needs_person').equals(1).toArray();
	expect(open.map(({ result }) => result.code).sort()).toEqual(['changed_meanwhile', 'forbidden']);
	expect(await tablet.shown()).toEqual({ till: 12 });
});

test('[S6] a clock a day ahead, then back, changes neither order nor effect', async () => {
	tablet.clock += 86_400_000;
	await tablet.tap('set', 'till', { count: 20 }, { count: 10 });
	tablet.clock -= 3 * 86_400_000;
	await tablet.tap('set', 'till', { count: 30 }, { count: 20 });
	expect(await tablet.shown()).toEqual({ till: 30 });
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(30);
	expect(await tablet.counts()).toEqual({ over: 2 });
});

test('[S13] two engines over one database at once: everything once, both come to rest', async () => {
	const otherTab = new FakeTablet(server, tablet.name);
	for (let index = 0; index < 30; index += 1) {
		await (index % 2 ? tablet : otherTab).tap('add', 'till', { by: 1 });
	}
	await Promise.all([tablet.sync(), otherTab.sync(), tablet.sync()]);
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(40);
	expect([...server.effects.values()].every((times) => times === 1)).toBe(true);
	expect(await tablet.counts()).toEqual({ over: 30 });
	expect(await otherTab.shown()).toEqual({ till: 40 });
	otherTab.database.close();
});

test('[S12] what is no answer is a failed trip, never a result', async () => {
	const answers: unknown[] = [
		'<html>Bienvenue sur le wifi</html>',
		null,
		{},
		{ ok: true },
		{ ok: true, results: 'none' },
		[]
	];
	const operation = await tablet.tap('add', 'till', { by: 5 });
	const honest = tablet.transport;
	for (const answer of answers) {
		tablet.transport = () => Promise.resolve(answer);
		expect(await tablet.trip()).toBe('failed');
		expect(await tablet.counts()).toEqual({ over: 0, waiting: 1 });
	}
	tablet.transport = honest;
	// The first trip goes without the suspect, and clears or charges it.
	await tablet.sync();
	tablet.monotonic += 600_000;
	await tablet.sync();
	expect(server.effects.get(operation.id)).toBe(1);
});

test('[S12] a cursor that goes back, changes epoch without a reset, or stands still with "more" is no answer', () => {
	const request: SyncRequest = {
		operations: [],
		cursor: { epoch: 'first', revision: 5 },
		waiting: 0,
		oldest_at: null,
		last_seq: 0,
		instance: 'one',
		device_now: '2026-03-01T10:00:00.000Z',
		attachments_waiting: 0,
		aside: []
	};
	const answer = { ...server.sync(request), reset: false };
	const at = (epoch: string, revision: number, more = false) =>
		readReply(request, { ...answer, cursor: { epoch, revision }, more });
	expect(at('first', 5)).not.toBeNull();
	expect(at('first', 4)).toBeNull();
	expect(at('second', 6)).toBeNull();
	expect(at('first', 5, true)).toBeNull();
	expect(at('first', 6, true)).not.toBeNull();
});

test('[S14] a request that never settles is given up on, and the operation waits', async () => {
	await tablet.tap('add', 'till', { by: 5 });
	const honest = tablet.transport;
	let aborted = false;
	tablet.deadline = 100;
	tablet.restart();
	tablet.transport = (_request, signal) => {
		signal.addEventListener('abort', () => (aborted = true));
		return new Promise(() => {});
	};
	expect(await tablet.trip()).toBe('failed');
	expect(aborted).toBe(true);
	expect((await tablet.database.readMeta('failure'))?.kind).toBe('offline');
	tablet.transport = honest;
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(15);
	expect(await tablet.database.readMeta('failure')).toBeNull();
});
