import type { SupabaseClient } from '@supabase/supabase-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { enrolTill } from '../world/till.ts';
import { useBackend } from '../world/use-backend.ts';
import {
	anOrder,
	inviteMember,
	makeProduct,
	makeShop,
	makeTown,
	unique,
	type Shop
} from '../world/world.ts';

/**
 * Who sees what. The lists are compared with the database's own catalogue, so that a table or function
 * that nobody thought about here fails the suite.
 */
const backend = useBackend();
const { sql } = backend;

/** Tables whose rows a member of the shop reads; a stranger reads none. */
const ofShop = [
	'clerks',
	'commission_invoices',
	'devices',
	'ledger_entries',
	'members',
	'operations',
	'order_events',
	'order_lines',
	'photos',
	'products',
	'shop_events',
	'shop_hour_exceptions',
	'shop_hours',
	'shop_orders',
	'shops',
	'stock_moves',
	'variants'
];
/** Tables with another owner, tested one by one below. */
const ofOthers = ['categories', 'orders', 'people', 'town_staff', 'towns'];
/** Tables that only functions read. */
const ofNobody = [
	'commission_payments',
	'commission_rates',
	'disputes',
	'entity_aliases',
	'field_devices',
	'field_operations',
	'field_revisions',
	'field_tombstones',
	'health_notes',
	'invitation_wishes',
	'invitations',
	'jobs',
	'order_alarms',
	'payment_events',
	'payments',
	'places',
	'refund_lines',
	'refunds',
	'reversals',
	'run_parcels',
	'run_stops',
	'runs',
	'search_misses',
	'search_words',
	'shop_accounts',
	'shop_health',
	'shop_revisions',
	'tombstones',
	'town_changes',
	'town_day_shops',
	'town_days',
	'transfers',
	'visits',
	'withdrawals'
];

const forEverybody = [
	'cancel_shop_order',
	'list_shops',
	'list_sitemap',
	'list_trades',
	'place_order',
	'read_basket',
	'read_home',
	'read_invitation',
	'read_order',
	'read_product',
	'read_shop',
	'read_slots',
	'read_town',
	'read_town_text',
	'request_withdrawal',
	'search_products',
	'town_revision'
];
const forPeople = [
	'accept_invitation',
	'add_closure',
	'allow_help',
	'assign_run',
	'cancel_run',
	'change_team',
	'change_town_settings',
	'create_run',
	'desk_apply',
	'drop_commission_rate',
	'enrol_device',
	'enrol_field_device',
	'export_products',
	'field_sync',
	'greet_person',
	'invite',
	'keep_place',
	'list_commission_debts',
	'list_deliveries',
	'list_desk_orders',
	'list_desk_products',
	'list_jobs',
	'list_payment_troubles',
	'list_runs',
	'list_statements',
	'list_team',
	'list_town_shops',
	'list_withdrawals',
	'move_shop',
	'order_run',
	'read_account',
	'read_approval',
	'read_dac7',
	'read_desk_figures',
	'read_desk_shop',
	'read_results',
	'read_run',
	'read_search_misses',
	'read_shop_account',
	'read_shop_order',
	'read_shop_search_misses',
	'read_statement',
	'read_town_health',
	'read_town_overview',
	'read_town_settings',
	'receive_return',
	'record_commission_paid',
	'remove_closure',
	'reopen_silent_shop',
	'retry_refund',
	'save_shop_hours',
	'save_shop_page',
	'set_commission_rate',
	'set_shop_front',
	'snooze_shop_health',
	'till_sync',
	'undo_commission_paid',
	'withdraw_invitation',
	'write_to_shop'
];

let shop: Shop;
let product: Awaited<ReturnType<typeof makeProduct>>;
let member: SupabaseClient;
let removed: SupabaseClient;
let stranger: SupabaseClient;
let neighbour: SupabaseClient;
let device: string;

beforeAll(async () => {
	const town = await makeTown(sql);
	shop = await makeShop(sql, town);
	const next = await makeShop(sql, town);
	product = await makeProduct(sql, shop);
	const people = ['membre', 'parti', 'voisin', 'passant'].map(
		(name) => `${unique(name)}@example.org`
	);
	await inviteMember(sql, shop, people[0]!);
	await inviteMember(sql, shop, people[1]!, 'staff');
	await inviteMember(sql, next, people[2]!);
	member = await backend.signIn(people[0]!);
	removed = await backend.signIn(people[1]!);
	neighbour = await backend.signIn(people[2]!);
	stranger = await backend.signIn(people[3]!);
	await sql`update public.members set removed_at = now() where email = ${people[1]!}`;
	// One row in every table of the shop, so that an empty answer means a wall and not an empty room.
	const { data } = await backend
		.anon()
		.rpc('place_order', { p_order: anOrder(town, [{ product }]) });
	const [part] =
		await sql`select s.id from public.shop_orders s join public.orders o on o.id = s.order_id
		where o.token = ${data.token}`;
	await sql`insert into public.photos (shop_id, product_id, path, width, height) values (${shop.id}, ${product.id}, 'x', 1, 1)`;
	await sql`insert into public.clerks (id, shop_id, name, pin_salt, pin_hash)
		values (gen_random_uuid(), ${shop.id}, 'Zoé', ${'0'.repeat(32)}, ${'0'.repeat(64)})`;
	await sql`insert into public.shop_hour_exceptions (shop_id, on_date) values (${shop.id}, '2031-01-01')`;
	const till = await enrolTill(member, shop);
	device = till.device;
	await till.sync([
		till.operation('order.accept', part!.id),
		// A put-aside that is collected is booked.
		till.operation('order.collect', part!.id)
	]);
	await sql`select private.note_shop_event(${shop.id}, 'shop.hours')`;
	await sql`insert into public.commission_invoices
		(shop_id, month, town_id, number, net_cents, vat_bp, vat_cents, seller, buyer)
		values (${shop.id}, '2026-01-01', ${town.id}, 1, 100, 2000, 20, '{}', '{}')`;
});

const here = (table: string) => (table === 'shops' ? 'id' : table === 'orders' ? 'id' : 'shop_id');
async function readable(who: SupabaseClient, table: string) {
	const { data, error } = await who.from(table).select('*').eq(here(table), shop.id).limit(5);
	return { rows: data?.length ?? 0, refused: error?.code === '42501' };
}

describe('tables', () => {
	test('all are named here', async () => {
		const tables =
			await sql`select tablename from pg_tables where schemaname = 'public' order by 1`;
		expect(tables.map((row) => row.tablename)).toEqual(
			[...ofShop, ...ofOthers, ...ofNobody].sort()
		);
	});
	test.each([...ofShop, ...ofOthers, ...ofNobody])('%s: a visitor has no way in', async (table) => {
		const { error } = await backend.anon().from(table).select('*').limit(1);
		expect(error?.code).toBe('42501');
	});
	test.each(ofShop)(
		'%s: a member reads, a stranger, a neighbour and a removed member do not',
		async (table) => {
			expect((await readable(member, table)).rows).toBeGreaterThan(0);
			for (const other of [stranger, neighbour, removed]) {
				expect((await readable(other, table)).rows).toBe(0);
			}
		}
	);
	test.each(ofNobody)('%s: not even a member', async (table) => {
		expect((await member.from(table).select('*').limit(1)).error?.code).toBe('42501');
	});
	test('people and orders: one’s own only', async () => {
		expect((await stranger.from('people').select('*')).data).toHaveLength(1);
		expect((await stranger.from('orders').select('*')).data).toEqual([]);
		expect((await stranger.from('towns').select('*')).data).toEqual([]);
		expect((await stranger.from('town_staff').select('*')).data).toEqual([]);
	});
	test.each([...ofShop, ...ofOthers, ...ofNobody])(
		'%s: nobody writes it directly',
		async (table) => {
			for (const role of ['anon', 'authenticated']) {
				for (const right of ['insert', 'update', 'delete', 'truncate']) {
					const [row] =
						await sql`select has_table_privilege(${role}, ${`public.${table}`}, ${right}) as may`;
					expect(row!.may, `${role} ${right}`).toBe(false);
				}
			}
		}
	);
	test.each(ofShop)('%s: a member who tries over the API is refused', async (table) => {
		const { error } = await member.from(table).delete().eq(here(table), shop.id);
		expect(error?.code).toBe('42501');
	});
});

describe('functions', () => {
	test('all are named here, and private ones are closed to the outside', async () => {
		const callable = (role: string) => sql`
			select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
			where n.nspname = 'public' and has_function_privilege(${role}, p.oid, 'execute') order by 1`;
		expect((await callable('anon')).map((row) => row.proname)).toEqual(forEverybody);
		expect((await callable('authenticated')).map((row) => row.proname)).toEqual(
			[...forEverybody, ...forPeople].sort()
		);
		const inside =
			await sql`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
			where n.nspname = 'private' and (has_function_privilege('anon', p.oid, 'execute')
				or has_function_privilege('authenticated', p.oid, 'execute')) order by 1`;
		expect(inside.map((row) => row.proname)).toEqual([
			'me',
			'my_orders',
			'my_role_at',
			'my_shops',
			'my_towns',
			'shops_i_read'
		]);
	});
	const forMembers: [string, Record<string, unknown>][] = [
		['till_sync', { p_operations: [], p_cursor: null, p_report: {} }],
		['enrol_device', { p_name: 'X' }]
	];
	test.each(forMembers)('%s: only for members of the shop', async (name, rest) => {
		const args = {
			...rest,
			p_device: device,
			...(name === 'enrol_device' ? { p_shop: shop.id } : {})
		};
		for (const other of [stranger, neighbour, removed]) {
			expect((await other.rpc(name, args)).data).toMatchObject({
				ok: false,
				refusal: 'not_a_member'
			});
		}
		expect((await member.rpc(name, args)).data).toMatchObject({ ok: true });
		expect((await backend.anon().rpc(name, args)).error?.code).toBe('42501');
	});
	test('read_town_overview: only for the town’s operators', async () => {
		for (const other of [stranger, member]) {
			expect((await other.rpc('read_town_overview', { p_town: shop.town.id })).data).toMatchObject({
				refusal: 'not_allowed'
			});
		}
		const email = `${unique('ville')}@example.org`;
		await sql`insert into public.town_staff (town_id, email, role) values (${shop.town.id}, ${email}, 'operator')`;
		const operator = await backend.signIn(email);
		expect((await operator.rpc('read_town_overview', { p_town: shop.town.id })).data).toMatchObject(
			{ ok: true }
		);
		expect((await readable(operator, 'shop_orders')).rows).toBeGreaterThan(0);
	});
	test('greet_person and read_account speak of the caller only', async () => {
		expect((await backend.anon().rpc('read_account')).error?.code).toBe('42501');
		expect((await backend.anon().rpc('greet_person')).error?.code).toBe('42501');
		expect((await removed.rpc('read_account')).data).toMatchObject({ shops: [] });
		expect((await member.rpc('read_account')).data).toMatchObject({
			shops: [{ id: shop.id, role: 'owner' }]
		});
	});
	test('an order opens with its token and with nothing else', async () => {
		expect((await backend.anon().rpc('read_order', { p_token: 'x' })).data).toBeNull();
		expect((await member.rpc('read_order', { p_token: `' or true --` })).data).toBeNull();
	});
});
