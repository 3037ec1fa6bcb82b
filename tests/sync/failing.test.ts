import { beforeEach, expect, test } from 'vitest';
import { TransportFailure } from '../../src/lib/offline/transport.ts';
import { FakeServer } from './fake-server.ts';
import { FakeTablet } from './fake-tablet.ts';

let server: FakeServer;
let tablet: FakeTablet;

beforeEach(async () => {
	server = new FakeServer();
	server.write('till', 10);
	server.write('shelf', 1);
	tablet = new FakeTablet(server);
	await tablet.sync();
});

test('[S5] an operation that gets no outcome holds back its own entity and no other', async () => {
	server.poison.add('look');
	await tablet.tap('look', 'till');
	await tablet.tap('add', 'till', { by: 5 });
	await tablet.tap('add', 'shelf', { by: 1 });
	await tablet.sync();
	expect(server.rows.get('shelf')?.count).toBe(2);
	expect((await tablet.counts()).waiting).toBeGreaterThan(0);
});

test('[S5] after failing alone again and again it is set aside, visible, and the rest goes on', async () => {
	server.poison.add('look');
	await tablet.tap('look', 'till');
	for (let round = 0; round < 8; round += 1) {
		await tablet.sync();
		tablet.monotonic += 600_000;
	}
	expect(await tablet.counts()).toEqual({ over: 0, aside: 1 });
	await tablet.tap('add', 'till', { by: 5 });
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(15);
	expect(await tablet.counts()).toEqual({ over: 1, aside: 1 });
});

test('[S5] the server choking on one operation of a batch: halving finds it, the others get through', async () => {
	const honest = tablet.transport;
	tablet.transport = (request, signal) => {
		if (request.operations.some((operation) => operation.kind === 'look')) {
			throw new TransportFailure('server', '500');
		}
		return honest(request, signal);
	};
	for (let index = 0; index < 20; index += 1) {
		await tablet.tap('add', index % 2 ? 'till' : 'shelf', { by: 1 });
	}
	server.write('other', 1);
	await tablet.tap('look', 'other');
	for (let trips = 0; trips < 60; trips += 1) {
		await tablet.trip();
		tablet.monotonic += 30_000;
	}
	expect(server.rows.get('till')?.count).toBe(20);
	expect(server.rows.get('shelf')?.count).toBe(11);
	expect(await tablet.counts()).toEqual({ over: 20, aside: 1 });
});

test('[S5] a server that is down altogether sets nothing aside', async () => {
	const honest = tablet.transport;
	tablet.transport = () => {
		throw new TransportFailure('server', '502');
	};
	for (let index = 0; index < 3; index += 1) await tablet.tap('add', 'till', { by: 1 });
	for (let trips = 0; trips < 60; trips += 1) {
		await tablet.trip();
		tablet.monotonic += 600_000;
	}
	expect(await tablet.counts()).toEqual({ over: 0, waiting: 3 });
	tablet.transport = honest;
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(13);
});

test('[S5] an answer that forgets an operation leaves it waiting', async () => {
	await tablet.tap('add', 'till', { by: 1 });
	await tablet.tap('add', 'shelf', { by: 1 });
	const honest = tablet.transport;
	tablet.transport = async (request) => {
		const answer = server.sync(request);
		return { ...answer, results: answer.results.slice(1) };
	};
	await tablet.trip();
	expect((await tablet.counts()).waiting).toBe(1);
	tablet.transport = honest;
	tablet.monotonic += 600_000;
	await tablet.sync();
	expect(await tablet.counts()).toEqual({ over: 2 });
	expect(server.rows.get('till')?.count).toBe(11);
});

test('[S15] an expired session stops the sending, not the recording', async () => {
	const honest = tablet.transport;
	tablet.transport = () => {
		throw new TransportFailure('signed_out', '401');
	};
	await tablet.tap('add', 'till', { by: 5 });
	expect(await tablet.trip()).toBe('failed');
	expect((await tablet.database.readMeta('failure'))?.kind).toBe('signed_out');
	await tablet.tap('add', 'till', { by: 5 });
	expect(await tablet.shown()).toMatchObject({ till: 20 });
	tablet.transport = honest;
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(20);
});

test('[S16] a device the server refuses keeps everything it has', async () => {
	const honest = tablet.transport;
	tablet.transport = () => Promise.resolve({ ok: false, refusal: 'device_revoked' });
	await tablet.tap('add', 'till', { by: 5 });
	expect(await tablet.trip()).toBe('failed');
	expect(await tablet.database.readMeta('failure')).toMatchObject({
		kind: 'refused',
		code: 'device_revoked'
	});
	tablet.transport = honest;
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(15);
});

test('[S12] five hundred operations a trip at most, and ten thousand drain in twenty', async () => {
	let trips = 0;
	const honest = tablet.transport;
	tablet.transport = (request, signal) => {
		trips += 1;
		expect(request.operations.length).toBeLessThanOrEqual(500);
		return honest(request, signal);
	};
	const first = await tablet.tap('add', 'till', { by: 1 });
	await tablet.database.outbox.bulkAdd(
		Array.from({ length: 9_999 }, (_, index) => ({
			seq: index + 2,
			id: `operation-${index}`,
			entity_key: 'counters/till',
			state: 'waiting' as const,
			attempts: 0,
			operation: { ...first, id: `operation-${index}`, seq: index + 2 },
			result: null,
			epoch: null
		}))
	);
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(10_010);
	expect(trips).toBeLessThanOrEqual(21);
}, 60_000);
