import { beforeEach, expect, test } from 'vitest';
import { FakeServer } from './fake-server.ts';
import { FakeTablet } from './fake-tablet.ts';

let server: FakeServer;
let tablet: FakeTablet;

beforeEach(() => {
	server = new FakeServer();
	tablet = new FakeTablet(server);
});

test('[S10] what a restored database has forgotten comes before what was tapped later on the same thing', async () => {
	for (let index = 0; index < 5; index += 1) server.write(`row-${index}`, index);
	server.write('till', 10);
	await tablet.sync();
	const copy = server.backup();
	await tablet.tap('set', 'till', { count: 20 }, { count: 10 });
	await tablet.sync();
	server.restore(copy, 'second');
	// Several pages, so that there are trips between the first word of the restore and its last row.
	server.pageSize = 2;
	await tablet.tap('set', 'till', { count: 30 }, { count: 20 });
	await tablet.sync();
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(30);
	expect(await tablet.counts()).toEqual({ over: 2 });
	expect(await tablet.database.history.where('needs_person').equals(1).count()).toBe(0);
});

test('[S10][S13] an answer from before the restore, heard by a slow tab after it, does not end an operation', async () => {
	server.write('till', 10);
	await tablet.sync();
	const copy = server.backup();
	await tablet.tap('add', 'till', { by: 5 });
	const slow = new FakeTablet(server, tablet.name);
	let answerSlowly = () => {};
	slow.transport = (request) => {
		const answer = server.sync(request);
		return new Promise((resolve) => (answerSlowly = () => resolve(answer)));
	};
	const slowTrip = slow.trip();
	await expect.poll(() => server.rows.get('till')?.count).toBe(15);
	server.restore(copy, 'second');
	// The other tab has already caught up with the new epoch; nothing but the operation is left to send.
	await tablet.trip();
	answerSlowly();
	await slowTrip;
	await tablet.sync();
	await tablet.sync();
	expect(server.rows.get('till')?.count).toBe(15);
	expect(await tablet.counts()).toEqual({ over: 1 });
});
