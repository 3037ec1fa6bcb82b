import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { enrolFieldDevice, townStaff } from '../world/field-device.ts';
import { useBackend } from '../world/use-backend.ts';
import { makeTown, unique, type Town } from '../world/world.ts';

/** A visit in a shop, recorded on the town's tablet, sent when there is a network. */
const backend = useBackend();
const { sql } = backend;
let town: Town;
let animator: Awaited<ReturnType<typeof townStaff>>;
let tablet: Awaited<ReturnType<typeof enrolFieldDevice>>;

beforeAll(async () => {
	town = await makeTown(sql);
	animator = await townStaff(backend, town, 'animator');
	tablet = await enrolFieldDevice(animator.person, town);
});

const ofShop = (id: string) => ({ table: 'visits', id });
const begin = (shop: string, name = 'Café du Lion') =>
	tablet.operation('visit.start', ofShop(shop), { name, trade: town.tradeId });
const product = (shop: string, price_cents = 590) => {
	const id = randomUUID();
	return {
		id,
		create: tablet.operation(
			'visit.product',
			{ table: 'products', id },
			{ shop, variant: randomUUID(), price_cents, quantity: 3, photo: true, hold: true }
		),
		photo: tablet.operation(
			'visit.photo',
			{ table: 'products', id },
			{ shop, path: `shops/${shop}/${'a'.repeat(64)}`, width: 4, height: 3, tint: '#aabbcc' }
		)
	};
};
const facts = {
	street: '3 rue Thiers',
	postcode: '90000',
	city: 'Belfort',
	phone: '0384000000',
	legal_name: 'Café du Lion SARL',
	legal_address: '3 rue Thiers, 90000 Belfort',
	register_number: '732 829 320'
};
const week = [2, 3, 4, 5, 6].flatMap((weekday) => [
	{ weekday, opens: '09:00', closes: '12:00' },
	{ weekday, opens: '14:00', closes: '19:00' }
]);

test('with a network, step by step: what each step says comes back to the tablet', async () => {
	const shop = randomUUID();
	const after = async (kind: string, args: Record<string, unknown>) => {
		const answer = await tablet.sync([tablet.operation(kind, ofShop(shop), args)], cursor);
		({ cursor } = answer);
		expect(answer.results).toMatchObject([{ outcome: 'applied' }]);
		return answer.rows.visits?.find(({ id }) => id === shop);
	};
	let { cursor } = await tablet.sync([begin(shop, 'Thé vert')]);
	expect(await after('visit.shop', facts)).toMatchObject(facts);
	expect(await after('visit.hours', { hours: week })).toMatchObject({ hours: week });
	const path = `shops/${shop}/${'c'.repeat(64)}`;
	const front = { shop, path, width: 4, height: 3, tint: '#aabbcc' };
	expect(await after('visit.photo', front)).toMatchObject({ front: true });
});

test('one sitting without network, sent at once: a shop in review, its owner invited, everything on the way back', async () => {
	const shop = randomUUID();
	const email = `${unique('patronne')}@example.org`;
	const goods = [product(shop), product(shop, 1200), product(shop, 80)];
	const operations = [
		begin(shop),
		tablet.operation('visit.shop', ofShop(shop), facts),
		tablet.operation('visit.hours', ofShop(shop), { hours: week }),
		...goods.flatMap(({ create, photo }) => [create, photo]),
		tablet.operation('visit.photo', ofShop(shop), {
			shop,
			path: `shops/${shop}/${'b'.repeat(64)}`,
			width: 4,
			height: 3,
			tint: '#aabbcc'
		}),
		tablet.operation('visit.hand_over', ofShop(shop), { email, terms: true })
	];
	const { results, rows } = await tablet.sync(operations);
	expect(results.map(({ outcome }) => outcome)).toEqual(operations.map(() => 'applied'));
	expect(rows.visits!.find(({ id }) => id === shop)).toMatchObject({
		name: 'Café du Lion',
		state: 'review',
		front: true,
		hours: week,
		products: expect.arrayContaining(
			[590, 1200, 80].map((price_cents) => expect.objectContaining({ price_cents }))
		)
	});
	expect((await tablet.sync(operations)).results).toEqual(results);
	const db = backend.service();
	const wishes = async () =>
		(await db.rpc('take_invitation_wishes')).data as { email: string; token: string }[];
	const mine = (await wishes()).filter((wish) => wish.email === email);
	expect(mine).toMatchObject([{ shop: 'Café du Lion', role: 'owner' }]);
	expect((await wishes()).filter((wish) => wish.email === email)).toEqual([]);
	const owner = await backend.signIn(email);
	const taken = await owner.rpc('accept_invitation', { p_token: mine[0]!.token, p_terms: true });
	expect(taken.data).toMatchObject({ ok: true, role: 'owner', shop: 'cafe-du-lion' });
	const seen = await owner.rpc('read_approval', { p_shop: shop });
	expect(Object.values(seen.data.checks)).toEqual([true, true, true, true, true, true]);
	expect(seen.data.events.map(({ kind }: { kind: string }) => kind)).toEqual([
		'member.joined',
		'visit.ended',
		'visit.started'
	]);
	// From now on the shop is its owner's.
	expect(await tablet.tap('visit.shop', ofShop(shop), { phone: '0' })).toMatchObject({
		outcome: 'refused',
		code: 'shop_has_owner'
	});
});

test('the same name twice in a town is two addresses; the same shop twice is one', async () => {
	const [one, other] = [randomUUID(), randomUUID()];
	await tablet.sync([begin(one, 'Chez Léa'), begin(other, 'Chez Léa'), begin(one, 'Chez Léa')]);
	const slugs =
		await sql`select slug from public.shops where id in (${one}, ${other}) order by slug`;
	expect(slugs.map(({ slug }) => slug)).toEqual(['chez-lea', 'chez-lea-2']);
});

test.each([
	['visit.start', { name: '', trade: null }, 'malformed'],
	['visit.start', { name: 'X'.repeat(81) }, 'malformed'],
	['visit.shop', { phone: 'x'.repeat(31) }, 'malformed'],
	['visit.shop', { state: 'open' }, 'malformed'],
	['visit.shop', { name: ' ' }, 'malformed'],
	['visit.shop', { register_number: '732 829 321' }, 'bad_register_number'],
	['visit.hours', { hours: [{ weekday: 8, opens: '09:00', closes: '10:00' }] }, 'malformed'],
	['visit.hours', { hours: [{ weekday: 1, opens: '19:00', closes: '09:00' }] }, 'malformed'],
	[
		'visit.hours',
		{
			hours: [
				{ weekday: 1, opens: '09:00', closes: '12:00' },
				{ weekday: 1, opens: '11:00', closes: '13:00' }
			]
		},
		'malformed'
	],
	['visit.photo', { path: '../x', width: 1, height: 1, tint: '#aabbcc' }, 'malformed'],
	['visit.hand_over', { email: 'nobody', terms: true }, 'malformed'],
	['visit.hand_over', { email: 'a@example.org' }, 'malformed'],
	['visit.open', {}, 'unsupported_operation']
])('%s with %j is refused: %s', async (kind, args, code) => {
	const shop = randomUUID();
	await tablet.sync([begin(shop, unique('Boutique'))]);
	const entity = kind === 'visit.start' ? randomUUID() : shop;
	expect(await tablet.tap(kind, ofShop(entity), args)).toMatchObject({ outcome: 'refused', code });
});

test('a courier makes no visit, and nobody visits another town’s shop', async () => {
	const courier = await townStaff(backend, town, 'courier');
	const phone = await enrolFieldDevice(courier.person, town);
	const args = { name: 'X', trade: town.tradeId };
	expect(await phone.tap('visit.start', ofShop(randomUUID()), args)).toMatchObject({
		code: 'not_field_staff'
	});
	const far = await makeTown(sql);
	const theirs = await townStaff(backend, far, 'operator');
	const tabletThere = await enrolFieldDevice(theirs.person, far);
	const shop = randomUUID();
	await tablet.sync([begin(shop, unique('Boutique'))]);
	expect(await tabletThere.tap('visit.shop', ofShop(shop), { phone: '1' })).toMatchObject({
		code: 'unknown_shop'
	});
});
