import { expect, test } from 'vitest';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, inviteMember, makeProduct, makeShop, makeTown, unique } from '../world/world.ts';

const backend = useBackend();
const { sql } = backend;

test('a first sign-in finds the shop one was invited to and the orders placed as a guest', async () => {
	const town = await makeTown(sql);
	const shop = await makeShop(sql, town);
	const email = `${unique('camille')}@example.org`;
	await inviteMember(sql, shop, email, 'staff');
	const order = anOrder(town, [{ product: await makeProduct(sql, shop) }]);
	await backend.anon().rpc('place_order', {
		p_order: { ...order, contact: { ...order.contact, email: email.toUpperCase() } }
	});
	const person = await backend.signIn(email);
	expect((await person.rpc('read_account')).data).toMatchObject({
		person: { email },
		orders: [{ state: 'new', shops: [shop.slug], total_cents: 590 }],
		shops: [{ id: shop.id, role: 'staff' }]
	});
});

test('an e-mail that nobody verified opens nothing', async () => {
	const town = await makeTown(sql);
	const shop = await makeShop(sql, town);
	const email = `${unique('usurpateur')}@example.org`;
	await inviteMember(sql, shop, email);
	const person = await backend.signIn(email);
	const { data } = await person.auth.getUser();
	await sql`update auth.users set email_confirmed_at = null where id = ${data.user!.id}`;
	await sql`update public.members set person_id = null where email = ${email}`;
	expect((await person.rpc('greet_person')).data).toMatchObject({ refusal: 'email_not_verified' });
	expect(
		(await sql`select person_id from public.members where email = ${email}`)[0]!.person_id
	).toBeNull();
});

test('erasing an account keeps the facts and forgets the person', async () => {
	const town = await makeTown(sql);
	const shop = await makeShop(sql, town);
	const email = `${unique('parti')}@example.org`;
	const order = anOrder(town, [{ product: await makeProduct(sql, shop) }]);
	await backend
		.anon()
		.rpc('place_order', { p_order: { ...order, contact: { ...order.contact, email } } });
	const person = await backend.signIn(email);
	const { data } = await person.auth.getUser();
	await sql`delete from auth.users where id = ${data.user!.id}`;
	expect(await sql`select from public.people where email = ${email}`).toHaveLength(0);
	expect(
		(await sql`select person_id from public.orders where id = ${order.id}`)[0]!.person_id
	).toBeNull();
});

test('a session opened with a password is nobody: a taken address opens no shop', async () => {
	const shop = await makeShop(sql, await makeTown(sql));
	const email = `${unique('patron')}@example.org`;
	await inviteMember(sql, shop, email);
	const person = await backend.signIn(email);
	const { data } = await person.auth.getUser();
	const shopsSeen = (amr: object[]) =>
		sql.begin(async (tx) => {
			const claims = JSON.stringify({ sub: data.user!.id, role: 'authenticated', amr });
			await tx`select set_config('request.jwt.claims', ${claims}, true),
				set_config('request.jwt.claim.sub', ${data.user!.id}, true)`;
			await tx`set local role authenticated`;
			return (await tx`select id from public.shops`).length;
		});
	expect(await shopsSeen([{ method: 'otp' }])).toBe(1);
	expect(await shopsSeen([{ method: 'password' }])).toBe(0);
});
