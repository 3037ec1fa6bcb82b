import { beforeAll, describe, expect, test } from 'vitest';
import { useBackend } from '../world/use-backend.ts';
import { makeShop, makeTown, type Shop } from '../world/world.ts';

const { sql } = useBackend();
let shop: Shop;

beforeAll(async () => {
	shop = await makeShop(sql, await makeTown(sql), { hours: false, preparation: 60 });
	// Tuesday to Saturday with a noon break; Sunday and Monday closed.
	for (const weekday of [2, 3, 4, 5, 6]) {
		await sql`insert into public.shop_hours (shop_id, weekday, opens, closes)
			values (${shop.id}, ${weekday}, '09:00', '12:30'), (${shop.id}, ${weekday}, '14:00', '19:00')`;
	}
	await sql`insert into public.shop_hour_exceptions (shop_id, on_date, opens, closes, note)
		values (${shop.id}, '2027-05-01', null, null, 'Fête du travail'), (${shop.id}, '2026-12-20', '10:00', '18:00', 'Noël')`;
});

async function openingAt(at: string) {
	const [row] = await sql`select private.shop_opening(${shop.id}, ${at}) as opening,
		${shop.id}::uuid in (select private.open_shops(${shop.town.id}, ${at})) as listed`;
	expect(row!.listed).toBe(row!.opening.open);
	return row!.opening as {
		open: boolean;
		closes_at: string | null;
		opens_at: string | null;
		closed_today: boolean;
	};
}
const instant = (text: string | null) => text && new Date(text).toISOString();

describe('open or closed, in the time of the town', () => {
	test.each([
		['Tuesday before the door opens', '2026-11-24T08:59+01:00', false, '2026-11-24T08:00:00.000Z'],
		['the noon break', '2026-11-24T12:30+01:00', false, '2026-11-24T13:00:00.000Z'],
		['Saturday night', '2026-11-28T20:00+01:00', false, '2026-12-01T08:00:00.000Z'],
		[
			'a holiday that falls on a Saturday',
			'2027-05-01T10:00+02:00',
			false,
			'2027-05-04T07:00:00.000Z'
		]
	])('%s', async (_, at, open, opens) => {
		const opening = await openingAt(at);
		expect(opening.open).toBe(open);
		expect(instant(opening.opens_at)).toBe(opens);
	});
	test('open until the noon break, and on a Sunday before Christmas', async () => {
		expect(instant((await openingAt('2026-11-24T10:00+01:00')).closes_at)).toBe(
			'2026-11-24T11:30:00.000Z'
		);
		expect(instant((await openingAt('2026-12-20T10:00+01:00')).closes_at)).toBe(
			'2026-12-20T17:00:00.000Z'
		);
	});
	test('nine o’clock is nine o’clock on both sides of the change of hour', async () => {
		expect((await openingAt('2027-03-27T09:00+01:00')).open).toBe(true);
		expect((await openingAt('2027-03-30T09:00+02:00')).open).toBe(true);
		expect((await openingAt('2027-03-30T08:59+02:00')).open).toBe(false);
	});
	test('a day the shop stays shut is said on that day only', async () => {
		await sql`insert into public.shop_hour_exceptions (shop_id, on_date) values (${shop.id}, '2027-02-04')`;
		expect((await openingAt('2027-02-03T20:00+01:00')).closed_today).toBe(false);
		const shut = await openingAt('2027-02-04T10:00+01:00');
		expect(shut).toMatchObject({ open: false, closed_today: true });
		expect(instant(shut.opens_at)).toBe('2027-02-05T08:00:00.000Z');
		expect((await openingAt('2027-02-05T10:00+01:00')).closed_today).toBe(false);
	});
	test('a paused shop is never open', async () => {
		await sql`update public.shops set state = 'paused' where id = ${shop.id}`;
		expect(await openingAt('2026-11-24T10:00+01:00')).toEqual({
			open: false,
			closes_at: null,
			opens_at: null,
			closed_today: false
		});
		await sql`update public.shops set state = 'open' where id = ${shop.id}`;
	});
});

describe('pickup slots', () => {
	async function slots(day: string, at: string) {
		const rows = await sql<{ starts_at: Date }[]>`
			select starts_at from private.shop_slots(${shop.id}, ${day}, 1, ${at})`;
		return rows.map((row) => row.starts_at.toISOString());
	}
	test('whole slots inside the hours, none across the noon break or past closing', async () => {
		const day = await slots('2026-11-25', '2026-11-24T18:00+01:00');
		expect(day).toHaveLength(7 + 10);
		expect(day[0]).toBe('2026-11-25T08:00:00.000Z');
		expect(day[6]).toBe('2026-11-25T11:00:00.000Z');
		expect(day[7]).toBe('2026-11-25T13:00:00.000Z');
		expect(day.at(-1)).toBe('2026-11-25T17:30:00.000Z');
	});
	test('the shop has its time to prepare', async () => {
		expect((await slots('2026-11-25', '2026-11-25T09:10+01:00'))[0]).toBe(
			'2026-11-25T09:30:00.000Z'
		);
	});
	test('none on a closed day', async () => {
		expect(await slots('2026-11-23', '2026-11-23T06:00+01:00')).toEqual([]);
	});
});
