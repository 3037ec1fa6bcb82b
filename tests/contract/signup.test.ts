import type { SupabaseClient } from '@supabase/supabase-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { completeShop } from '../world/complete-shop.ts';
import { townStaff } from '../world/field-device.ts';
import { useBackend } from '../world/use-backend.ts';
import {
	anOrder,
	inviteMember,
	makeProduct,
	makeShop,
	makeTown,
	unique,
	type Shop,
	type Town
} from '../world/world.ts';

/** How shops come in, how they live, and who says so. */
const backend = useBackend();
const { sql } = backend;
let town: Town;
let operator: Awaited<ReturnType<typeof townStaff>>;

beforeAll(async () => {
	town = await makeTown(sql);
	operator = await townStaff(backend, town, 'operator');
});

const call = async (who: SupabaseClient, name: string, args: object) => {
	const { data, error } = await who.rpc(name, args);
	if (error) throw new Error(`${name}: ${error.message}`);
	return data;
};
const move = (who: SupabaseClient, shop: Shop, p_from: string, p_to: string, p_reason = '') =>
	call(who, 'move_shop', { p_shop: shop.id, p_from, p_to, p_reason });

const complete = (state: string) => completeShop(backend, town, state);

describe('the life of a shop', () => {
	test('it opens when everything is there, and the town alone opens it first', async () => {
		const { shop, owner } = await complete('draft');
		expect(await move(owner, shop, 'draft', 'review')).toMatchObject({ ok: true });
		expect(await move(owner, shop, 'review', 'open')).toMatchObject({ refusal: 'not_allowed' });
		await sql`update public.shops set register_number = '732 829 321' where id = ${shop.id}`;
		const seen = await call(operator.person, 'read_approval', { p_shop: shop.id });
		expect(seen.checks).toEqual({
			identity: false,
			contact: true,
			hours: true,
			products: true,
			terms: true,
			owner: true
		});
		expect(await move(operator.person, shop, 'review', 'open')).toMatchObject({
			refusal: 'incomplete'
		});
		await sql`update public.shops set register_number = '73282932000074' where id = ${shop.id}`;
		expect(await move(operator.person, shop, 'review', 'open')).toEqual({
			ok: true,
			state: 'open'
		});
		const { events } = await call(owner, 'read_approval', { p_shop: shop.id });
		expect(events.map(({ kind, role }: { kind: string; role: string }) => [kind, role])).toEqual([
			['shop.open', 'operator'],
			['shop.review', 'owner']
		]);
	});

	test('two operators at once: the second hears what the first did', async () => {
		const { shop } = await complete('review');
		const other = await townStaff(backend, town, 'animator');
		const answers = await Promise.all([
			move(operator.person, shop, 'review', 'open'),
			move(other.person, shop, 'review', 'draft', 'photos floues')
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: 'changed_meanwhile' });
	});

	test('a shop that the town paused is told why, and is not its own to open', async () => {
		const { shop, owner } = await complete('open');
		expect(await move(operator.person, shop, 'open', 'paused')).toMatchObject({
			refusal: 'reason_needed'
		});
		expect(
			await move(operator.person, shop, 'open', 'paused', 'Trois commandes sans réponse')
		).toMatchObject({ ok: true });
		const { shop: told, moves } = await call(owner, 'read_approval', { p_shop: shop.id });
		expect(told).toMatchObject({ state_reason: 'Trois commandes sans réponse', state_by: 'town' });
		expect(moves).toEqual([]);
		expect(await move(owner, shop, 'paused', 'open')).toMatchObject({ refusal: 'not_allowed' });
		expect(await move(operator.person, shop, 'paused', 'open')).toMatchObject({ ok: true });
		expect(await move(owner, shop, 'open', 'paused')).toMatchObject({ ok: true });
		expect(await move(owner, shop, 'paused', 'open')).toMatchObject({ ok: true });
	});

	test('one with open orders is closed once they have ended', async () => {
		const { shop, owner } = await complete('open');
		const product = await makeProduct(sql, shop);
		const { data } = await backend
			.anon()
			.rpc('place_order', { p_order: anOrder(town, [{ product }]) });
		expect(await move(owner, shop, 'open', 'closed', 'retraite')).toMatchObject({
			refusal: 'open_orders',
			orders: 1
		});
		await sql`update public.shop_orders set state = 'cancelled' where order_id in (select id from public.orders where token = ${data.token})`;
		expect(await move(owner, shop, 'open', 'closed', 'retraite')).toMatchObject({ ok: true });
	});

	test('strangers, neighbours, staff, couriers and readers move nothing', async () => {
		const { shop } = await complete('open');
		const email = `${unique('vendeuse')}@example.org`;
		await inviteMember(sql, shop, email, 'staff');
		const next = await complete('open');
		const people = [
			await backend.signIn(email),
			next.owner,
			await backend.signIn(`${unique('passant')}@example.org`),
			(await townStaff(backend, town, 'courier')).person,
			(await townStaff(backend, town, 'town')).person
		];
		for (const who of people) {
			expect(await move(who, shop, 'open', 'paused', 'x')).toMatchObject({
				refusal: 'not_allowed'
			});
		}
	});

	test.each([
		['732829320', true],
		['732 829 321', false],
		['73282932000074', true],
		['73282932000075', false],
		['35600000049837', true],
		['35600000000048', true],
		['356000000', true],
		['000000000', false],
		['73282932100009', false],
		['', false],
		['12', false],
		['ABC', false]
	])('register number %j: %j', async (text, valid) => {
		const [row] = await sql`select private.is_register_number(${text}) as valid`;
		expect(row!.valid).toBe(valid);
	});

	test('orderable is what place_order does: many shops, one answer', async () => {
		for (let i = 0; i < 12; i += 1) {
			const state = ['open', 'paused', 'closed', 'draft'][i % 4]!;
			const shop = await makeShop(sql, town, {
				state: i % 4 === 0 || i % 4 === 1 ? state : 'open',
				hours: i % 3 !== 0,
				preparation: i % 5 === 0 ? 10_080 : 0,
				capacity: 1 + (i % 2)
			});
			if (i === 7) {
				await sql`insert into public.shop_hour_exceptions (shop_id, on_date)
					select ${shop.id}, current_date + d from generate_series(-1, 16) d`;
			}
			const product = await makeProduct(sql, shop);
			const basket = await call(backend.anon(), 'read_basket', {
				p_town: town.id,
				p_variants: [product.variant]
			});
			const badge = basket.shops[0]?.orderable ?? false;
			const slots = await call(backend.anon(), 'read_slots', { p_shops: [shop.id], p_days: 14 });
			const slot =
				slots[shop.id]?.[0]?.starts_at ?? new Date(Date.now() + 86_400_000).toISOString();
			const order = anOrder(town, [{ product, slot }]);
			const placed = await call(backend.anon(), 'place_order', { p_order: order });
			expect(placed.ok, `shop ${i}: ${JSON.stringify(placed)}`).toBe(badge);
			if (!badge && basket.shops.length > 0) expect(placed.refusal).toBe('shop_unavailable');
		}
	});

	test.each([
		['next week', 8],
		['in the last hours of the fourteen days', 13]
	])(
		'a shop that opens again %s has a moment to offer as long as it is orderable',
		async (_, shut) => {
			const shop = await makeShop(sql, town);
			await sql`insert into public.shop_hour_exceptions (shop_id, on_date)
			select ${shop.id}, private.shop_today(${shop.id}, now()) + d from generate_series(0, ${shut}::integer) d`;
			const product = await makeProduct(sql, shop);
			const basket = await call(backend.anon(), 'read_basket', {
				p_town: town.id,
				p_variants: [product.variant]
			});
			expect(basket.shops[0].orderable).toBe(true);
			const slots = await call(backend.anon(), 'read_slots', { p_shops: [shop.id], p_days: 7 });
			const slot = slots[shop.id][0]?.starts_at;
			expect(slot).toBeTruthy();
			const missed = new Date(Date.now() + 86_400_000).toISOString();
			const early = anOrder(town, [{ product, slot: missed }]);
			const answer = await call(backend.anon(), 'place_order', { p_order: early });
			expect(JSON.stringify(answer)).toContain('slot_unavailable');
			expect(JSON.stringify(answer)).toContain(slot);
			expect(
				await call(backend.anon(), 'place_order', { p_order: anOrder(town, [{ product, slot }]) })
			).toMatchObject({ ok: true });
		}
	);
});

describe('working for a shop', () => {
	test('with an owner’s consent, for its time, and written down', async () => {
		const { shop, owner } = await complete('open');
		const role = async () =>
			(await call(operator.person, 'read_approval', { p_shop: shop.id })).my_role;
		expect(await role()).toBeNull();
		expect(await call(operator.person, 'allow_help', { p_shop: shop.id, p_days: 7 })).toMatchObject(
			{ refusal: 'owner_only' }
		);
		expect(await call(owner, 'allow_help', { p_shop: shop.id, p_days: 600 })).toMatchObject({
			refusal: 'malformed'
		});
		expect(await call(owner, 'allow_help', { p_shop: shop.id, p_days: 7 })).toMatchObject({
			ok: true
		});
		expect(await role()).toBe('operator');
		await sql`update public.shops set help_until = now() - interval '1 second' where id = ${shop.id}`;
		expect(await role()).toBeNull();
		await call(owner, 'allow_help', { p_shop: shop.id, p_days: 7 });
		await call(owner, 'allow_help', { p_shop: shop.id, p_days: 0 });
		expect(await role()).toBeNull();
		const { events } = await call(owner, 'read_approval', { p_shop: shop.id });
		expect(events.map(({ kind }: { kind: string }) => kind)).toEqual([
			'help.ended',
			'help.allowed',
			'help.allowed'
		]);
	});

	test('a shop without owner is the town’s to prepare', async () => {
		const shop = await makeShop(sql, town, { state: 'draft' });
		const seen = await call(operator.person, 'read_approval', { p_shop: shop.id });
		expect(seen).toMatchObject({ as: 'town', my_role: 'operator' });
		const courier = await townStaff(backend, town, 'courier');
		expect(await call(courier.person, 'read_approval', { p_shop: shop.id })).toMatchObject({
			refusal: 'not_allowed'
		});
	});

	test('the list of shops: by state, by words, page after page', async () => {
		const own = await makeTown(sql);
		const boss = await townStaff(backend, own, 'operator');
		for (let i = 0; i < 4; i += 1) {
			const shop = await makeShop(sql, own, { state: i === 0 ? 'review' : 'open' });
			await sql`update public.shops set name = ${`Café ${i}`} where id = ${shop.id}`;
		}
		const list = (more: object) =>
			call(boss.person, 'list_town_shops', { p_town: own.id, ...more });
		expect((await list({})).states).toEqual({ open: 3, review: 1 });
		expect((await list({ p_state: 'review' })).shops).toHaveLength(1);
		expect((await list({ p_words: 'cafe 2' })).shops).toMatchObject([{ name: 'Café 2' }]);
		const [first, second] = (await list({})).shops;
		const rest = await list({ p_after: { name: first.name, id: first.id } });
		expect(rest.shops[0].id).toBe(second.id);
		const stranger = await backend.signIn(`${unique('passant')}@example.org`);
		expect(await call(stranger, 'list_town_shops', { p_town: own.id })).toMatchObject({
			refusal: 'not_allowed'
		});
	});
});
