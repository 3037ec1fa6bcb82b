import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { enrolFieldDevice, townStaff } from '../world/field-device.ts';
import { useBackend } from '../world/use-backend.ts';
import { makeTown, unique, type Town } from '../world/world.ts';

/** The protocol of devices on their way; what operations do is told with runs and visits. */
const backend = useBackend();
const { sql } = backend;
let town: Town;
let courier: Awaited<ReturnType<typeof townStaff>>;

beforeAll(async () => {
	town = await makeTown(sql);
	courier = await townStaff(backend, town, 'courier');
});

const somewhere = () => ({ table: 'run_stops', id: randomUUID() });

test('operators, animators and couriers enrol a device; the town’s reader and strangers do not', async () => {
	for (const role of ['operator', 'animator', 'courier'] as const) {
		const { person } = await townStaff(backend, town, role);
		await enrolFieldDevice(person, town);
	}
	const reader = await townStaff(backend, town, 'town');
	const stranger = await backend.signIn(`${unique('passant')}@example.org`);
	for (const person of [reader.person, stranger]) {
		const { data } = await person.rpc('enrol_field_device', {
			p_device: randomUUID(),
			p_town: town.id,
			p_name: 'X'
		});
		expect(data).toEqual({ ok: false, refusal: 'not_field_staff' });
	}
});

test('a device is one person’s: nobody else enrols or speaks under its id', async () => {
	const phone = await enrolFieldDevice(courier.person, town);
	const other = await townStaff(backend, town, 'courier');
	const enrol = await other.person.rpc('enrol_field_device', {
		p_device: phone.device,
		p_town: town.id,
		p_name: 'À moi'
	});
	expect(enrol.data).toEqual({ ok: false, refusal: 'device_taken' });
	const speak = await other.person.rpc('field_sync', { p_device: phone.device, p_operations: [] });
	expect(speak.data).toEqual({ ok: false, refusal: 'unknown_device' });
});

test.each([
	['', 'bad_name'],
	['x'.repeat(41), 'bad_name'],
	['a\nb', 'bad_name']
])('the name %j is refused', async (p_name, refusal) => {
	const { data } = await courier.person.rpc('enrol_field_device', {
		p_device: randomUUID(),
		p_town: town.id,
		p_name
	});
	expect(data).toEqual({ ok: false, refusal });
});

test('[S3] a repeated operation gets its stored result, another content under its id is refused', async () => {
	const phone = await enrolFieldDevice(courier.person, town);
	const operation = phone.operation('nothing.known', somewhere());
	const first = await phone.sync([operation]);
	expect(first.results).toMatchObject([{ outcome: 'refused', code: 'unsupported_operation' }]);
	expect((await phone.sync([operation])).results).toEqual(first.results);
	const changed = { ...operation, args: { other: true } };
	expect((await phone.sync([changed])).results).toMatchObject([{ code: 'id_reused' }]);
	const [count] = await sql`select count(*)::int as n from public.field_operations
		where device_id = ${phone.device}`;
	expect(count!.n).toBe(1);
});

test('[S4] what is malformed, of another town or of a later version ends as refused', async () => {
	const phone = await enrolFieldDevice(courier.person, town);
	const { results } = await phone.sync([
		{ nonsense: true },
		phone.operation('run.start', somewhere(), {}, { scope: randomUUID() }),
		phone.operation('run.start', somewhere(), {}, { version: 2 })
	]);
	expect(results.map(({ outcome, code }) => [outcome, code])).toEqual([
		['refused', 'malformed'],
		['refused', 'other_town'],
		['refused', 'unsupported_operation']
	]);
	const { data } = await courier.person.rpc('field_sync', {
		p_device: phone.device,
		p_operations: Array.from({ length: 501 }, () => ({}))
	});
	expect(data).toEqual({ ok: false, refusal: 'bad_request' });
});

test('[S15] somebody who left: what waited is kept with its content and refused, rows stay away', async () => {
	const leaver = await townStaff(backend, town, 'courier');
	const phone = await enrolFieldDevice(leaver.person, town);
	await sql`update public.town_staff set removed_at = now() where email = ${leaver.email}`;
	const answer = await phone.sync([phone.operation('run.start', somewhere(), { kept: 1 })]);
	expect(answer.results).toMatchObject([{ outcome: 'refused', code: 'no_longer_staff' }]);
	expect(answer.rows).toEqual({});
	const [kept] =
		await sql`select args from public.field_operations where device_id = ${phone.device}`;
	expect(kept!.args).toEqual({ kept: 1 });
	const silent = await leaver.person.rpc('field_sync', {
		p_device: phone.device,
		p_operations: []
	});
	expect(silent.data).toEqual({ ok: false, refusal: 'not_field_staff' });
});

test('[S10] a row taken away travels as a stone, to that person only, once', async () => {
	const phone = await enrolFieldDevice(courier.person, town);
	const before = (await phone.sync([])).cursor;
	const row = randomUUID();
	await sql`select private.forget_field_row(${town.id}, ${courier.id}, 'runs', ${row})`;
	const after = await phone.sync([], before);
	expect(after.tombstones).toEqual([{ table: 'runs', id: row }]);
	expect(after.cursor.revision).toBeGreaterThan(before.revision);
	expect((await phone.sync([], after.cursor)).tombstones).toEqual([]);
	const other = await townStaff(backend, town, 'courier');
	const theirs = await enrolFieldDevice(other.person, town);
	expect((await theirs.sync([], before)).tombstones).toEqual([]);
});

test('[S10] a database put back begins a new epoch: nothing is answered before the rows are complete', async () => {
	const phone = await enrolFieldDevice(courier.person, town);
	const { cursor } = await phone.sync([]);
	const ahead = { ...cursor, revision: cursor.revision + 50 };
	const told = await phone.sync([phone.operation('run.start', somewhere())], ahead);
	expect(told.reset).toBe(true);
	expect(told.results).toEqual([]);
	expect(told.cursor.epoch).not.toBe(cursor.epoch);
});

test('[S16] a phone that comes back empty: what it had given numbers to and never sent is known', async () => {
	const phone = await enrolFieldDevice(courier.person, town);
	await phone.sync([], null, { instance: randomUUID(), last_seq: 3, waiting: 3 });
	await phone.sync([], null, { instance: randomUUID(), last_seq: 0, waiting: 0 });
	const [device] = await sql`select lost_count, waiting, lost_at is not null as lost
		from public.field_devices where id = ${phone.device}`;
	expect(device).toEqual({ lost_count: 3, waiting: 0, lost: true });
});
