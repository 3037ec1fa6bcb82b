import { beforeEach, expect, test } from 'vitest';
import { checkRowTables } from '../../src/lib/offline/housekeeping.ts';
import { FakeServer } from './fake-server.ts';
import { FakeTablet } from './fake-tablet.ts';

let server: FakeServer;
let tablet: FakeTablet;

beforeEach(() => {
	server = new FakeServer();
	tablet = new FakeTablet(server);
});

test('[S9] pages break between revisions and every row arrives, also those written while we page', async () => {
	server.pageSize = 7;
	for (let index = 0; index < 50; index += 1) server.write(`row-${index}`, index);
	let pages = 0;
	const honest = tablet.transport;
	tablet.transport = (request, signal) => {
		pages += 1;
		if (pages % 2) server.write(`row-${pages}`, 1_000 + pages);
		return honest(request, signal);
	};
	await tablet.sync();
	await tablet.sync();
	const truth = Object.fromEntries([...server.rows.values()].map(({ id, count }) => [id, count]));
	expect(await tablet.shown()).toEqual(truth);
	expect(pages).toBeGreaterThan(7);
});

test('[S9] killed between the answer and the disk: neither rows nor cursor, and the next trip brings both', async () => {
	server.write('till', 10);
	await tablet.sync();
	await tablet.tap('add', 'till', { by: 5 });
	server.write('shelf', 3);
	const before = await tablet.database.readMeta('cursor');
	// The last write of the transaction fails, after results and rows were written.
	tablet.database.meta.hook('updating', (_changes, key) => {
		if (key === 'cursor') throw new Error('power cut');
		return undefined;
	});
	expect(await tablet.trip()).toBe('failed');
	expect(await tablet.database.readMeta('cursor')).toEqual(before);
	expect(await tablet.shown()).toEqual({ till: 15 });
	expect(await tablet.counts()).toEqual({ over: 0, waiting: 1 });
	expect(tablet.errors.length).toBeGreaterThan(0);
	tablet.restart();
	await tablet.sync();
	expect(await tablet.shown()).toEqual({ till: 15, shelf: 3 });
	expect(server.effects.size).toBe(1);
});

test('[S11] rows arrive while operations wait, and the waiting effect stays on top', async () => {
	server.write('till', 10);
	await tablet.sync();
	server.poison.add('add');
	await tablet.tap('add', 'till', { by: 5 });
	server.write('till', 20);
	server.write('shelf', 1);
	await tablet.sync();
	expect(await tablet.shown()).toEqual({ till: 25, shelf: 1 });
	expect(await tablet.counts()).toEqual({ over: 0, waiting: 1 });
});

test('[S9] a finished operation stays laid over the rows until they show it: nothing flickers', async () => {
	server.write('till', 10);
	await tablet.sync();
	server.pageSize = 1;
	for (let index = 0; index < 4; index += 1) server.write(`row-${index}`, index);
	await tablet.tap('add', 'till', { by: 5 });
	const seen: (number | undefined)[] = [];
	for (;;) {
		const end = await tablet.trip();
		seen.push((await tablet.shown()).till);
		if (end === 'idle') break;
	}
	expect(seen.length).toBeGreaterThan(3);
	expect(new Set(seen)).toEqual(new Set([15]));
	expect(await tablet.counts()).toEqual({ over: 1 });
});

test('[S4] an operation that had nothing to do is released once the rows are complete', async () => {
	server.write('till', 10);
	await tablet.sync();
	await tablet.tap('look', 'till');
	await tablet.sync();
	expect(await tablet.counts()).toEqual({ over: 1 });
});

test('[S10] a deleted row goes, and comes back when it is written again', async () => {
	server.write('till', 10);
	await tablet.sync();
	server.remove('till');
	await tablet.sync();
	expect(await tablet.shown()).toEqual({});
	server.graves.delete('till');
	server.write('till', 11);
	await tablet.sync();
	expect(await tablet.shown()).toEqual({ till: 11 });
});

test('[S10] database restored an hour back: full reload, and what this tablet did since is done again, once', async () => {
	server.write('till', 10);
	server.write('old', 1);
	await tablet.sync();
	const copy = server.backup();
	await tablet.tap('add', 'till', { by: 5 });
	await tablet.sync();
	server.write('since', 7);
	await tablet.sync();
	server.restore(copy, 'second');
	server.pageSize = 1;
	await tablet.tap('add', 'till', { by: 100 });
	await tablet.sync();
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(115);
	expect(await tablet.shown()).toEqual({ till: 115, old: 1 });
	expect(await tablet.counts()).toEqual({ over: 2 });
});

test('[S10] during a reload the old rows stay on the screen, a restart in the middle goes on with it', async () => {
	for (let index = 0; index < 6; index += 1) server.write(`row-${index}`, index);
	await tablet.sync();
	server.epoch = 'second';
	server.remove('row-0');
	server.pageSize = 2;
	await tablet.trip();
	await tablet.trip();
	expect(Object.keys(await tablet.shown())).toHaveLength(6);
	tablet.restart();
	await tablet.sync();
	expect(Object.keys(await tablet.shown())).toHaveLength(5);
	expect(await tablet.database.staged.count()).toBe(0);
	expect((await tablet.database.readMeta('cursor'))?.epoch).toBe('second');
});

test('[S10] the first rows of all go straight into their tables, and none of a time that is gone stays there', async () => {
	for (let index = 0; index < 6; index += 1) server.write(`row-${index}`, index);
	server.pageSize = 2;
	await tablet.trip();
	expect(Object.keys(await tablet.shown())).toHaveLength(2);
	expect(await tablet.database.readMeta('cursor')).toBeNull();
	expect(await tablet.database.staged.count()).toBe(0);
	tablet.restart();
	// Put back to a copy that never had the first row.
	server.epoch = 'second';
	server.rows.delete('row-0');
	await tablet.sync();
	expect(Object.keys(await tablet.shown()).sort()).toEqual(
		['row-1', 'row-2', 'row-3', 'row-4', 'row-5'].sort()
	);
	expect(await tablet.database.readMeta('filling')).toBeNull();
	expect((await tablet.database.readMeta('cursor'))?.epoch).toBe('second');
});

test('[S13] the answer to a question another tab has outrun brings its results and not its rows', async () => {
	server.write('till', 10);
	await tablet.sync();
	await tablet.tap('add', 'till', { by: 5 });
	const honest = tablet.transport;
	tablet.transport = async (request, signal) => {
		const answer = await honest(request, signal);
		server.write('till', 99);
		const otherTab = new FakeTablet(server, tablet.name);
		await otherTab.sync();
		otherTab.database.close();
		return answer;
	};
	await tablet.trip();
	tablet.transport = honest;
	expect(await tablet.shown()).toEqual({ till: 99 });
	await tablet.sync();
	expect(await tablet.counts()).toEqual({ over: 1 });
});

test('[S10] an answer from before the copy, arriving after another tab has reloaded, settles nothing', async () => {
	server.write('till', 10);
	await tablet.sync();
	const copy = server.backup();
	const other = new FakeTablet(server, tablet.name);
	const honest = other.transport;
	let asks = () => {};
	let answers = () => {};
	const asked = new Promise<void>((resolve) => (asks = resolve));
	const gate = new Promise<void>((resolve) => (answers = resolve));
	other.transport = async (request, signal) => {
		asks();
		await gate;
		return honest(request, signal);
	};
	const looking = other.trip();
	await asked;
	await tablet.tap('add', 'till', { by: 5 });
	tablet.transport = async (request) => {
		const answer = server.sync(request);
		server.restore(copy, 'second');
		answers();
		await looking;
		return answer;
	};
	await tablet.trip();
	tablet.transport = honest;
	await tablet.sync();
	await tablet.sync();
	other.database.close();
	expect(server.rows.get('till')?.count).toBe(15);
	expect(await tablet.counts()).toEqual({ over: 1 });
});

test('[S18] an update that knows more tables reloads everything and keeps the outbox', async () => {
	server.write('till', 10);
	await checkRowTables(tablet.database);
	await tablet.sync();
	await tablet.tap('add', 'till', { by: 5 });
	await tablet.database.writeMeta('tables', 'something else');
	await checkRowTables(tablet.database);
	expect(await tablet.database.readMeta('cursor')).toBeNull();
	expect(await tablet.shown()).toEqual({ till: 15 });
	await tablet.sync();
	expect(await tablet.shown()).toEqual({ till: 15 });
	expect(server.rows.get('till')?.count).toBe(15);
});
