import { describe, expect, it } from 'vitest';
import type { OperationDraft, OutboxEntry } from '../offline/operation.ts';
import { layStops } from './lay-run.ts';
import { parcelsGiven, parcelsToTake, type Parcel, type Stop } from './run.ts';
import { broughtBack, delivered, notDelivered, pickedUp, undone } from './run-operations.ts';

const parcel = (shop_order: string): Parcel => ({
	shop_order,
	code: shop_order.toUpperCase(),
	state: 'planned',
	order_state: 'ready',
	shop_name: 'Boutique',
	to: 'Camille',
	pieces: 1
});
const stop = (id: string, kind: Stop['kind'], position: number, parcels: Parcel[]): Stop => ({
	id,
	run_id: 'run',
	position,
	kind,
	planned_at: '2026-03-01T10:00:00Z',
	state: 'todo',
	at: null,
	said: {},
	shop: null,
	order: null,
	parcels
});
const shop = stop('shop', 'pickup', 1, [parcel('a'), parcel('b')]);
const door = stop('door', 'drop', 2, [parcel('a'), parcel('b')]);

function after(...drafts: OperationDraft[]): Stop[] {
	const entries = drafts.map((draft, i): OutboxEntry => ({
		seq: i + 1,
		id: `op${i}`,
		entity_key: `${draft.entity.table}/${draft.entity.id}`,
		state: 'waiting',
		attempts: 0,
		result: null,
		epoch: null,
		operation: {
			depends_on: [],
			...draft,
			id: `op${i}`,
			seq: i + 1,
			device: 'd',
			scope: 't',
			person: 'p',
			at: '2026-03-01T10:05:00Z'
		}
	}));
	return layStops([door, shop], entries);
}
const states = ({ parcels }: Stop) => parcels.map(({ state }) => state);

describe('a courier without network', () => {
	it('sees the stops in the run’s order', () => {
		expect(after().map(({ id }) => id)).toEqual(['shop', 'door']);
	});

	it('has at the door what was taken at the shop, and not what was left there', () => {
		const [fetched, home] = after(pickedUp(shop, new Set(['a'])));
		expect(fetched).toMatchObject({ state: 'done', at: '2026-03-01T10:05:00Z' });
		expect(states(fetched!)).toEqual(['taken', 'left_out']);
		expect(states(home!)).toEqual(['taken', 'left_out']);
	});

	it('delivers, and what was left at the shop stays so', () => {
		const taken = pickedUp(shop, new Set(['a', 'b']));
		const [, home] = after(taken, delivered(door, 'Camille', 'person', ['a', 'b']));
		expect(home).toMatchObject({ state: 'done', said: { to: 'Camille', left_at: 'person' } });
		expect(states(home!)).toEqual(['delivered', 'delivered']);
	});

	it('hands over what was fetched; what a passed-by shop still has only when it is in the bag', () => {
		const home = stop('door', 'drop', 2, [{ ...parcel('a'), state: 'taken' }, parcel('b')]);
		expect(parcelsGiven(home, new Set())).toEqual(['a']);
		expect(parcelsGiven(home, new Set(['b']))).toEqual(['a', 'b']);
		const [, laid] = after(
			pickedUp(shop, new Set(['a', 'b'])),
			delivered(door, 'Camille', 'person', ['a'])
		);
		expect(states(laid!)).toEqual(['delivered', 'left_out']);
	});

	it.each([
		['delivered', delivered(door, 'Camille', 'person', ['a'])],
		['given up', notDelivered(door, { reason: 'absent', next: 'next_run', note: '' })]
	])('has nothing to fetch any more for a door that was %s', (_, tap) => {
		const [passedBy] = after(tap);
		expect(passedBy).toMatchObject({ kind: 'pickup', state: 'todo' });
		expect(parcelsToTake(passedBy!)).toEqual([]);
	});

	it('says that nobody was there, and takes that back', () => {
		const absent = { reason: 'absent', next: 'next_run', note: '' } as const;
		const [, home] = after(pickedUp(shop, new Set(['a', 'b'])), notDelivered(door, absent));
		expect(home).toMatchObject({ state: 'failed', said: { reason: 'absent' } });
		const [, again] = after(
			pickedUp(shop, new Set(['a', 'b'])),
			notDelivered(door, absent),
			undone(door)
		);
		expect(again).toMatchObject({ state: 'todo', said: {} });
		expect(states(again!)).toEqual(['taken', 'taken']);
	});

	it('lets a door that was delivered stay so, whatever is tapped after it', () => {
		const [, home] = after(
			delivered(door, 'Camille', 'person', ['a', 'b']),
			notDelivered(door, { reason: 'absent', next: 'next_run', note: '' })
		);
		expect(home).toMatchObject({ state: 'done' });
	});

	it('brings parcels back', () => {
		const back = stop('back', 'return', 3, [{ ...parcel('a'), state: 'held' }]);
		const [laid] = layStops(
			[back],
			[
				{
					seq: 1,
					id: 'x',
					entity_key: 'run_stops/back',
					state: 'waiting',
					attempts: 0,
					result: null,
					epoch: null,
					operation: {
						depends_on: [],
						...broughtBack(back),
						id: 'x',
						seq: 1,
						device: 'd',
						scope: 't',
						person: 'p',
						at: '2026-03-01T10:05:00Z'
					}
				}
			]
		);
		expect(laid).toMatchObject({ state: 'done', parcels: [{ state: 'back' }] });
	});
});
