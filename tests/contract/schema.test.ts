import { expect, test } from 'vitest';
import { useBackend } from '../world/use-backend.ts';
import { makeProduct, makeShop, makeTown } from '../world/world.ts';

/** What must be true of every table and function, whoever adds the next one. */
const backend = useBackend();
const { sql } = backend;

test('row level security stands on every table', async () => {
	const open =
		await sql`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relrowsecurity`;
	expect(open.map((row) => row.relname)).toEqual([]);
});

test('every function pins its search path', async () => {
	const loose =
		await sql`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname in ('public', 'private')
			and not coalesce(p.proconfig @> array['search_path=""'], false)`;
	expect(loose.map((row) => row.proname)).toEqual([]);
});

test('[S8] every row that travels to tablets is stamped, on every way of writing', async () => {
	const travelling = await sql`select c.table_name from information_schema.columns c
		where c.table_schema = 'public' and c.column_name = 'revision'
			and c.table_name not in ('shop_revisions', 'operations', 'tombstones', 'towns',
				'field_revisions', 'field_operations', 'field_tombstones') order by 1`;
	const stamped =
		await sql`select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
		join pg_proc p on p.oid = t.tgfoid where p.proname in ('stamp_revision', 'stamp_shop', 'stamp_field_revision') order by 1`;
	expect(stamped.map((row) => row.relname)).toEqual(travelling.map((row) => row.table_name));
});

test('[S8] every table of a shop advances its revision or is named here with the reason', async () => {
	const money = 'read at the desk, on no tablet';
	const without = {
		commission_invoices: money,
		commission_payments: money,
		entity_aliases: 'read by the server only',
		health_notes: 'read by the town, on no tablet',
		invitation_wishes: 'mailed by a job',
		invitations: 'read by the server only',
		ledger_entries: money,
		members: 'asked anew at every round trip',
		operations: 'advanced by apply_operations',
		order_alarms: 'read by the town and the shopper, on no tablet',
		order_events: 'written beside a shop order that is stamped',
		reversals: money,
		run_parcels: 'travels with its stop, to the courier',
		run_stops: 'travels to the courier, under the town’s field revision',
		shop_accounts: money,
		shop_events: 'read at the desk, on no tablet',
		shop_health: 'read by the town, on no tablet',
		shop_revisions: 'is the revision',
		stock_moves: 'its trigger writes variants, which are stamped',
		tombstones: 'written with the revision of the deletion',
		town_days: 'read by the town, on no tablet',
		transfers: money,
		withdrawals: 'its shop order carries the attention'
	};
	const tables = await sql`
		select c.table_name from information_schema.columns c
		where c.table_schema = 'public' and c.column_name = 'shop_id'
			and not exists (
				select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
				where t.tgrelid = ('public.' || c.table_name)::regclass
					and p.proname in ('stamp_revision', 'touch_shop', 'touch_photo_owner', 'touch_shop_order'))
		order by 1`;
	expect(tables.map((row) => row.table_name)).toEqual(Object.keys(without));
});

test('stock changes by moves only, and the past is not rewritten', async () => {
	const shop = await makeShop(sql, await makeTown(sql));
	const { variant } = await makeProduct(sql, shop);
	await sql`select private.note_shop_event(${shop.id}, 'shop.hours')`;
	await expect(
		sql`update public.variants set on_hand = on_hand + 1 where id = ${variant}`
	).rejects.toThrow(/stock_only_by_moves/);
	await expect(
		sql`update public.stock_moves set on_hand_delta = 7 where variant_id = ${variant}`
	).rejects.toThrow(/append_only/);
	await expect(sql`delete from public.stock_moves where variant_id = ${variant}`).rejects.toThrow(
		/append_only/
	);
	await expect(sql`delete from public.shop_events where shop_id = ${shop.id}`).rejects.toThrow(
		/append_only/
	);
});

test('ids made here are UUID version 7 and rise with time', async () => {
	const rows = await sql<
		{ id: string }[]
	>`select private.new_id() as id from generate_series(1, 3)`;
	for (const row of rows) expect(row.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
});
