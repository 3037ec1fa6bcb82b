import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { NewAttachment } from '../../src/lib/offline/attachment.ts';
import {
	createAttachmentTrip,
	type Upload,
	type UploadEnd
} from '../../src/lib/offline/attachment-trip.ts';
import {
	discardAttachment,
	putAttachments,
	readAttachmentFile,
	readAttachments,
	retryAttachment
} from '../../src/lib/offline/attachments.ts';
import { OfflineDatabase } from '../../src/lib/offline/offline-database.ts';
import { recordOperation } from '../../src/lib/offline/outbox.ts';
import { StorageFull } from '../../src/lib/offline/storage-error.ts';
import { TransportFailure } from '../../src/lib/offline/transport.ts';

const author = { device: 'tablet', scope: 'shop', person: 'someone', clerk: null };
const now = new Date('2026-03-01T10:00:00Z');

let made = 0;
let database: OfflineDatabase;
let monotonic: number;
/** What the server has, by name; and what it says instead of taking a file. */
let arrived: string[];
let says: Map<string, UploadEnd | TransportFailure>;

beforeEach(() => {
	database = open();
	monotonic = 0;
	arrived = [];
	says = new Map();
});

function open(name = `attachments-${(made += 1)}`) {
	return new OfflineDatabase(name, { counters: '' }, 1);
}

const upload: Upload = ({ name }) => {
	const word = says.get(name) ?? 'done';
	if (word instanceof Error) return Promise.reject(word);
	if (word === 'done') arrived.push(name);
	return Promise.resolve(word);
};

function tripOver(disk: OfflineDatabase, with_: Upload = upload) {
	return createAttachmentTrip({
		database: disk,
		upload: with_,
		deadline: 1_000,
		now: () => now,
		random: () => 0.5,
		monotonic: () => monotonic,
		onError: (error) => {
			throw error;
		},
		onArrived: () => {}
	});
}

function aPhoto(name: string, bytes = 3): NewAttachment {
	return {
		id: name,
		files: ['small', 'large'].map((size) => ({
			name: `${name}-${size}`,
			type: 'image/webp',
			bytes: new Uint8Array(bytes).fill(7).buffer
		})),
		follow: {
			kind: 'photo.attach',
			version: 1,
			entity: { table: 'products', id: `of-${name}` },
			args: { path: name },
			base: {}
		}
	};
}

function attach(...photos: NewAttachment[]) {
	const { attachments, attachment_files } = database;
	return database.transaction('rw', attachments, attachment_files, () =>
		putAttachments(database, author, photos, [], now)
	);
}
const left = async () => (await readAttachments(database)).map(({ id, state }) => `${id} ${state}`);
const operations = async () =>
	(await database.outbox.toArray()).map(({ operation }) => operation.kind);

async function sendAll(trip = tripOver(database)) {
	for (let trips = 0; trips < 200; trips += 1) {
		const end = await trip.trip();
		if (end !== 'again') return end;
	}
	throw new Error('never comes to rest');
}

describe('[S17] the queue of attachments', () => {
	test('every file arrives, then the follow-up is recorded and the bytes leave, together', async () => {
		await attach(aPhoto('a'), aPhoto('b'));
		expect(await sendAll()).toBe('idle');
		expect(arrived).toEqual(['a-small', 'a-large', 'b-small', 'b-large']);
		expect(await operations()).toEqual(['photo.attach', 'photo.attach']);
		expect([await database.attachments.count(), await database.attachment_files.count()]).toEqual([
			0, 0
		]);
	});

	test('an operation and its photo are on the disk together; the follow-up depends on it', async () => {
		const draft = { ...aPhoto('x').follow, kind: 'product.create' };
		const create = await recordOperation(database, author, draft, now, [aPhoto('a')]);
		expect(await left()).toEqual(['a waiting']);
		await sendAll();
		const follow = (await database.outbox.toArray()).at(-1)!.operation;
		expect(follow).toMatchObject({ kind: 'photo.attach', seq: 2, depends_on: [create.id] });
	});

	test('a photo waits while the operation it came with stands aside, and goes when that goes', async () => {
		const draft = { ...aPhoto('x').follow, kind: 'product.create' };
		const create = await recordOperation(database, author, draft, now, [aPhoto('a')]);
		await database.outbox.update(create.seq, { state: 'aside' });
		await attach(aPhoto('b'));
		expect(await sendAll()).toBe('idle');
		expect(await left()).toEqual(['a waiting']);
		await database.outbox.update(create.seq, { state: 'waiting' });
		await sendAll();
		expect(await left()).toEqual([]);
	});

	test('killed after the first file: the second start sends only the other', async () => {
		await attach(aPhoto('a'));
		says.set('a-large', new TransportFailure('offline', 'cut'));
		expect(await sendAll()).toBe('failed');
		const { name } = database;
		database.close();
		database = open(name);
		says.clear();
		expect(await sendAll()).toBe('idle');
		expect(arrived).toEqual(['a-small', 'a-large']);
	});

	test('one that is refused is set aside with the reason; the others go on', async () => {
		await attach(aPhoto('bad'), aPhoto('good'));
		says.set('bad-small', { refused: 413 });
		await sendAll();
		expect(await left()).toEqual(['bad aside']);
		expect((await readAttachments(database))[0]).toMatchObject({ error: 'refused_413' });
		expect(await operations()).toEqual(['photo.attach']);
		// Taken again, or told to try again, it goes; given up, it is gone with its bytes.
		says.clear();
		await retryAttachment(database, 'bad');
		await sendAll();
		expect(await left()).toEqual([]);
	});

	test('handed over again after it was set aside, it gets another chance', async () => {
		await attach(aPhoto('bad'));
		says.set('bad-small', { refused: 400 });
		await sendAll();
		says.clear();
		await attach(aPhoto('bad'));
		expect(await left()).toEqual(['bad waiting']);
		expect(await sendAll()).toBe('idle');
	});

	test('given up by a person, it leaves with its bytes and records nothing', async () => {
		await attach(aPhoto('a'));
		await discardAttachment(database, 'a');
		expect(await database.attachment_files.count()).toBe(0);
		expect(await sendAll()).toBe('idle');
		expect(await operations()).toEqual([]);
	});

	test('without its bytes it is damaged: aside, and no bar to the others', async () => {
		await attach(aPhoto('empty', 0), aPhoto('good'));
		await sendAll();
		expect(await left()).toEqual(['empty aside']);
	});

	test('one that fails alone eight times while others arrive is set aside', async () => {
		await attach(aPhoto('poison'));
		says.set('poison-small', new TransportFailure('server', '500'));
		const trip = tripOver(database);
		for (let n = 0; n < 8; n += 1) {
			await attach(aPhoto(`good-${n}`));
			monotonic += 400_000;
			await sendAll(trip);
		}
		expect(await left()).toEqual(['poison aside']);
	});

	test('a server that is ill for everybody sets nobody aside, and is not asked fifty times in a row', async () => {
		const photos = Array.from({ length: 50 }, (_, n) => aPhoto(`p${n}`));
		await attach(...photos);
		let asked = 0;
		const trip = tripOver(database, () => {
			asked += 1;
			return Promise.reject(new TransportFailure('server', '503'));
		});
		for (let n = 0; n < 30; n += 1) {
			monotonic += 400_000;
			await sendAll(trip);
		}
		expect(asked).toBeLessThanOrEqual(90);
		expect(new Set((await readAttachments(database)).map(({ state }) => state))).toEqual(
			new Set(['waiting'])
		);
		expect(await sendAll()).toBe('idle');
		expect(await operations()).toHaveLength(50);
	});

	test('two tabs send the same one: one follow-up', async () => {
		await attach(aPhoto('a'));
		await Promise.all([sendAll(), sendAll()]);
		expect(await operations()).toEqual(['photo.attach']);
	});

	test('a smallest file can be shown while it waits', async () => {
		await attach(aPhoto('a'));
		expect((await readAttachmentFile(database, 'a', 'a-small'))?.size).toBe(3);
		expect(await readAttachmentFile(database, 'a', 'nothing')).toBeNull();
	});

	test('a full disk refuses loudly, and neither operation nor photo is half there', async () => {
		const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
		database.attachment_files.hook('creating', () => {
			throw full;
		});
		const draft = { ...aPhoto('x').follow, kind: 'product.create' };
		await expect(
			recordOperation(database, author, draft, now, [aPhoto('a')])
		).rejects.toBeInstanceOf(StorageFull);
		expect([await left(), await operations(), await database.readMeta('seq')]).toEqual([
			[],
			[],
			null
		]);
	});
});
