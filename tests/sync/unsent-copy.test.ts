import { beforeEach, expect, test } from 'vitest';
import { putAttachments } from '../../src/lib/offline/attachments.ts';
import { readUnsentCopy } from '../../src/lib/offline/unsent-copy.ts';
import { FakeServer } from './fake-server.ts';
import { FakeTablet } from './fake-tablet.ts';

let server: FakeServer;
let tablet: FakeTablet;

beforeEach(async () => {
	server = new FakeServer();
	for (const id of ['till', 'shelf', 'stuck']) server.write(id, 1);
	tablet = new FakeTablet(server);
	await tablet.sync();
});

test('[S5] the copy holds what waits, stands aside, was refused and is attached, and nothing that is done', async () => {
	await tablet.tap('add', 'till', { by: 1 });
	const refused = await tablet.tap('forbidden', 'shelf');
	await tablet.sync();
	const stuck = await tablet.tap('add', 'stuck', { by: 2 });
	await tablet.database.outbox.update(stuck.seq, { state: 'aside' });
	const waiting = await tablet.tap('add', 'till', { by: 3 });
	const author = { device: 'tablet', scope: 'shop', person: 'someone', clerk: null };
	const { kind, version, entity, args, base } = waiting;
	const photo = {
		id: 'photo',
		files: [{ name: 'photo-320', type: 'image/webp', bytes: new Uint8Array([1, 2, 3]).buffer }],
		follow: { kind, version, entity, args, base }
	};
	await putAttachments(tablet.database, author, [photo], [], new Date(tablet.clock));

	const before = await tablet.database.outbox.toArray();
	const copy = await readUnsentCopy(tablet.database, new Date('2026-03-01T10:00:00Z'));
	// It goes into a file: what a file cannot carry must not be in it.
	expect(JSON.parse(JSON.stringify(copy))).toEqual(copy);
	expect(copy).toMatchObject({
		made_at: '2026-03-01T10:00:00.000Z',
		waiting: [waiting],
		aside: [stuck],
		needs_person: [{ operation: refused, result: { outcome: 'refused', code: 'forbidden' } }],
		attachments: [{ id: 'photo', state: 'waiting', files: ['photo-320'] }]
	});
	expect(await tablet.database.outbox.toArray()).toEqual(before);
});

test('[S5] with nothing waiting, the copy is empty', async () => {
	const copy = await readUnsentCopy(tablet.database, new Date(0));
	expect(copy).toMatchObject({ waiting: [], aside: [], needs_person: [], attachments: [] });
});
