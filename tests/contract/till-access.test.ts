import { randomUUID } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { enrolTill } from '../world/till.ts';
import { openStaffedShop, type StaffedShop } from '../world/staffed-shop.ts';
import { useBackend } from '../world/use-backend.ts';
import { inviteMember, makeShop, unique, type Shop, type Town } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let town: Town;
let shop: Shop;
let owner: SupabaseClient;
let till: StaffedShop['till'];

beforeAll(async () => {
	({ town, shop, owner, till } = await openStaffedShop(backend));
});

describe('[S12] who may speak', () => {
	test('an unknown tablet, a stranger, a removed member and a withdrawn tablet are told apart', async () => {
		const email = `${unique('employe')}@example.org`;
		await inviteMember(sql, shop, email, 'staff');
		const staff = await backend.signIn(email);
		const theirs = await enrolTill(staff, shop, 'Téléphone');
		const sync = async (person: SupabaseClient, device: string) =>
			(
				await person.rpc('till_sync', {
					p_device: device,
					p_operations: [],
					p_cursor: null,
					p_report: {}
				})
			).data;
		expect(await sync(staff, randomUUID())).toMatchObject({ refusal: 'unknown_device' });
		const stranger = await backend.signIn(`${unique('inconnu')}@example.org`);
		expect(await sync(stranger, theirs.device)).toMatchObject({ refusal: 'not_a_member' });
		await sql`update public.members set removed_at = now() where email = ${email}`;
		expect(await sync(staff, theirs.device)).toMatchObject({ refusal: 'not_a_member' });
		await sql`update public.devices set revoked_at = now() where id = ${theirs.device}`;
		expect(await sync(owner, theirs.device)).toMatchObject({ refusal: 'device_revoked' });
	});
	test('enrolling: strangers, empty names and somebody else’s tablet are refused', async () => {
		const stranger = await backend.signIn(`${unique('inconnu')}@example.org`);
		const enrol = async (person: SupabaseClient, device: string, to: Shop, name: string) =>
			(await person.rpc('enrol_device', { p_device: device, p_shop: to.id, p_name: name })).data;
		expect(await enrol(stranger, randomUUID(), shop, 'Voleur')).toMatchObject({
			refusal: 'not_a_member'
		});
		expect(await enrol(owner, randomUUID(), shop, '   ')).toMatchObject({ refusal: 'bad_name' });
		const elsewhere = await makeShop(sql, town);
		const email = `${unique('voisin')}@example.org`;
		await inviteMember(sql, elsewhere, email);
		const neighbour = await backend.signIn(email);
		expect(await enrol(neighbour, till.device, elsewhere, 'Mien')).toMatchObject({
			refusal: 'device_taken'
		});
	});
	test('calls that are no calls are malformed', async () => {
		for (const operations of [{}, 'x', Array.from({ length: 501 }, () => ({}))]) {
			expect(await till.sync(operations as unknown[])).toMatchObject({ refusal: 'malformed' });
		}
		expect(await till.sync([], { epoch: 'x', revision: 'y' })).toMatchObject({
			refusal: 'malformed'
		});
		expect(await till.sync([], null, 'report')).toMatchObject({ refusal: 'malformed' });
		expect(
			await till.sync([], null, { waiting: 'many', oldest_at: '2026-13-45T99:99:99', persisted: 3 })
		).toMatchObject({ ok: true });
	});
});
