import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { OfflineDatabase } from '../../src/lib/offline/offline-database.ts';
import { isConnectionLost, withOpenDatabase } from '../../src/lib/offline/open-database.ts';
import { recordOperation } from '../../src/lib/offline/outbox.ts';

const author = { device: 'tablet', scope: 'shop', person: 'someone', clerk: null };
const draft = {
	kind: 'add',
	version: 1,
	entity: { table: 'counters', id: 'a' },
	args: {},
	base: {}
};
const lost = () =>
	Object.assign(new Error('Connection to Indexed Database server lost. Refresh the page'), {
		name: 'UnknownError'
	});

test('[S2] a connection that is lost before the write: the tap is recorded over a fresh one, once', async () => {
	const database = new OfflineDatabase('lost-before', { counters: '' }, 1);
	const transaction = vi.spyOn(database, 'transaction');
	transaction.mockImplementationOnce(() => Promise.reject(lost()) as never);
	const { id } = await recordOperation(database, author, draft);
	expect((await database.outbox.toArray()).map((entry) => entry.id)).toEqual([id]);
});

test('[S2] a connection that is lost after the write was done: the second try finds it', async () => {
	const database = new OfflineDatabase('lost-after', { counters: '' }, 1);
	const transaction = database.transaction.bind(database) as (
		...args: unknown[]
	) => Promise<unknown>;
	vi.spyOn(database, 'transaction').mockImplementationOnce(((...args: unknown[]) =>
		transaction(...args).then(() => {
			throw lost();
		})) as never);
	const { id, seq } = await recordOperation(database, author, draft);
	expect(await database.outbox.count()).toBe(1);
	expect([await database.outbox.get(seq), await database.readMeta('seq')]).toMatchObject([
		{ id },
		1
	]);
});

test('other faults are not tried again', async () => {
	const database = new OfflineDatabase('no-retry', { counters: '' }, 1);
	const work = vi.fn(() => Promise.reject(new TypeError('wrong')));
	await expect(withOpenDatabase(database, work)).rejects.toThrow('wrong');
	expect(work).toHaveBeenCalledTimes(1);
	expect(
		isConnectionLost(Object.assign(new Error('x'), { inner: lost(), name: 'AbortError' }))
	).toBe(true);
});
