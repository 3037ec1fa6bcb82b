import type { SupabaseClient } from '@supabase/supabase-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { townStaff } from '../world/field-device.ts';
import { ownerOf } from '../world/paying-town.ts';
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

/** How shops come in, who works for them, and who says so. */
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

/** A shop with everything that the town wants to see before it opens. */
async function complete(state: string) {
	const shop = await makeShop(sql, town, { state });
	const owner = await ownerOf(backend, shop);
	await sql`update public.shops set legal_name = 'Café du Lion SARL', legal_address = '1 rue Thiers, 90000 Belfort',
		register_number = '732 829 320', phone = '0384000000', email = 'cafe@example.org', terms_accepted_at = now()
		where id = ${shop.id}`;
	for (let i = 0; i < 3; i += 1) {
		const product = await makeProduct(sql, shop);
		await sql`insert into public.photos (shop_id, product_id, path, width, height)
			values (${shop.id}, ${product.id}, ${unique('photo')}, 1, 1)`;
	}
	return { shop, owner };
}

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

describe('invitations', () => {
	async function invited(role = 'staff') {
		const { shop, owner } = await complete('open');
		const email = `${unique('invitee')}@example.org`;
		const answer = await call(owner, 'invite', {
			p_town: null,
			p_shop: shop.id,
			p_role: role,
			p_email: email.toUpperCase()
		});
		expect(answer).toMatchObject({ ok: true, email });
		return { shop, owner, email, token: answer.token as string };
	}

	test('read by anybody who has the link, taken once by the address it was sent to', async () => {
		const { shop, email, token } = await invited();
		const page = await call(backend.anon(), 'read_invitation', { p_token: token });
		expect(page).toMatchObject({
			ok: true,
			state: 'open',
			role: 'staff',
			email_hint: 'i…@example.org'
		});
		expect(JSON.stringify(page)).not.toContain(email);
		const other = await backend.signIn(`${unique('autre')}@example.org`);
		expect(await call(other, 'accept_invitation', { p_token: token })).toMatchObject({
			refusal: 'other_email'
		});
		const person = await backend.signIn(email);
		expect(await call(person, 'accept_invitation', { p_token: token })).toMatchObject({
			ok: true,
			role: 'staff'
		});
		expect(await call(person, 'accept_invitation', { p_token: token })).toMatchObject({
			refusal: 'already_used'
		});
		expect((await call(person, 'read_account', {})).shops).toMatchObject([
			{ id: shop.id, role: 'staff' }
		]);
		const [row] =
			await sql`select token_hash = sha256(convert_to(${token}, 'UTF8')) as hashed from public.invitations where email = ${email}`;
		expect(row!.hashed).toBe(true);
	});

	test('an owner says yes to the terms; expired, withdrawn, replaced and made-up ones are no', async () => {
		const { owner, shop, email, token } = await invited('owner');
		const person = await backend.signIn(email);
		expect(await call(person, 'accept_invitation', { p_token: token })).toMatchObject({
			refusal: 'terms_needed'
		});
		await sql`update public.invitations set expires_at = now() - interval '1 second' where email = ${email}`;
		const yes = { p_token: token, p_terms: true };
		expect(await call(person, 'accept_invitation', yes)).toMatchObject({ refusal: 'expired' });
		await sql`update public.invitations set expires_at = now() + interval '1 day' where email = ${email}`;
		const again = await call(owner, 'invite', {
			p_town: null,
			p_shop: shop.id,
			p_role: 'owner',
			p_email: email
		});
		expect(await call(person, 'accept_invitation', yes)).toMatchObject({ refusal: 'withdrawn' });
		expect(
			await call(person, 'accept_invitation', { p_token: 'x'.repeat(22), p_terms: true })
		).toMatchObject({ refusal: 'not_found' });
		expect(
			await call(person, 'accept_invitation', { p_token: again.token, p_terms: true })
		).toMatchObject({ ok: true });
		expect(
			await call(owner, 'invite', {
				p_town: null,
				p_shop: shop.id,
				p_role: 'owner',
				p_email: email
			})
		).toMatchObject({ refusal: 'already_here' });
	});

	test('no letter makes staff of the last owner, nor anything else of the last operator', async () => {
		const { shop, owner, email, token } = await invited('owner');
		const second = await backend.signIn(email);
		await call(second, 'accept_invitation', { p_token: token, p_terms: true });
		const asStaff = (who: SupabaseClient, p_email: string) =>
			call(who, 'invite', { p_town: null, p_shop: shop.id, p_role: 'staff', p_email });
		const { people } = await call(owner, 'list_team', { p_town: town.id, p_shop: shop.id });
		const first = people.find((each: { email: string }) => each.email !== email);
		const letters = [
			{ who: owner, ...(await asStaff(second, first.email)) },
			{ who: second, ...(await asStaff(owner, email)) }
		];
		// Both at once: one becomes staff, the other is the last owner by then.
		const answers = await Promise.all(
			letters.map((each) => call(each.who, 'accept_invitation', { p_token: each.token }))
		);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: 'last_owner' });
		const [kept] = await sql`select email from public.members
			where shop_id = ${shop.id} and role = 'owner' and removed_at is null`;
		const keeper = kept!.email === email ? second : owner;
		expect(await asStaff(keeper, kept!.email)).toMatchObject({ refusal: 'last_owner' });

		const lone = await makeTown(sql);
		const boss = await townStaff(backend, lone, 'operator');
		const [row] = await sql`select email from public.town_staff where town_id = ${lone.id}`;
		const letter = { p_town: lone.id, p_shop: null, p_role: 'courier', p_email: row!.email };
		expect(await call(boss.person, 'invite', letter)).toMatchObject({ refusal: 'last_operator' });
		// Written while there was another operator.
		await townStaff(backend, lone, 'operator');
		const { token: late } = await call(boss.person, 'invite', letter);
		await sql`update public.town_staff set removed_at = now() where town_id = ${lone.id} and email <> ${row!.email}`;
		expect(await call(boss.person, 'accept_invitation', { p_token: late })).toMatchObject({
			refusal: 'last_operator'
		});
	});

	test('twenty a day, and only those who may', async () => {
		const { shop, owner } = await complete('open');
		const invite = (
			who: SupabaseClient,
			p_role = 'staff',
			p_email = `${unique('x')}@example.org`
		) => call(who, 'invite', { p_town: null, p_shop: shop.id, p_role, p_email });
		expect(await invite(operator.person)).toMatchObject({ refusal: 'not_allowed' });
		expect(await invite(owner, 'operator')).toMatchObject({ refusal: 'bad_role' });
		expect(await invite(owner, 'staff', 'nobody')).toMatchObject({ refusal: 'bad_email' });
		const stranger = await backend.signIn(`${unique('passant')}@example.org`);
		expect(await invite(stranger)).toMatchObject({ refusal: 'not_allowed' });
		const orphan = await makeShop(sql, town, { state: 'draft' });
		for (const [p_town, p_shop, p_role] of [
			[null, orphan.id, 'owner'],
			[town.id, null, 'operator']
		]) {
			const courier = await townStaff(backend, town, 'courier');
			for (const who of [stranger, courier.person]) {
				expect(
					await call(who, 'invite', { p_town, p_shop, p_role, p_email: 'moi@example.org' })
				).toMatchObject({ refusal: 'not_allowed' });
			}
		}
		for (let i = 0; i < 20; i += 1) expect(await invite(owner)).toMatchObject({ ok: true });
		expect(await invite(owner)).toMatchObject({ refusal: 'too_many' });
	});
});

describe('teams', () => {
	test('a removed member is out at once, tablets included; the last owner stays', async () => {
		const { shop, owner } = await complete('open');
		const email = `${unique('vendeur')}@example.org`;
		await inviteMember(sql, shop, email, 'staff');
		const seller = await backend.signIn(email);
		const device = crypto.randomUUID();
		await call(seller, 'enrol_device', { p_device: device, p_shop: shop.id, p_name: 'X' });
		const team = await call(owner, 'list_team', { p_town: town.id, p_shop: shop.id });
		const rowOf = (role: string) =>
			team.people.find((each: { role: string }) => each.role === role).id;
		expect(
			await call(seller, 'change_team', { p_row: rowOf('owner'), p_role: null })
		).toMatchObject({ refusal: 'not_allowed' });
		expect(
			await call(seller, 'change_team', { p_row: rowOf('staff'), p_role: 'owner' })
		).toMatchObject({ refusal: 'not_allowed' });
		expect(await call(owner, 'change_team', { p_row: rowOf('owner'), p_role: null })).toMatchObject(
			{ refusal: 'last_owner' }
		);
		expect(
			await call(owner, 'change_team', { p_row: rowOf('owner'), p_role: 'staff' })
		).toMatchObject({ refusal: 'last_owner' });
		expect(await call(owner, 'change_team', { p_row: rowOf('staff'), p_role: null })).toMatchObject(
			{ ok: true }
		);
		expect(await call(seller, 'till_sync', { p_device: device, p_operations: [] })).toMatchObject({
			refusal: 'not_a_member'
		});
	});

	test('the town’s own: operators invite and let go, the last one stays', async () => {
		const lone = await makeTown(sql);
		const first = await townStaff(backend, lone, 'operator');
		const email = `${unique('livreuse')}@example.org`;
		const { token } = await call(first.person, 'invite', {
			p_town: lone.id,
			p_shop: null,
			p_role: 'courier',
			p_email: email
		});
		const courier = await backend.signIn(email);
		expect(await call(courier, 'accept_invitation', { p_token: token })).toMatchObject({
			ok: true,
			role: 'courier'
		});
		expect(await call(courier, 'list_team', { p_town: lone.id, p_shop: null })).toMatchObject({
			refusal: 'not_allowed'
		});
		const { people } = await call(first.person, 'list_team', { p_town: lone.id, p_shop: null });
		expect(people.map(({ role }: { role: string }) => role)).toEqual(['operator', 'courier']);
		expect(
			await call(first.person, 'change_team', { p_row: people[0].id, p_role: 'animator' })
		).toMatchObject({ refusal: 'last_operator' });
		expect(await call(courier, 'change_team', { p_row: people[0].id, p_role: null })).toMatchObject(
			{ refusal: 'not_allowed' }
		);
		expect(
			await call(first.person, 'change_team', { p_row: people[1].id, p_role: null })
		).toMatchObject({ ok: true });
	});
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
