import type { SupabaseClient } from '@supabase/supabase-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { completeShop } from '../world/complete-shop.ts';
import { townStaff } from '../world/field-device.ts';
import { useBackend } from '../world/use-backend.ts';
import { inviteMember, makeShop, makeTown, unique, type Town } from '../world/world.ts';

/** Who is invited to a shop's team and the town's, who comes, who goes. */
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
const complete = (state: string) => completeShop(backend, town, state);

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
	test('somebody who was named and never came is shown as not here, and is not me', async () => {
		const { shop, owner } = await complete('open');
		await inviteMember(sql, shop, `${unique('absent')}@example.org`, 'staff');
		const { people } = await call(owner, 'list_team', { p_town: town.id, p_shop: shop.id });
		expect(people).toMatchObject([
			{ role: 'owner', is_me: true, is_here: true },
			{ role: 'staff', is_me: false, is_here: false }
		]);
	});

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
