import { randomUUID } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeOrder } from '../world/place-order.ts';
import { openStaffedShop, type StaffedShop } from '../world/staffed-shop.ts';
import { enrolTill } from '../world/till.ts';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, inviteMember, makeProduct, stockOf, unique } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;
let at: StaffedShop;
let till: StaffedShop['till'];

beforeAll(async () => {
	at = await openStaffedShop(backend);
	({ till } = at);
});

const inBelfort = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The town's date, some days from now, as tablets write it. */
async function day(ahead = 0): Promise<string> {
	const [row] =
		await sql`select to_char((now() at time zone 'Europe/Paris')::date + ${ahead}::integer, 'YYYY-MM-DD') as day`;
	return row!.day as string;
}

async function hire(): Promise<{ person: SupabaseClient; email: string }> {
	const email = `${unique('employe')}@example.org`;
	await inviteMember(sql, at.shop, email, 'staff');
	return { person: await backend.signIn(email), email };
}

describe('closed today', () => {
	test('the day’s slots go, orders for it are flagged, and it opens again', async () => {
		const shop = await openStaffedShop(backend);
		const product = await makeProduct(sql, shop.shop);
		const today = await day();
		const placed = await placeOrder(backend, anOrder(shop.town, [{ product }]));
		// The slot may have fallen on tomorrow: the flag is for the day it is in.
		const [part] = await sql`select s.id,
				to_char((s.slot_starts_at at time zone 'Europe/Paris')::date, 'YYYY-MM-DD') as day
			from public.shop_orders s join public.orders o on o.id = s.order_id where o.token = ${placed.token!}`;
		const close = (on_date: unknown, kind = 'shop.close_today') =>
			shop.till.tap(kind, shop.shop.id, { on_date });
		expect((await close(part!.day)).outcome).toBe('applied');
		const [row] = await sql`select attention from public.shop_orders where id = ${part!.id}`;
		expect(row!.attention).toBe('closed_that_day');
		expect(await close(part!.day)).toMatchObject({
			outcome: 'nothing_to_do',
			code: 'already_closed'
		});
		await close(today);
		const { data } = await backend.anon().rpc('read_slots', { p_shops: [shop.shop.id], p_days: 1 });
		// With nothing left today, the next open days are offered: none of them may be today.
		const days = (data[shop.shop.id] as { starts_at: string }[]).map(({ starts_at }) =>
			inBelfort.format(new Date(starts_at))
		);
		expect(days.length).toBeGreaterThan(0);
		expect(days).not.toContain(today);
		expect((await close(today, 'shop.reopen_today')).outcome).toBe('applied');
		expect(await close(today, 'shop.reopen_today')).toMatchObject({
			outcome: 'nothing_to_do',
			code: 'already_open'
		});
		const answer = await shop.till.sync([]);
		expect(answer.rows.shops![0]).toMatchObject({
			trade_id: shop.town.tradeId,
			default_vat_bp: 2000
		});
	});
	test('said two days late it closes nothing; nonsense is malformed', async () => {
		const close = (on_date: unknown, entity = at.shop.id) =>
			till.tap('shop.close_today', entity, { on_date });
		expect(await close(await day(-2))).toMatchObject({
			outcome: 'nothing_to_do',
			code: 'day_over'
		});
		for (const wrong of ['', 'tomorrow', '2026-02-30', 20261124, null, await day(31)]) {
			expect((await close(wrong)).code).toBe('malformed');
		}
		expect((await close(await day(), randomUUID())).code).toBe('malformed');
	});
});

describe('names on a shared tablet', () => {
	const pin = { pin_salt: 'ab'.repeat(16), pin_hash: 'cd'.repeat(32) };
	test('an owner adds, renames and removes; the tablets hear it', async () => {
		const zoe = randomUUID();
		expect((await till.tap('clerk.create', zoe, { name: ' Zoé ', ...pin })).outcome).toBe(
			'applied'
		);
		expect((await till.tap('clerk.create', zoe, { name: 'Zoé', ...pin })).code).toBe('id_taken');
		expect((await till.tap('clerk.edit', zoe, { name: 'Zoé B.' })).outcome).toBe('applied');
		expect((await till.tap('clerk.edit', zoe, { name: 'Zoé B.' })).outcome).toBe('nothing_to_do');
		expect((await till.tap('clerk.remove', zoe)).outcome).toBe('applied');
		expect((await till.tap('clerk.remove', zoe)).outcome).toBe('nothing_to_do');
		const { rows } = await till.sync([]);
		expect(rows.clerks!.find(({ id }) => id === zoe)).toMatchObject({
			name: 'Zoé B.',
			removed: true,
			...pin
		});
	});
	test('without a name, without a PIN, or somebody else’s: refused', async () => {
		for (const args of [
			{},
			{ name: 'A' },
			{ name: '', ...pin },
			{ name: 'x'.repeat(41), ...pin },
			{ name: 'A', pin_salt: '1234', pin_hash: '1234' }
		]) {
			expect((await till.tap('clerk.create', randomUUID(), args)).code).toBe('malformed');
		}
		expect((await till.tap('clerk.remove', randomUUID())).code).toBe('unknown_clerk');
		const elsewhere = await openStaffedShop(backend);
		const theirs = randomUUID();
		await elsewhere.till.tap('clerk.create', theirs, { name: 'Ana', ...pin });
		expect((await till.tap('clerk.remove', theirs)).code).toBe('id_taken');
	});
	test('staff may not', async () => {
		const { person } = await hire();
		const tablet = await enrolTill(person, at.shop);
		expect(await tablet.tap('clerk.create', randomUUID(), { name: 'Moi', ...pin })).toMatchObject({
			outcome: 'refused',
			code: 'owner_only'
		});
	});
	test('what a clerk does carries the name; an operation without one is as good', async () => {
		const product = await makeProduct(sql, at.shop);
		const clerk = randomUUID();
		const sale = till.operation('stock.sold_here', product.variant, { quantity: 1 }, { clerk });
		await till.sync([sale]);
		const [row] = await sql`select clerk_id from public.operations where id = ${sale.id}`;
		expect(row).toEqual({ clerk_id: clerk });
	});
});

describe('[S15] somebody who was removed', () => {
	test('hands over what waited, hears so once, sees nothing, and the owner decides', async () => {
		const product = await makeProduct(sql, at.shop, { stock: 9 });
		const { person, email } = await hire();
		const tablet = await enrolTill(person, at.shop, 'Téléphone de Léa');
		await sql`update public.members set removed_at = now() where email = ${email}`;
		const sale = tablet.operation('stock.sold_here', product.variant, { quantity: 2 });
		const other = tablet.operation('stock.sold_here', product.variant, { quantity: 3 });
		const answer = await tablet.sync([sale, other]);
		expect(answer).toMatchObject({ ok: true, reset: false, rows: {}, tombstones: [], more: false });
		expect(answer.results).toMatchObject([
			{ outcome: 'refused', code: 'member_removed' },
			{ outcome: 'refused', code: 'member_removed' }
		]);
		expect((await tablet.sync([sale])).results).toEqual([answer.results[0]]);
		expect(await tablet.sync([])).toMatchObject({ ok: false, refusal: 'not_a_member' });
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 9 });

		const { rows } = await till.sync([]);
		expect(rows.reviews!.find(({ id }) => id === sale.id)).toMatchObject({
			kind: 'stock.sold_here',
			entity: { table: 'variants', id: product.variant },
			args: { quantity: 2 },
			done: false
		});
		expect((await till.tap('review.apply', sale.id)).outcome).toBe('applied');
		expect(await till.tap('review.apply', sale.id)).toMatchObject({
			outcome: 'nothing_to_do',
			code: 'already_reviewed'
		});
		expect((await till.tap('review.dismiss', other.id)).outcome).toBe('applied');
		expect(await stockOf(sql, product)).toMatchObject({ on_hand: 7 });
		expect((await till.sync([])).rows.reviews!.filter(({ done }) => !done)).toEqual([]);
	});
	test('[S10] hears that the database was put back, and hands over again what it has forgotten', async () => {
		const product = await makeProduct(sql, at.shop, { stock: 9 });
		const { person, email } = await hire();
		const tablet = await enrolTill(person, at.shop, 'Téléphone de Noé');
		const { cursor } = await tablet.sync([]);
		await sql`update public.members set removed_at = now() where email = ${email}`;
		await sql`update public.shop_revisions set epoch = gen_random_uuid() where shop_id = ${at.shop.id}`;
		const answer = await tablet.sync([], cursor);
		expect(answer).toMatchObject({ ok: true, reset: true, results: [], rows: {} });
		expect(answer.cursor.epoch).not.toBe(cursor.epoch);
		const sale = tablet.operation('stock.sold_here', product.variant, { quantity: 1 });
		expect((await tablet.sync([sale], cursor)).results).toEqual([]);
		expect((await tablet.sync([sale], answer.cursor)).results[0]).toMatchObject({
			outcome: 'refused',
			code: 'member_removed'
		});
		expect(await tablet.sync([], answer.cursor)).toMatchObject({ refusal: 'not_a_member' });
	});
	test('a review is the owner’s, of an operation that waits for one', async () => {
		const { person } = await hire();
		const tablet = await enrolTill(person, at.shop);
		expect((await tablet.tap('review.apply', randomUUID())).code).toBe('owner_only');
		expect((await till.tap('review.apply', randomUUID())).code).toBe('unknown_operation');
	});
	test('somebody who never worked here hands over nothing', async () => {
		const stranger = await backend.signIn(`${unique('inconnu')}@example.org`);
		const { data } = await stranger.rpc('till_sync', {
			p_device: till.device,
			p_operations: [till.operation('stock.sold_here', randomUUID(), { quantity: 1 })],
			p_cursor: null,
			p_report: {}
		});
		expect(data).toEqual({ ok: false, refusal: 'not_a_member' });
	});
});
